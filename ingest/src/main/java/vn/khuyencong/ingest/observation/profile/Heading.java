package vn.khuyencong.ingest.observation.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.lexicon.DocumentPart;
import vn.khuyencong.ingest.observation.lexicon.HeadingWord;
import vn.khuyencong.ingest.observation.lexicon.Hit;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;
import vn.khuyencong.ingest.observation.lexicon.PeriodFinder;

/**
 * The heading of a document: a line in capitals that begins with its kind ("QUYẾT ĐỊNH"), and what it is about, in the same
 * line or below it (Decree 30/2020/NĐ-CP, Annex I).
 *
 * @param line which line of the head it is
 * @param kind empty for a kind that the contract does not have ("TỜ TRÌNH")
 */
record Heading(int line, Optional<DocumentType> kind, Optional<String> title) {
    private static final Lexicon<HeadingWord> KINDS = Lexicon.load(HeadingWord.class, "document_headings.yaml");

    /** The first section, the first of a list, or the number of the document. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?iu)^(?:[IVX]+\\s*(?:\\.|[–-]\\s)|\\d+\\s*\\.|[-+•]|số\\s*:).*");

    /** The foot of a cover: "Lào Cai, tháng 12 năm 2020". */
    private static final Pattern COVER =
            Pattern.compile("\\p{Lu}[\\p{L} .–-]*,\\s*(?iu:ngày|tháng)[\\s\\d/.…]+(?:(?iu:tháng|năm)[\\s\\d/.…]*)*");

    /** A sentence goes on to its end, a title has none. */
    private static final Pattern SENTENCE = Pattern.compile(".*[.:;,]$", Pattern.DOTALL);

