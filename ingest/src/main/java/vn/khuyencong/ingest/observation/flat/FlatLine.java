package vn.khuyencong.ingest.observation.flat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.observation.flat.HeadWords.HeadWord;
import vn.khuyencong.ingest.observation.lexicon.CaptionWord;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;
import vn.khuyencong.ingest.repair.Repair;

/**
 * A printed line as a table sees it.
 *
 * @param text mended, its words parted by one blank each
 * @param words the text before the numbers at its end
 * @param pieces the numbers at its end, parted at each blank
 * @param blankLinesBefore between it and the line before
 */
record FlatLine(
        Paragraph printed,
        String text,
        Kind kind,
        String words,
        List<String> pieces,
        int blankLinesBefore,
        boolean beginsPage) {

    /** What a line of a flattened table may be. */
    enum Kind {
        /** Words of the header and nothing else. */
        HEADING,
        /** The row that numbers the columns. */
        INDEX,
        /** Annex heading, title in capitals, unit of the table, reference in brackets. */
        CAPTION,
        /** Numbers alone. */
        FIGURES,
        /** Words, and perhaps numbers behind them. */
        WORDS
    }

    private static final Lexicon<CaptionWord> CAPTIONS = Lexicon.load(CaptionWord.class, "captions.yaml");
    private static final Pattern PIECE = Pattern.compile("[-+]?\\d[\\d.,]*|[.,]\\d+");
    private static final Pattern DASH = Pattern.compile("[-–—]");
    private static final Pattern INDEX = Pattern.compile(
            "\\(?A\\)?(?: \\(?[B-E]\\)?)+(?: \\(?\\d{1,2}\\)?(?:=\\S*|\\+)?)*|\\(1\\)(?: \\(\\d{1,2}\\)\\S*){2,}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.;:!?][\"”’»)\\]]*$");
    private static final int FEWEST_IN_BRACKETS = 4;
    private static final int FEWEST_IN_CAPITALS = 5;
    private static final int LONGEST_ANNEX_HEADING = 6;
    private static final int FEWEST_NUMBERED = 5;
    private static final int BRACKETS_RANK = 2;
    private static final int UNIT_RANK = 3;

    FlatLine {
        pieces = List.copyOf(pieces);
    }

    static FlatLine of(Paragraph printed, int blankLinesBefore) {
        String plain = Repair.repair(printed.text()).strip().replaceAll("\\s+", " ");
        String spaced = HeadWords.spaced(plain);
        String text = HeadWords.isHeading(spaced) ? spaced : plain;
        List<String> tokens = Arrays.asList(text.split(" "));
        int first = firstPiece(tokens);
        List<String> pieces = tokens.subList(first, tokens.size());
        String words = String.join(" ", tokens.subList(0, first));
        return new FlatLine(
                printed,
                text,
                kind(text, words, pieces),
                words,
                pieces,
                blankLinesBefore,
                printed.text().startsWith("\f"));
    }

    private static int firstPiece(List<String> tokens) {
        int first = tokens.size();
        while (first > 0
                && (PIECE.matcher(tokens.get(first - 1)).matches()
                        || DASH.matcher(tokens.get(first - 1)).matches())) {
            first--;
        }
        boolean digits = tokens.subList(first, tokens.size()).stream().anyMatch(token -> token.matches(".*\\d.*"));
        // A dash behind words is a line broken at a dash; in a row of numbers it is nothing.
        return digits ? skipDash(tokens, first) : tokens.size();
    }

    /** "giai đoạn 2016 - 2020" has a dash between its numbers, and "2016-" one at the end of a line. */
    private static int skipDash(List<String> tokens, int first) {
        List<String> pieces = tokens.subList(first, tokens.size());
        boolean range = pieces.size() == 3
                && isYear(pieces.get(0))
                && DASH.matcher(pieces.get(1)).matches()
                && isYear(pieces.get(2));
        return range ? tokens.size() : first;
    }

    static boolean isYear(String token) {
        return token.matches("(?:19|20)\\d\\d");
    }

    private static Kind kind(String text, String words, List<String> pieces) {
        if (INDEX.matcher(text).matches() || isNumbered(words, pieces)) {
            return Kind.INDEX;
        }
        if (isCaption(text, pieces)) {
            return Kind.CAPTION;
        }
        if (HeadWords.isHeading(text)) {
            return Kind.HEADING;
        }
        return words.isEmpty() && !pieces.isEmpty() ? Kind.FIGURES : Kind.WORDS;
    }

    /** "1 2 3 4 5 6" */
    private static boolean isNumbered(String words, List<String> pieces) {
        if (!words.isEmpty() || pieces.size() < FEWEST_NUMBERED) {
            return false;
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (!pieces.get(i).equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCaption(String text, List<String> pieces) {
        int words = text.split(" ").length;
        boolean brackets = text.startsWith("(");
        if (brackets && (words >= FEWEST_IN_BRACKETS || text.contains(":")) && !HeadWords.isOutlook(text)) {
            return true;
        }
        if (words <= LONGEST_ANNEX_HEADING && isAnnex(text)) {
            return true;
        }
        boolean unit = text.contains(":") && HeadWords.beginsWithUnit(text) && words <= LONGEST_ANNEX_HEADING;
        return unit || (words >= FEWEST_IN_CAPITALS && isYearsAtMost(pieces) && isCapital(text));
    }

    /** Captions in the order of a printed page: annex, title, remarks in brackets, unit. */
    int captionRank() {
        if (isAnnex(text)) {
            return 0;
        }
        boolean brackets = text.startsWith("(");
        boolean unit = HeadWords.beginsWithUnit(brackets ? text.substring(1) : text);
        return unit ? UNIT_RANK : brackets ? BRACKETS_RANK : 1;
    }

    /** "triệu đồng" of "(ĐVT: triệu đồng)". */
    Optional<String> declaredUnit() {
        int colon = text.indexOf(':');
        return captionRank() == UNIT_RANK && colon >= 0
                ? Optional.of(
                        text.substring(colon + 1).replaceAll("\\)\\s*$", "").strip())
                : Optional.empty();
    }

    private static boolean isAnnex(String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.codePointAt(0))
                && CAPTIONS.hits(text).stream().anyMatch(hit -> hit.start() == 0 && hit.meaning() == CaptionWord.ANNEX);
    }

    private static boolean isCapital(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long small = text.codePoints().filter(Character::isLowerCase).count();
        boolean words = Arrays.stream(text.split(" "))
                .anyMatch(word -> HeadWords.isWholeWord(word) && word.equals(word.toUpperCase(Locale.ROOT)));
        return letters > 0 && small * 10 < letters && words;
    }

    /** "CÁC NĂM 2018, 2019, 2020" is the end of a title, one number may be anything. */
    private static boolean isYearsAtMost(List<String> pieces) {
        return pieces.size() < 2
                || pieces.stream()
                        .allMatch(piece -> isYear(piece.replaceAll(",$", ""))
                                || DASH.matcher(piece).matches());
    }

    boolean isOfHeader() {
        return kind == Kind.HEADING || kind == Kind.INDEX || kind == Kind.CAPTION;
    }

    /** The words of a header in lines that follow each other. */
    static List<HeadWord> headWords(List<FlatLine> lines) {
        return HeadWords.of(lines.stream()
                .filter(line -> line.kind() == Kind.HEADING)
                .map(FlatLine::text)
                .collect(Collectors.joining(" ")));
    }

    FlatLine asCaption() {
        return new FlatLine(printed, text, Kind.CAPTION, text, List.of(), blankLinesBefore, beginsPage);
    }

    FlatLine asWords() {
        return new FlatLine(printed, text, Kind.WORDS, text, List.of(), blankLinesBefore, beginsPage);
    }

    boolean endsSentence() {
        return kind == Kind.WORDS
                && pieces.isEmpty()
                && SENTENCE_END.matcher(text).find();
    }

    /** Whether it looks like a row of a table: several numbers, at the end of a label or by themselves. */
    boolean isRowOfFigures() {
        return switch (kind) {
            case FIGURES -> pieces.size() >= 2;
            case WORDS -> pieces.size() >= 3;
            default -> false;
        };
    }

    static List<FlatLine> of(List<Paragraph> paragraphs) {
        List<FlatLine> lines = new ArrayList<>();
        int blank = 0;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.text().isEmpty()) {
                blank++;
            } else if (!paragraph.text().isBlank()) {
                // A line of blanks alone is a row of blank cells and parts nothing.
                lines.add(of(paragraph, blank));
                blank = 0;
            }
        }
        return lines;
    }
}
