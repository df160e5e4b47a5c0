package vn.khuyencong.ingest.observation.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Statistic;
import vn.khuyencong.ingest.observation.grid.Column.Role;
import vn.khuyencong.ingest.observation.lexicon.ActivityFinder;
import vn.khuyencong.ingest.observation.lexicon.ColumnWord;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;
import vn.khuyencong.ingest.observation.lexicon.MeasureFinder;
import vn.khuyencong.ingest.observation.lexicon.PeriodFinder;
import vn.khuyencong.ingest.observation.lexicon.RowWord;
import vn.khuyencong.ingest.observation.lexicon.ScenarioFinder;
import vn.khuyencong.ingest.observation.lexicon.StatisticFinder;
import vn.khuyencong.ingest.observation.quantity.MoneyUnits;

/** Reads each column of a table from the words above it and the kind of cells below them. */
final class ColumnReader {
    private static final Lexicon<RowWord> ROWS = Lexicon.load(RowWord.class, "rows.yaml");
    private static final Lexicon<ColumnWord> WORDS = Lexicon.load(ColumnWord.class, "columns.yaml");

    private static final Pattern BRACKETS = Pattern.compile("\\(\\s*([\\p{L} ]+?)\\s*\\)\\s*$");

    /** A longer heading tells what is done, not whose money it is. */
    private static final int LONGEST_OF_SOURCES = 80;

    private final Grid grid;
    private final int headerRows;
    private final List<List<Cell>> headings;

    /** Whether the table declares a unit that is no money: then all its figures are counts. */
    private final boolean counts;

    ColumnReader(Grid grid, int headerRows, List<List<Cell>> headings) {
        this.grid = grid;
        this.headerRows = headerRows;
        this.headings = headings;
        this.counts = grid.table
                .unit()
                .filter(unit -> MoneyUnits.standard().findDeclared(unit).isEmpty() && !unit.contains("%"))
                .isPresent();
    }

    List<Column> read() {
        List<Column> columns = new ArrayList<>();
        boolean labelled = false;
        for (int index = 0; index < grid.columns(); index++) {
            Column column = read(index, labelled);
            if (column.role() == Role.LABEL && standsBeforeLabels(column)) {
                column = column.withRole(column.says(ColumnWord.UNIT) ? Role.UNIT : Role.NOTE);
            }
            labelled |= column.role() == Role.LABEL;
            columns.add(column);
        }
        return AcrossActivities.complete(GroupColumn.part(grid, headerRows, columns));
    }

    /** A column of offices or places before one whose heading says that it holds the labels ("Tên đề án"). */
    private boolean standsBeforeLabels(Column column) {
        boolean beside = column.says(ColumnWord.BENEFICIARY)
                || column.says(ColumnWord.LOCATION)
                || column.says(ColumnWord.NOTE)
                || column.says(ColumnWord.UNIT)
                || column.says(ColumnWord.PLACE);
        return beside
                && !column.says(ColumnWord.LABEL)
                && IntStream.range(column.index() + 1, grid.columns())
                        .mapToObj(index -> read(index, false))
                        .anyMatch(later -> later.role() == Role.LABEL
                                && (later.says(ColumnWord.LABEL) || later.says(ColumnWord.PROJECT_NAME)));
    }

    private Column read(int index, boolean labelled) {
        List<String> path =
                headings.get(index).stream().map(Cell::text).map(String::strip).toList();
        List<Integer> blocks = headings.get(index).stream().map(Cell::column).toList();
        Column saying = saying(index, path, blocks);
        Role role = role(saying, contents(index), labelled);
        boolean inBrackets = role == Role.VALUE && countsInBrackets(saying);
        boolean counted =
                inBrackets || (counts && role == Role.VALUE && saying.measure().isEmpty());
        return new Column(
                index,
                role,
                path,
                blocks,
                saying.period(),
                role == Role.DISTRICT ? findSourceOfDistrict(path) : saying.source(),
                saying.scenario(),
                saying.statistic(),
                counted ? Optional.of(Measure.OUTPUT) : saying.measure(),
                inBrackets ? Optional.of(Measure.OUTPUT) : saying.looseMeasure(),
                saying.activity(),
                saying.total(),
                saying.unit());
    }

