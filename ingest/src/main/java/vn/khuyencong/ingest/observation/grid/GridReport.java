package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.issue.ActivityUnclear;
import vn.khuyencong.ingest.issue.CellNotUnderstood;
import vn.khuyencong.ingest.issue.ColumnNotUnderstood;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.NumberDoubtful;
import vn.khuyencong.ingest.issue.PeriodUnknown;
import vn.khuyencong.ingest.issue.TableNotUnderstood;
import vn.khuyencong.ingest.issue.TableOfOtherSubject;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.issue.WordsNotRead;
import vn.khuyencong.ingest.observation.grid.Column.Role;
import vn.khuyencong.ingest.observation.lexicon.ColumnWord;
import vn.khuyencong.ingest.repair.PrintedNumber;
import vn.khuyencong.ingest.repair.Reading;
import vn.khuyencong.ingest.repair.Remark;

/** Says of one table what was not read, and why: nothing that is printed is passed over in silence. */
final class GridReport {
    private static final int LONGEST_QUOTE = 80;

    private final Grid grid;
    private final Issues issues;

    GridReport(Grid grid, Issues issues) {
        this.grid = grid;
        this.issues = issues;
    }

    void unread(Column column, Entry entry, Reading reading) {
        String text = reading.printed().strip();
        boolean says = !CellText.isNothing(text) && !CellText.isMark(text) && !CellText.isPercent(text);
        if (says) {
            issues.add(new CellNotUnderstood(grid.where(entry.line().row(), column.index()), text, column.heading()));
        }
    }

    /** A figure that runs over several columns says of none of them what it counts. */
    void merged(Column column, Entry entry) {
        int row = entry.line().row();
        grid.at(row, column.index())
                .filter(cell -> cell.columnSpan() > 1 && CellText.isFigure(cell.text()))
                .ifPresent(cell -> issues.add(new CellNotUnderstood(
                        grid.where(row, column.index()), cell.text().strip(), column.heading())));
    }

    void doubts(int row, Column column, PrintedNumber number) {
        number.remarks().stream()
                .filter(Remark::suspect)
                .forEach(remark -> issues.add(new NumberDoubtful(
                        grid.where(row, column.index()), number.printed(), remark.textVi(), remark.textEn())));
    }

    void columns(List<Column> columns, int headerRows, boolean aboutActivities) {
        boolean acrossActivities = aboutActivities && AcrossActivities.are(columns);
        for (Column column : columns) {
            Where heading = grid.where(Math.max(headerRows - 1, 0), column.index());
            if (acrossActivities && AcrossActivities.isUnclear(column)) {
                issues.add(new ActivityUnclear(heading, column.heading(), List.of()));
            }
            if (column.role() == Role.NOT_UNDERSTOOD) {
                issues.add(new ColumnNotUnderstood(heading, column.heading(), figuresIn(column.index(), headerRows)));
            }
            if (column.isValue() || column.role() == Role.NO_OBSERVATION) {
                partOfYear(column, headerRows);
            }
            int words = wordsIn(column.index(), headerRows);
            if (column.role() == Role.NOTE && !column.knownWords() && words > 0) {
                issues.add(new WordsNotRead(heading, column.heading(), words));
            }
        }
    }

    /** Figures of less than a year, or of all years so far: the contract has whole years only. */
    private void partOfYear(Column column, int headerRows) {
        int figures = figuresIn(column.index(), headerRows);
        if (column.says(ColumnWord.PART_OF_YEAR) && figures > 0) {
            issues.add(new PeriodUnknown(grid.where(0, column.index()), column.heading(), figures));
        }
    }

    private int wordsIn(int column, int headerRows) {
        int words = 0;
        for (int row = headerRows; row < grid.rows(); row++) {
            String text = grid.text(row, column);
            boolean repeated = HeaderRows.isRepeated(grid, headerRows, row);
            words += !repeated && !CellText.isMark(text) && text.codePoints().anyMatch(Character::isLetter) ? 1 : 0;
        }
        return words;
    }

    private int figuresIn(int column, int headerRows) {
        int figures = 0;
        for (int row = headerRows; row < grid.rows(); row++) {
            figures += CellText.isFigure(grid.text(row, column)) ? 1 : 0;
        }
        return figures;
    }

    void otherSubject(int headerRows) {
        issues.add(
                new TableOfOtherSubject(grid.whole(), grid.table.title().orElse(""), figuresBesideLabels(headerRows)));
    }

    private int figuresBesideLabels(int headerRows) {
        int figures = 0;
        for (int column = 1; column < grid.columns(); column++) {
            figures += figuresIn(column, headerRows);
        }
        return figures;
    }

    void tableUnlessWords(int headerRows) {
        int figures = figuresBesideLabels(headerRows);
        if (figures > 0 && !Layout.is(grid)) {
            String words = grid.table.cells().stream()
                    .map(Cell::text)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .limit(4)
                    .reduce((one, other) -> one + " | " + other)
                    .orElse("");
            issues.add(new TableNotUnderstood(
                    grid.whole(), words.substring(0, Math.min(words.length(), LONGEST_QUOTE)), figures));
        }
    }
}
