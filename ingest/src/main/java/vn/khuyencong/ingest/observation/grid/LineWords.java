package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.lexicon.ActivityFinder;
import vn.khuyencong.ingest.observation.lexicon.ColumnWord;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;
import vn.khuyencong.ingest.observation.lexicon.Hit;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;
import vn.khuyencong.ingest.observation.lexicon.MeasureFinder;
import vn.khuyencong.ingest.observation.lexicon.PeriodFinder;
import vn.khuyencong.ingest.observation.lexicon.RowWord;
import vn.khuyencong.ingest.observation.lexicon.ScenarioFinder;
import vn.khuyencong.ingest.observation.quantity.MoneyUnits;

/** What the label of a line says by itself: a total, a source of money, years, a district. */
final class LineWords {
    private static final Lexicon<RowWord> ROW_WORDS = Lexicon.load(RowWord.class, "rows.yaml");
    private static final Lexicon<ColumnWord> COLUMN_WORDS = Lexicon.load(ColumnWord.class, "columns.yaml");

    /** What may stand beside a total or years and adds nothing, numerals such as "(I+II)" among it. */
    private static final Lexicon<RowWord> FILLING = Lexicon.load(RowWord.class, "row_filling.yaml");

    private static final Pattern NUMERAL =
            Pattern.compile("\\b(?:\\d+|[IVX]+|\\p{L})\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** A row of a source may say a little more: "Đề nghị hỗ trợ từ kinh phí …". */
    private static final int MOST_WORDS_BESIDE_SOURCE = 3;

    /** A shorter name may be the end of any label. */
    private static final int SHORTEST_NAME = 4;

    private static final int MOST_WORDS_OF_UNIT = 3;

    /** A number, a point and a blank may stand before the first word of a label. */
    private static final int BEFORE_FIRST_WORD = 3;

    private final boolean rowsAreSources;
    private final boolean rowsArePlaces;

    /** @param labelHeading heading of the column of labels */
    LineWords(String labelHeading) {
        rowsAreSources = COLUMN_WORDS.says(labelHeading, ColumnWord.LABEL)
                && labelHeading.toLowerCase(java.util.Locale.ROOT).matches("(?s).*(?:nguồn|kinh phí|vốn).*");
        rowsArePlaces = COLUMN_WORDS.says(labelHeading, ColumnWord.PLACE);
    }

    /** "6 tháng đầu năm 2024", or a line under such a line: less than a year. */
    boolean isPartOfYear(Entry entry) {
        return Stream.concat(Stream.of(entry.line().label()), entry.above().stream())
                .anyMatch(LineWords::isPartOfYear);
    }

    private static boolean isPartOfYear(String label) {
        return COLUMN_WORDS.says(label, ColumnWord.PART_OF_YEAR)
                && isFilling(COLUMN_WORDS.rest(withoutPeriods(label), ColumnWord.PART_OF_YEAR));
    }

    /** "Toàn tỉnh": a total, but beside a line that says so outright only what is done for the whole province. */
    boolean isWholeProvince(Line line) {
        return ROW_WORDS.says(line.label(), RowWord.WHOLE_PROVINCE)
                && ROW_WORDS.rest(line.label(), RowWord.WHOLE_PROVINCE).isEmpty();
    }

    boolean isTotal(Line line) {
        return isTotal(line.label());
    }

    boolean isTotal(String printed) {
        String label = Brackets.without(printed);
        return ROW_WORDS.says(label, RowWord.TOTAL) && isFilling(ROW_WORDS.rest(withoutPeriods(label), RowWord.TOTAL));
    }

    /** "Cộng I" or "Cộng thành phố Hạ Long" below the group that is so numbered or so called. */
    boolean isTotalOf(Line line, Line group) {
        Optional<Hit<RowWord>> total = ROW_WORDS.hits(line.label()).stream()
                .filter(hit -> hit.meaning() == RowWord.TOTAL && hit.start() == 0)
                .findFirst();
        String name = total.map(hit -> letters(FILLING.rest(line.label().substring(hit.end()))))
                .orElse("");
        String number = letters(group.number().text());
        boolean named = name.length() >= SHORTEST_NAME
                && letters(FILLING.rest(group.label())).endsWith(name);
        return !name.isEmpty() && line.label().indexOf('+') < 0 && (name.equals(number) || named);
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(java.util.Locale.ROOT);
    }

    /** A share or a rate: it says so first, or its unit does. */
    boolean isShare(Line line) {
        return begins(line, RowWord.SHARE) || line.unit().equals("%");
    }

    /** A line that names a measure and nothing else, a unit in brackets apart. */
    boolean isMeasure(String printed) {
        String label = Brackets.without(printed);
        return ROW_WORDS.says(label, RowWord.MEASURE)
                && isFilling(ROW_WORDS.rest(withoutPeriods(label), RowWord.MEASURE));
    }

    /** A line that says that it counts something: "Số lớp", "Số lượt người". */
    boolean isCount(Line line) {
        return begins(line, RowWord.COUNT);
    }

    /** "Số cơ sở thụ hưởng"; "Số lượng" does not say what. */
    boolean saysWhatIsCounted(String heading) {
        String plain = Brackets.without(heading);
        return ROW_WORDS.says(plain, RowWord.COUNT)
                && !ROW_WORDS.rest(plain, RowWord.COUNT).isBlank();
    }

    private static boolean begins(Line line, RowWord word) {
        return ROW_WORDS.hits(line.label()).stream()
                .anyMatch(hit -> hit.meaning() == word
                        && hit.start() <= line.number().text().length() + BEFORE_FIRST_WORD);
    }

    Optional<Period> findPeriod(Line line) {
        Optional<Period> period = PeriodFinder.find(line.label());
        String beside = ROW_WORDS.rest(withoutPeriods(line.label()), RowWord.TOTAL);
        return isFilling(beside.replaceAll("[^\\p{L}\\p{N}]+", " ")) ? period : Optional.empty();
    }

    Optional<FundingSource> findSource(Line line) {
        boolean nothingDone = ActivityFinder.read(line.label()).candidates().isEmpty();
        if (rowsAreSources && nothingDone && !isTotal(line)) {
            return FundingSourceFinder.findInHeading(line.label());
        }
        if (ROW_WORDS.says(line.label(), RowWord.INVESTMENT)) {
            return Optional.empty();
        }
        List<Hit<FundingSource>> hits = FundingSourceFinder.hits(line.label());
        if (hits.isEmpty() && MeasureFinder.find(line.label()).equals(Optional.of(Measure.FUNDING))) {
            return findShortSource(line);
        }
        if (hits.isEmpty() || ActivityFinder.find(line.label()).isPresent()) {
            return Optional.empty();
        }
        int said = hits.stream().mapToInt(hit -> hit.end() - hit.start()).sum();
        String rest = line.label().length() > said ? FILLING.rest(rest(line.label(), hits)) : "";
        rest = NUMERAL.matcher(rest).replaceAll("").strip();
        boolean littleElse = rest.isEmpty() || rest.split(" ").length <= MOST_WORDS_BESIDE_SOURCE;
        return littleElse ? FundingSourceFinder.find(line.label()) : Optional.empty();
    }

    /** A short form of a source and nothing else: "- Cấp tỉnh". */
    Optional<FundingSource> findShortSource(Line line) {
        String rest = FundingSourceFinder.restOfHeading(Brackets.without(line.label()));
        return isFilling(rest) && !isTotal(line) ? FundingSourceFinder.findInHeading(line.label()) : Optional.empty();
    }

    private static String rest(String label, List<Hit<FundingSource>> hits) {
        StringBuilder left = new StringBuilder(label);
        hits.forEach(hit -> left.replace(hit.start(), hit.end(), " ".repeat(hit.end() - hit.start())));
        return left.toString().replaceAll("[^\\p{L}]+", " ").strip();
    }

    boolean isDistrict(Line line) {
        boolean named = begins(line, RowWord.DISTRICT);
        return (rowsArePlaces || named) && ActivityFinder.find(line.label()).isEmpty() && !isTotal(line);
    }

    /** A line whose unit is neither money nor đề án. */
    boolean countsResults(Line line) {
        String unit = line.unit().isEmpty() ? findUnitInBrackets(line).orElse("") : line.unit();
        return !unit.isEmpty()
                && MoneyUnits.standard().findDeclared(unit).isEmpty()
                && !MeasureFinder.find(unit).equals(Optional.of(Measure.PROJECTS));
    }

    /** "(mô hình)", "(lượt cơ sở)" behind a label: what it counts, unless that is a share or a source. */
    Optional<String> findUnitInBrackets(Line line) {
        return Brackets.findLast(line.label()).filter(LineWords::isUnit);
    }

    private static boolean isUnit(String words) {
        boolean money = MoneyUnits.standard().findDeclared(words).isPresent();
        return money
                || (!words.isEmpty()
                        && words.split("\\s+").length <= MOST_WORDS_OF_UNIT
                        && words.chars().noneMatch(Character::isDigit)
                        && !words.contains("%")
                        && FundingSourceFinder.findInHeading(words).isEmpty());
    }

    /** Money that establishments invest: whether it is counterpart money or a result is open to argument. */
    boolean isInvestment(Line line) {
        return ROW_WORDS.says(line.label(), RowWord.INVESTMENT);
    }

    boolean speaksOfAssets(String label) {
        return ROW_WORDS.says(label, RowWord.ASSETS);
    }

    boolean countsPersons(String unit) {
        return ROW_WORDS.says(unit, RowWord.PERSON);
    }

    /** A unit that is "chương trình" and nothing else. */
    boolean isProgramme(String unit) {
        return ROW_WORDS.says(unit, RowWord.PROGRAMME)
                && ROW_WORDS.rest(unit, RowWord.PROGRAMME).isEmpty();
    }

    boolean countsProgrammes(String label) {
        return ROW_WORDS.says(label, RowWord.PROGRAMMES);
    }

    private static String withoutPeriods(String label) {
        StringBuilder left = new StringBuilder(label);
        PeriodFinder.hits(label)
                .forEach(hit -> left.replace(hit.start(), hit.end(), " ".repeat(hit.end() - hit.start())));
        ScenarioFinder.hits(left.toString())
                .forEach(hit -> left.replace(hit.start(), hit.end(), " ".repeat(hit.end() - hit.start())));
        return left.toString();
    }

    private static boolean isFilling(String rest) {
        return NUMERAL.matcher(FILLING.rest(rest)).replaceAll("").isBlank();
    }
}
