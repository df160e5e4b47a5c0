package vn.khuyencong.ingest.observation.caption;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.khuyencong.ingest.observation.lexicon.CaptionWord;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;
import vn.khuyencong.ingest.observation.lexicon.Hit;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;
import vn.khuyencong.ingest.observation.lexicon.MeasureFinder;
import vn.khuyencong.ingest.observation.lexicon.PeriodFinder;
import vn.khuyencong.ingest.observation.lexicon.ScenarioFinder;
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

    /** What numbers an annex or a table, behind its word: "01: CÁC NHIỆM VỤ …", "2. Kinh phí …", "I KINH PHÍ". */
    private static final Pattern NUMBERED = Pattern.compile(
            "^\\s*(?:kèm theo)?\\s*(?<number>(?:số)?\\s*(?:\\d+(?:\\.\\d+)*[a-z]?|[IVX]+(?:\\.\\d+)*|[A-E])(?![\\p{L}\\d]))?\\s*[:.–-]?\\s*(?<title>.*)$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LABELLED = Pattern.compile("[:]\\s*([^);]+)");
    /** "Doanh thu: triệu đồng", "(Kinh phí: 1.000 đồng)". */
    private static final Pattern UNIT_OF_MEASURE =
            Pattern.compile("\\(?\\s*(?<measure>[\\p{L} ]{2,30}):\\s*(?<unit>[^:;]{1,20}?)\\s*[.)]*");

    private static final Pattern LISTED =
            Pattern.compile("^\\s*(?:[IVX]+|\\d+(?:\\.\\d+)*|[a-zđ])\\s*[.)].*|^\\s*[-+•].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("^(?:[IVX]+|\\d+(?:\\.\\d+)*|[A-Za-zđ])\\s*[.)]\\s*");
    private static final Pattern SENTENCE = Pattern.compile(".*[.;:,?!]$|.*[.;!?]\\s+\\p{Lu}.*", Pattern.DOTALL);
    private static final int MOST_WORDS_OF_UNIT = 4;
    private static final int MOST_WORDS_OF_TITLE = 40;
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
        if (words.contains(CaptionWord.ATTACHED) && (text.startsWith("(") || startsWith(text, CaptionWord.ATTACHED))) {
            return Optional.of(new CaptionLine("", Optional.empty(), Optional.empty()));
        }
        if (startsWith(text, CaptionWord.UNIT)) {
            return findUnit(text).map(unit -> new CaptionLine("", Optional.empty(), Optional.of(unit)));
        }
        if (starts) {
            return Optional.of(annex(text));
        }
        Matcher ofMeasure = UNIT_OF_MEASURE.matcher(text);
        if (ofMeasure.matches()
                && MeasureFinder.find(ofMeasure.group("measure")).isPresent()
                && MoneyUnits.standard().findDeclared(ofMeasure.group("unit")).isPresent()) {
            return Optional.of(new CaptionLine("", Optional.empty(), Optional.of(ofMeasure.group("unit"))));
        }
        boolean onlyUnit = MoneyUnits.standard()
                .findDeclared(text)
                .filter(unit -> text.replaceAll("[\\s().:]", "")
                        .equalsIgnoreCase(unit.printed().replaceAll("[\\s().:]", "")))
                .isPresent();
        if (onlyUnit) {
            return Optional.of(new CaptionLine("", Optional.empty(), Optional.of(text)));
        }
        boolean aside = text.startsWith("(") && text.endsWith(")");
        if (aside && findUnitInside(text).isPresent()) {
            return Optional.of(new CaptionLine("", Optional.empty(), findUnitInside(text)));
        }
        boolean period = text.startsWith("(") && PeriodFinder.find(text).isPresent();
        return isCapitals(text) || period ? Optional.of(title(text)) : Optional.empty();
    }

    /**
     * A paragraph at once above a table as its title, though it is set like any other: a short phrase that is no sentence
     * and says whose money, which years, how far done or what is counted. A numbered one is a heading as well.
     */
    static Optional<CaptionLine> findPlainTitle(String paragraph) {
        String text = paragraph.strip();
        String words = NUMBER.matcher(text).replaceFirst("");
        boolean phrase = !SENTENCE.matcher(words).matches()
                && !text.startsWith("(")
                && !startsWith(text, CaptionWord.UNIT)
                && text.split("\\s+").length <= MOST_WORDS_OF_TITLE
                && !WORDS.says(text, CaptionWord.SIGNATURE);
        boolean says = PeriodFinder.find(text).isPresent()
                || FundingSourceFinder.findInHeading(text).isPresent()
                || MeasureFinder.find(text).isPresent()
                || ScenarioFinder.find(text).isPresent();
        return phrase && says ? Optional.of(title(text)) : Optional.empty();
    }

    private static CaptionLine title(String text) {
        return new CaptionLine(withoutUnit(text), Optional.empty(), findUnitInside(text));
    }

    private static CaptionLine annex(String text) {
        int end = WORDS.hits(text).stream()
                .filter(hit -> hit.meaning() == CaptionWord.ANNEX || hit.meaning() == CaptionWord.NUMBERED)
                .mapToInt(Hit::end)
                .findFirst()
                .orElseThrow();
        Matcher matcher = NUMBERED.matcher(text.substring(end));
        String title = matcher.matches() ? matcher.group("title").strip() : "";
        if (title.isEmpty()) {
            return new CaptionLine("", Optional.of(text), Optional.empty());
        }
        String heading = text.substring(0, end + matcher.start("title")).replaceAll("[\\s:.–-]+$", "");
        return new CaptionLine(withoutUnit(title), Optional.of(heading), findUnitInside(text));
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
