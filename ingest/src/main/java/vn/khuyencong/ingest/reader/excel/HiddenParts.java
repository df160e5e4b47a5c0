package vn.khuyencong.ingest.reader.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ingest.issue.HiddenFigures;

/** The rows and columns that a sheet hides, the sheet itself, and formats that show nothing: are there figures in them? */
final class HiddenParts {
    private final Sheet sheet;
    private final boolean whole;

    HiddenParts(Sheet sheet) {
        this.sheet = sheet;
        Workbook workbook = sheet.getWorkbook();
        this.whole = workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) != SheetVisibility.VISIBLE;
    }

    Optional<HiddenFigures> find(List<SheetCell> cells) {
        TreeSet<Integer> rows = new TreeSet<>();
        TreeSet<Integer> columns = new TreeSet<>();
        List<String> single = new ArrayList<>();
        int figures = 0;
        for (SheetCell cell : cells) {
            boolean inRow = !whole && isHidden(sheet.getRow(cell.row()));
            boolean inColumn = !whole && !inRow && sheet.isColumnHidden(cell.column());
            boolean byFormat = !inRow && !inColumn && isHiddenByFormat(cell);
            if (cell.isFigure() && (whole || inRow || inColumn || byFormat)) {
                figures++;
                if (inRow) {
                    rows.add(cell.row());
                } else if (inColumn) {
                    columns.add(cell.column());
                } else if (byFormat && !whole) {
                    single.add(new CellReference(cell.row(), cell.column()).formatAsString(false));
                }
            }
        }
        List<String> ranges = new ArrayList<>(runs(rows, row -> Integer.toString(row + 1)));
        ranges.addAll(runs(columns, CellReference::convertNumToColString));
        ranges.addAll(single);
        return figures == 0 ? Optional.empty() : Optional.of(new HiddenFigures(sheet.getSheetName(), ranges, figures));
    }

    private boolean isHiddenByFormat(SheetCell cell) {
        Row row = sheet.getRow(cell.row());
        return row != null
                && row.getCell(cell.column()) != null
                && CellText.isHiddenByFormat(row.getCell(cell.column()));
    }

    /** "7:9", "12:12" for 7, 8, 9 and 12. */
    private static List<String> runs(Set<Integer> numbers, IntFunction<String> name) {
        List<String> runs = new ArrayList<>();
        for (int first : numbers) {
            if (!numbers.contains(first - 1)) {
                int last = first;
                while (numbers.contains(last + 1)) {
                    last++;
                }
                runs.add(name.apply(first) + ":" + name.apply(last));
            }
        }
        return runs;
    }

    private static boolean isHidden(@Nullable Row row) {
        return row != null && (row.getZeroHeight() || row.getHeight() == 0);
    }
}
