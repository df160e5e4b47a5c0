package vn.khuyencong.ingest.observation.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.LabelAbove;
import vn.khuyencong.ingest.issue.LabelMissing;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.grid.Column.Role;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;
import vn.khuyencong.ingest.observation.lexicon.PeriodFinder;
import vn.khuyencong.ingest.observation.lexicon.RowWord;

/** Reads the rows below the header into lines: number, label, unit. */
final class LineReader {
    private static final Lexicon<RowWord> ROWS = Lexicon.load(RowWord.class, "rows.yaml");

    private final Grid grid;
    private final int headerRows;
    private final List<Column> columns;
    private final Issues issues;

    LineReader(Grid grid, int headerRows, List<Column> columns, Issues issues) {
        this.grid = grid;
        this.headerRows = headerRows;
        this.columns = columns;
        this.issues = issues;
    }

    List<Line> read() {
        List<Line> lines = new ArrayList<>();
        Optional<Integer> label = findColumn(Role.LABEL);
        if (label.isEmpty()) {
            return lines;
        }
        for (int row = headerRows; row < grid.rows(); row++) {
            if (!HeaderRows.isRepeated(grid, headerRows, row)) {
                read(row, label.get(), lines);
            }
        }
        return lines;
    }

    private void read(int row, int labelColumn, List<Line> lines) {
        Optional<Cell> cell = findLabelCell(row, labelColumn);
        String label = cell.map(found -> found.text().strip()).orElse("");
        boolean heading = cell.filter(found -> coversFigures(found)).isPresent();
        int figures = figures(row);
        if (!CellText.isNothing(label)) {
            lines.add(new Line(
                    row,
                    number(row, label),
                    label,
                    unit(row),
                    findSource(row),
                    findPeriod(row),
                    figures,
                    heading,
                    name(row, label, cell)));
        } else if (figures > 0) {
            readUnlabelled(row, figures, lines);
        }
    }

    /** The cell of the label column, or one from the left that runs over it. */
    private Optional<Cell> findLabelCell(int row, int labelColumn) {
        Optional<Cell> cell = grid.covering(row, labelColumn);
        if (cell.filter(found -> !found.isBlank()).isPresent()) {
            return cell;
        }
        boolean numbered = findColumn(Role.ITEM_NO)
                .map(column -> Numbering.ofCell(grid.coveringText(row, column)).isPrinted())
                .orElse(true);
        return numbered || labelColumn == 0 ? cell : grid.covering(row, labelColumn - 1);
    }

    private boolean coversFigures(Cell cell) {
        return columns.stream().filter(Column::isValue).anyMatch(column -> cell.covers(cell.row(), column.index()));
    }

    private int figures(int row) {
        return (int) columns.stream()
                .filter(Column::isValue)
                .filter(column -> grid.at(row, column.index())
                        .filter(cell -> cell.columnSpan() == 1)
                        .isPresent())
                .map(column -> grid.text(row, column.index()))
                .filter(text -> !CellText.isNothing(text))
                .count();
    }

    private Numbering number(int row, String label) {
        Numbering own = findColumn(Role.ITEM_NO)
                .flatMap(column -> grid.covering(row, column))
                .map(cell -> Numbering.ofCell(cell.text()))
                .orElse(Numbering.NONE);
        return own.isPrinted() ? own : Numbering.ofLabel(label);
    }

    private String name(int row, String label, Optional<Cell> cell) {
        boolean ofSeveral = cell.filter(found -> found.rowSpan() > 1).isPresent()
                && PeriodFinder.find(label).isPresent();
        return findColumn(Role.ROW_SOURCE)
                .map(column -> grid.coveringText(row, column))
                .filter(source -> ofSeveral && !source.isEmpty())
                .orElse(label);
    }

    /** Whose money by the column of sources; a total there is over all of them. */
    private Optional<FundingSource> findSource(int row) {
        return findColumn(Role.ROW_SOURCE).flatMap(column -> {
            String text = grid.coveringText(row, column);
            return ROWS.says(text, RowWord.TOTAL)
                    ? Optional.of(FundingSourceFinder.whole(sources(column)))
                    : FundingSourceFinder.findInHeading(text);
        });
    }

    private List<FundingSource> sources(int column) {
        return IntStream.range(headerRows, grid.rows())
                .mapToObj(row -> grid.text(row, column))
                .filter(text -> !ROWS.says(text, RowWord.TOTAL))
                .flatMap(text -> FundingSourceFinder.findInHeading(text).stream())
                .distinct()
                .toList();
    }

    private Optional<Period> findPeriod(int row) {
        return findColumn(Role.ROW_PERIOD).flatMap(column -> PeriodFinder.find(grid.coveringText(row, column)));
    }

    private String unit(int row) {
        return findColumn(Role.UNIT)
                .flatMap(column -> grid.covering(row, column))
                .filter(cell -> cell.columnSpan() == 1)
                .map(cell -> cell.text().strip())
                .orElse("");
    }

    /** Figures without a label go with a label without figures just above them; else they cannot be read. */
    private void readUnlabelled(int row, int figures, List<Line> lines) {
        Optional<Line> above = lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
        boolean open = above.filter(line -> line.row() == row - 1
                        && !line.hasFigures()
                        && line.number().isPrinted())
                .filter(line -> line.number().kind() != Numbering.Kind.ROMAN)
                .isPresent();
        if (open) {
            Line line = above.orElseThrow();
            lines.set(
                    lines.size() - 1,
                    new Line(
                            row,
                            line.number(),
                            line.label(),
                            line.unit(),
                            findSource(row),
                            findPeriod(row),
                            figures,
                            false,
                            line.name()));
            issues.add(new LabelAbove(grid.where(row, 0), line.label()));
        } else {
            issues.add(new LabelMissing(grid.where(row, 0), figures));
        }
    }

    private Optional<Integer> findColumn(Role role) {
        return columns.stream()
                .filter(column -> column.role() == role)
                .map(Column::index)
                .findFirst();
    }
}
