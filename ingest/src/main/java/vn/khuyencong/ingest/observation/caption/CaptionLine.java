package vn.khuyencong.ingest.observation.caption;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.khuyencong.ingest.observation.lexicon.CaptionWord;
import vn.khuyencong.ingest.observation.lexicon.Hit;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;
import vn.khuyencong.ingest.observation.lexicon.PeriodFinder;
import vn.khuyencong.ingest.observation.quantity.MoneyUnits;

/**
 * A paragraph that belongs to the caption of a table.
 *
 * @param title what it adds to the title; empty where it adds nothing
 * @param annex the annex heading without what follows it ("Phụ lục 02")
 * @param unit the declared unit, as printed
 */
record CaptionLine(String title, Optional<String> annex, Optional<String> unit) {
    private static final Lexicon<CaptionWord> WORDS = Lexicon.load(CaptionWord.class, "captions.yaml");

    /** "Phụ lục 01: CÁC NHIỆM VỤ …", "Bảng 2. Kinh phí …": the number of the annex or table and what follows. */
    private static final Pattern NUMBERED = Pattern.compile(
            "^(\\P{L}*[\\p{L} ]+?(?:số)?\\s*(?:\\d+[a-z]?|[IVX]+|[A-E])?)\\s*(?:[:.–-]\\s*|\\s+(?=\\p{Lu}{2}))(.*)$",
            Pattern.DOTALL);

    private static final Pattern LABELLED = Pattern.compile("[:]\\s*([^);]+)");
    private static final Pattern LISTED =
            Pattern.compile("^\\s*(?:[IVX]+|\\d+(?:\\.\\d+)*|[a-zđ])\\s*[.)].*|^\\s*[-+•].*", Pattern.DOTALL);
    private static final int MOST_WORDS_OF_UNIT = 4;
    private static final int FEWEST_CAPITALS = 4;

    /** A paragraph as a line of a caption, if it can be one. */
    static Optional<CaptionLine> find(String paragraph) {
        String text = paragraph.strip();
        List<CaptionWord> words = WORDS.meanings(text);
        boolean starts = startsWith(text, CaptionWord.ANNEX) || startsWith(text, CaptionWord.NUMBERED);
        if ((words.contains(CaptionWord.SIGNATURE) && !starts)
                || LISTED.matcher(text).matches()) {
            return Optional.empty();
        }
        if (words.contains(CaptionWord.ATTACHED) && text.startsWith("(")) {
            return Optional.of(new CaptionLine("", Optional.empty(), Optional.empty()));
        }
        if (startsWith(text, CaptionWord.UNIT)) {
            return findUnit(text).map(unit -> new CaptionLine("", Optional.empty(), Optional.of(unit)));
        }
        if (starts) {
            return Optional.of(annex(text));
        }
        boolean period = text.startsWith("(") && PeriodFinder.find(text).isPresent();
        return isCapitals(text) || period
                ? Optional.of(new CaptionLine(withoutUnit(text), Optional.empty(), findUnitInside(text)))
                : Optional.empty();
    }

    private static CaptionLine annex(String text) {
        Matcher matcher = NUMBERED.matcher(text);
        if (!matcher.matches() || matcher.group(2).isBlank()) {
            return new CaptionLine("", Optional.of(text), Optional.empty());
        }
        return new CaptionLine(
                withoutUnit(matcher.group(2).strip()),
                Optional.of(matcher.group(1).strip()),
                findUnitInside(text));
    }

    private static boolean startsWith(String text, CaptionWord word) {
        return WORDS.hits(text).stream()
                .filter(hit -> hit.meaning() == word)
                .map(Hit::start)
                .anyMatch(start -> text.substring(0, start).chars().noneMatch(Character::isLetterOrDigit));
    }

    /** "Đơn vị tính: triệu đồng"; a longer text after the colon names an office and no unit. */
    private static Optional<String> findUnit(String text) {
        Matcher matcher = LABELLED.matcher(text);
        Optional<String> labelled =
                matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
        return labelled.filter(unit -> unit.split("\\s+").length <= MOST_WORDS_OF_UNIT)
                .or(() -> MoneyUnits.standard().findDeclared(text).map(unit -> unit.printed()));
    }

    /** A unit in the parentheses of a title: "KINH PHÍ … (ĐVT: triệu đồng)". */
    private static Optional<String> findUnitInside(String text) {
        int open = text.lastIndexOf('(');
        return open < 0
                ? Optional.empty()
                : MoneyUnits.standard().findDeclared(text.substring(open)).map(unit -> unit.printed());
    }

    private static String withoutUnit(String text) {
        return findUnitInside(text).isPresent()
                ? text.substring(0, text.lastIndexOf('(')).strip()
                : text;
    }

    /** Most letters outside parentheses are capitals. */
    private static boolean isCapitals(String text) {
        String outside = text.replaceAll("\\([^)]*\\)?", "");
        long letters = outside.chars().filter(Character::isLetter).count();
        long capitals = outside.chars().filter(Character::isUpperCase).count();
        return capitals >= FEWEST_CAPITALS && 10 * capitals >= 8 * letters;
    }

    /** Nothing above an annex heading belongs to the caption. */
    boolean opensAnnex() {
        return annex.isPresent();
    }

    /** The titles of the lines joined; where there is none, the annex heading. */
    static Optional<String> title(List<CaptionLine> lines) {
        String title = lines.stream()
                .map(CaptionLine::title)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
        return title.isEmpty()
                ? lines.stream().flatMap(line -> line.annex().stream()).findFirst()
                : Optional.of(title);
    }
}