    private static Column saying(int index, List<String> path, List<Integer> blocks) {
        String leaf = path.isEmpty() ? "" : path.get(path.size() - 1);
        return new Column(
                index,
                Role.NOTE,
                path,
                blocks,
                nearest(path, PeriodFinder::find),
                findSource(withoutActivities(withoutPlaces(path))),
                nearest(withoutActivities(path), ScenarioFinder::findInHeading),
                nearest(path, StatisticFinder::find).orElse(Statistic.TOTAL),
                nearest(path, heading -> MeasureFinder.find(FundingSourceFinder.restOfHeading(heading))),
                nearest(path, MeasureFinder::find),
                findActivity(leaf).or(() -> findActivityAbove(path)),
                path.stream().anyMatch(heading -> WORDS.says(heading, ColumnWord.TOTAL)),
                nearest(path, MoneyUnits.standard()::findDeclared));
    }

    /** What the leaf says, or the heading above it, and so on. */
    private static <T> Optional<T> nearest(List<String> path, Function<String, Optional<T>> say) {
        List<String> upwards = new ArrayList<>(path);
        Collections.reverse(upwards);
        return upwards.stream().map(say).flatMap(Optional::stream).findFirst();
    }

    /** "Chia theo huyện, thành phố" over the names of districts says nothing of whose money it is. */
    private static List<String> withoutPlaces(List<String> path) {
        List<String> left = new ArrayList<>();
        for (int depth = 0; depth < path.size(); depth++) {
            if (depth == path.size() - 1 || !isPlace(path.get(depth))) {
                left.add(path.get(depth));
            }
        }
        return left;
    }

    /** The name of a district ("Huyện Tuy An") names no source, the headings above it may. */
    private static Optional<FundingSource> findSourceOfDistrict(List<String> path) {
        return findSource(path.stream()
                .limit(Math.max(0, path.size() - 1))
                .filter(heading -> !isPlace(heading))
                .toList());
    }

    /** The words of an activity ("Hỗ trợ doanh nghiệp tiếp nhận công nghệ") name no source and no scenario. */
    private static List<String> withoutActivities(List<String> path) {
        return path.stream()
                .filter(heading -> heading.length() <= LONGEST_OF_SOURCES
                        && ActivityFinder.read(heading).candidates().isEmpty())
                .toList();
    }

    private static boolean isPlace(String heading) {
        return WORDS.says(heading, ColumnWord.PLACE)
                && FundingSourceFinder.find(heading).isEmpty();
    }

    /** A name under a heading of places, or one that begins with "huyện", and says nothing else. */
    private static boolean isDistrict(Column column) {
        String leaf = column.leaf();
        boolean under = column.path().size() > 1
                && column.path().subList(0, column.path().size() - 1).stream().anyMatch(ColumnReader::isPlace);
        boolean named = ROWS.hits(leaf).stream()
                .anyMatch(hit -> (hit.meaning() == RowWord.DISTRICT
                                && hit.start() == 0
                                && !ROWS.rest(leaf, RowWord.DISTRICT).isBlank())
                        || hit.meaning() == RowWord.WHOLE_PROVINCE);
        boolean silent = PeriodFinder.find(leaf).isEmpty()
                && (named ? FundingSourceFinder.find(leaf) : FundingSourceFinder.findInHeading(leaf)).isEmpty()
                && MeasureFinder.find(leaf).isEmpty()
                && ScenarioFinder.find(leaf).isEmpty()
                && findActivity(leaf).isEmpty()
                && WORDS.meanings(leaf).stream().allMatch(word -> word == ColumnWord.PLACE)
                && leaf.codePoints().anyMatch(Character::isLetter);
        return (under || named) && silent;
    }

    /** Whose money by the leaf, or a heading above it; "Kinh phí hỗ trợ" under "Khuyến công quốc gia" is national money. */
    private static Optional<FundingSource> findSource(List<String> path) {
        Optional<FundingSource> nearest = nearest(path, FundingSourceFinder::findInHeading);
        return nearest.flatMap(whole -> nearest(path, heading -> FundingSourceFinder.findInHeading(heading)
                        .filter(part -> whole == FundingSource.STATE && FundingSourceFinder.isPartOf(part, whole))))
                .or(() -> nearest);
    }

    /** "Đào tạo nghề" over "Số đề án" and "Kinh phí"; a longer heading over all of them says nothing of one. */
    private static Optional<Activity> findActivityAbove(List<String> path) {
        boolean onlyMeasure = !path.isEmpty() && ColumnName.saysNothingDone(path.get(path.size() - 1));
        return onlyMeasure ? nearest(path.subList(0, path.size() - 1), ActivityFinder::find) : Optional.empty();
    }

    private static Optional<Activity> findActivity(String leaf) {
        return ActivityFinder.find(leaf);
    }