    /** Two words in capitals and more. */
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}+(?:\\s+\\p{Lu}+(?!\\p{L}))+");

    private static final int LONGEST_TITLE_LINE = 300;
    private static final int LONGEST_HEADING_LINE = 200;
    private static final int SHORTEST_TEXT = 150;

    static Optional<Heading> find(List<TextLine> all) {
        List<TextLine> head = all.stream()
                .takeWhile(line -> !FirstPage.startsWith(line.text(), DocumentPart.ADDRESSEE) && !isText(line.text()))
                .toList();
        for (int index = 0; index < head.size(); index++) {
            String line = head.get(index).text();
            Optional<Hit<HeadingWord>> kind = kindOf(line);
            if (kind.isPresent() && (isAlone(line) || isCapitals(line, kind.get()))) {
                return Optional.of(heading(head, index, kind.get()));
            }
        }
        return findInPlainText(head);
    }

    /** The text proper has begun: below it stand headings of sections. */
    private static boolean isText(String line) {
        return line.length() > LONGEST_TITLE_LINE || (line.length() > SHORTEST_TEXT && line.matches("(?s).*[.:;]"));
    }

    /** A text without typography: the first line that begins with a kind of the contract and is no sentence. */
    private static Optional<Heading> findInPlainText(List<TextLine> head) {
        for (int index = 0; index < head.size(); index++) {
            String line = head.get(index).text();
            Optional<Hit<HeadingWord>> kind = kindOf(line)
                    .filter(hit -> hit.meaning().type().isPresent())
                    .filter(hit -> Character.isUpperCase(line.charAt(hit.start())));
            boolean title = line.length() < LONGEST_HEADING_LINE
                    && !NUMBERED.matcher(line).matches()
                    && !SENTENCE.matcher(line).matches();
            if (kind.isPresent() && title) {
                return Optional.of(heading(head, index, kind.get()));
            }
        }
        return Optional.empty();
    }

    /** The kind with which the line begins; an abbreviation of a number is none. */
    private static Optional<Hit<HeadingWord>> kindOf(String line) {
        return KINDS.hits(line).stream()
                .filter(hit -> line.substring(0, hit.start()).chars().noneMatch(Character::isLetterOrDigit))
                .filter(hit -> line.substring(hit.start(), hit.end()).strip().contains(" "))
                .findFirst();
    }

    private static boolean isAlone(String line) {
        return KINDS.rest(line).isEmpty();
    }

    private static boolean isCapitals(String line, Hit<HeadingWord> kind) {
        return endOfCapitals(line, kind).isPresent() && line.length() < LONGEST_TITLE_LINE;
    }

    /** Where the capitals of the kind end: the title may follow in small letters ("BÁO CÁO Kết quả …"). */
    private static Optional<Integer> endOfCapitals(String line, Hit<HeadingWord> kind) {
        Matcher words = CAPITALS.matcher(line.substring(kind.start(), kind.end()));
        return words.lookingAt() ? Optional.of(kind.start() + words.end()) : Optional.empty();
    }

    private static Heading heading(List<TextLine> head, int index, Hit<HeadingWord> kind) {
        String line = head.get(index).text();
        int end = endOfCapitals(line, kind).orElse(kind.end());
        String rest = line.substring(end).replaceAll("^[\\s:–-]+", "").strip();
        List<String> lines = new ArrayList<>();
        if (!rest.isEmpty()) {
            lines.add(rest);
        }
        for (TextLine below : head.subList(index + 1, head.size())) {
            boolean goesOn = below.isBeside(head.get(index)) && below.text().length() <= LONGEST_TITLE_LINE;
            if (!goesOn || (isAfterTitle(below.text(), lines) && !isRestOfPeriod(below.text(), lines))) {
                break;
            }
            lines.add(below.text());
        }
        String words = line.substring(kind.start(), end).strip();
        String name = words.substring(0, 1).toUpperCase(Locale.ROOT)
                + words.substring(1).toLowerCase(Locale.ROOT);
        Optional<String> title = lines.isEmpty() ? Optional.empty() : Optional.of(name + " " + String.join(" ", lines));
        return new Heading(index, kind.meaning().type(), title);
    }

    /** Whom it is for, on what it is based, who decides, what it is attached to, the first section, a first sentence. */
    private static boolean isAfterTitle(String line, List<String> title) {
        boolean cover = COVER.matcher(line).matches() || (kindOf(line).isPresent() && isAlone(line));
        if (cover || NUMBERED.matcher(line).matches() || FirstPage.says(line, DocumentPart.MOTTO)) {
            return true;
        }
        if (FirstPage.startsWith(line, DocumentPart.BASIS)) {
            return isBasis(line, title.isEmpty());
        }
        return (!title.isEmpty() && isOther(line, title.get(0)))
                || FirstPage.startsWith(line, DocumentPart.ADDRESSEE)
                || FirstPage.startsWith(line, DocumentPart.AUTHORITY)
                || FirstPage.startsWith(line, DocumentPart.ATTACHED)
                || FirstPage.startsWith(line, DocumentPart.SECTION);
    }

    /** A sentence, a remark in brackets, capitals below a title in small letters. */
    private static boolean isOther(String line, String first) {
        boolean remark = line.startsWith("(") && PeriodFinder.hits(line).isEmpty();
        boolean capitals =
                CAPITALS.matcher(line).lookingAt() && !CAPITALS.matcher(first).lookingAt();
        return remark || capitals || line.matches("(?s).*[.:;]");
    }

    /** "giai đoạn 2021" and, in the next line, "- 2025". */
    private static boolean isRestOfPeriod(String line, List<String> title) {
        return !title.isEmpty()
                && title.get(title.size() - 1).matches("(?s).*\\d{4}\\s*")
                && line.matches("(?s)[-–]\\s*\\d{4}\\b.*");
    }

    /** "Thực hiện Văn bản số …," begins the text; "Thực hiện Chương trình …" may be a title, and go on with one. */
    private static boolean isBasis(String line, boolean first) {
        boolean goesOn = Character.isLowerCase(line.codePointAt(0)) || line.equals(line.toUpperCase(Locale.ROOT));
        return SENTENCE.matcher(line).matches() || !(first || goesOn);
    }
}