    private List<String> contents(int index) {
        List<String> contents = new ArrayList<>();
        for (int row = headerRows; row < grid.rows(); row++) {
            String text = grid.text(row, index);
            boolean spanning =
                    grid.at(row, index).filter(cell -> cell.columnSpan() > 1).isPresent();
            if (!spanning && !CellText.isNothing(text) && !HeaderRows.isRepeated(grid, headerRows, row)) {
                contents.add(text);
            }
        }
        return contents;
    }

    private Role role(Column column, List<String> contents, boolean labelled) {
        List<ColumnWord> words = column.path().stream()
                .flatMap(heading -> WORDS.meanings(heading).stream())
                .toList();
        long figures = contents.stream().filter(CellText::isFigure).count();
        long years = contents.stream().filter(CellText::isYear).count();
        boolean mostlyFigures = 2 * figures > contents.size();
        if (!labelled && (words.contains(ColumnWord.ITEM_NO) || isNumbering(column, contents))) {
            return Role.ITEM_NO;
        }
        if (words.contains(ColumnWord.PART_OF_YEAR) && mostlyFigures) {
            return Role.NO_OBSERVATION;
        }
        if (words.contains(ColumnWord.RATIO)
                || words.contains(ColumnWord.NORM)
                || column.heading().contains("%")) {
            return Role.NO_OBSERVATION;
        }
        if (contents.isEmpty() && column.heading().isBlank()) {
            return Role.NOTE;
        }
        if (!labelled && (!mostlyFigures || 2 * years > contents.size())) {
            return Role.LABEL;
        }
        if (2 * years > contents.size()) {
            return Role.ROW_PERIOD;
        }
        if (!mostlyFigures && areSources(contents)) {
            return Role.ROW_SOURCE;
        }
        if (!mostlyFigures && WORDS.says(column.leaf(), ColumnWord.UNIT)) {
            return Role.UNIT;
        }
        if (labelled && figures > 0 && isDistrict(column)) {
            return Role.DISTRICT;
        }
        return words.contains(ColumnWord.NOTE) && !mostlyFigures ? Role.NOTE : valueRole(column, contents, figures);
    }

    /** Cells that name a source of money each and nothing else, and more than one among them; "Huyện Cam Lộ" is a place. */
    private static boolean areSources(List<String> contents) {
        return contents.size() > 1
                && contents.stream().anyMatch(text -> FundingSourceFinder.findInHeading(text)
                        .isPresent())
                && contents.stream()
                        .allMatch(text -> ROWS.says(text, RowWord.TOTAL)
                                || (FundingSourceFinder.findInHeading(text).isPresent()
                                        && ColumnName.unknownWords(text).isBlank()));
    }

    /** A first column without a heading of its own whose cells are numerals. */
    private static boolean isNumbering(Column column, List<String> contents) {
        return column.index() == 0
                && column.heading().length() <= 3
                && !contents.isEmpty()
                && contents.stream().allMatch(text -> Numbering.ofCell(text).isPrinted());
    }

    /** "Lao động tăng thêm (người)": the unit tells that persons are counted. */
    private static boolean countsInBrackets(Column column) {
        Matcher brackets = BRACKETS.matcher(column.leaf());
        return brackets.find()
                && column.looseMeasure().isEmpty()
                && column.unit().isEmpty()
                && FundingSourceFinder.findInHeading(brackets.group(1)).isEmpty()
                && ScenarioFinder.findInHeading(brackets.group(1)).isEmpty()
                && CellText.findQuantity("1 " + brackets.group(1)).isPresent();
    }

    private Role valueRole(Column column, List<String> contents, long figures) {
        boolean said = column.period().isPresent()
                || column.source().isPresent()
                || column.scenario().isPresent()
                || column.looseMeasure().isPresent()
                || column.activity().isPresent()
                || column.says(ColumnWord.CUMULATIVE)
                || column.total()
                || column.statistic() != Statistic.TOTAL;
        boolean marksOnly = contents.stream().allMatch(CellText::isMark);
        if (contents.isEmpty() || marksOnly) {
            return said && contents.isEmpty() ? Role.VALUE : Role.NOTE;
        }
        if (figures == 0) {
            return said && contents.stream().anyMatch(text -> text.matches(".*\\d.*") && text.length() < 12)
                    ? Role.VALUE
                    : Role.NOTE;
        }
        boolean counted = counts || countsInBrackets(column) || column.measure().equals(Optional.of(Measure.OUTPUT));
        return said || counted ? Role.VALUE : Role.NOT_UNDERSTOOD;
    }
}
