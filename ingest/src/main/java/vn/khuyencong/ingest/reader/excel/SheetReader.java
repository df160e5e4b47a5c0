package vn.khuyencong.ingest.reader.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.khuyencong.ingest.issue.ErrorCells;
import vn.khuyencong.ingest.issue.FormulasWithoutValue;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.CellLimit;
import vn.khuyencong.ingest.reader.UnreadableException;

/** A sheet as POI gives it → as it is shown: texts, lines, merges; what is hidden, in error or not calculated is told. */
final class SheetReader {
    /** So many addresses in one issue are enough to find the rest. */
    private static final int MOST_ADDRESSES = 10;

    private final Sheet sheet;
    private final Rulings rulings;
    private final CellText texts;
    /** By row and column. */
    private final NavigableMap<Integer, NavigableMap<Integer, String>> shown = new TreeMap<>();

    private final List<String> errors = new ArrayList<>();
    private final List<String> uncalculated = new ArrayList<>();

    SheetReader(Sheet sheet) {
        this.sheet = sheet;
        this.rulings = new Rulings(sheet);
        this.texts = new CellText(isSince1904(sheet.getWorkbook()));
    }

    PrintedSheet read(CellLimit limit, Issues issues) throws UnreadableException {
        for (Row row : sheet) {
            for (Cell cell : row) {
                read(cell);
            }
        }
        LineNumbers.restore(shown, this::isNumber);
        List<SheetCell> cells = cells();
        for (SheetCell cell : cells) {
            limit.add((long) cell.rowSpan() * cell.columnSpan());
        }
        tell(issues);
        new HiddenParts(sheet).find(cells).ifPresent(issues::add);
        return new PrintedSheet(sheet.getSheetName(), cells);
    }

    private void read(Cell cell) {
        String text = "";
        if (isUncalculated(cell)) {
            uncalculated.add(cell.getAddress().formatAsString());
        } else {
            text = texts.of(cell);
        }
        if (CellText.type(cell) == CellType.ERROR) {
            errors.add(cell.getAddress().formatAsString());
        }
        if (!text.isEmpty() || rulings.isRuled(cell.getRowIndex(), cell.getColumnIndex())) {
            shown.computeIfAbsent(cell.getRowIndex(), row -> new TreeMap<>()).put(cell.getColumnIndex(), text);
        }
    }

    /** POI takes the missing result of a formula for 0. */
    private static boolean isUncalculated(Cell cell) {
        return cell.getCellType() == CellType.FORMULA
                && cell.getCachedFormulaResultType() == CellType.NUMERIC
                && cell instanceof XSSFCell ooxml
                && ooxml.getRawValue() == null;
    }

    private boolean isNumber(int row, int column) {
        Cell cell = sheet.getRow(row).getCell(column);
        return cell != null && CellText.type(cell) == CellType.NUMERIC;
    }

    /** A merged cell reaches no further than what is shown around it. */
    private List<SheetCell> cells() {
        int lastColumn =
                shown.values().stream().mapToInt(NavigableMap::lastKey).max().orElse(0);
        NavigableMap<Integer, NavigableMap<Integer, SheetCell>> merged = new TreeMap<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merge(range, lastColumn).ifPresent(cell -> merged.computeIfAbsent(cell.row(), row -> new TreeMap<>())
                    .put(cell.column(), cell));
        }
        List<SheetCell> cells = new ArrayList<>();
        shown.forEach((row, texts) -> texts.forEach((column, text) -> {
            SheetCell whole = merged.getOrDefault(row, new TreeMap<>()).get(column);
            boolean ruled = rulings.isRuled(row, column);
            cells.add(whole != null ? whole : new SheetCell(row, column, 1, 1, text, ruled));
        }));
        return cells;
    }

    private Optional<SheetCell> merge(CellRangeAddress range, int lastColumn) {
        int lastRow = shown.isEmpty() ? -1 : shown.lastKey();
        int bottom = Math.min(range.getLastRow(), lastRow);
        int right = Math.min(range.getLastColumn(), lastColumn);
        int top = range.getFirstRow();
        int left = range.getFirstColumn();
        if (top > bottom || left > right) {
            return Optional.empty();
        }
        String text = shown.getOrDefault(top, new TreeMap<>()).getOrDefault(left, "");
        boolean ruled = rulings.isRuled(top, left);
        for (NavigableMap<Integer, String> row :
                shown.subMap(top, true, bottom, true).values()) {
            row.subMap(left, true, right, true).clear();
        }
        if (text.isEmpty() && !ruled) {
            return Optional.empty();
        }
        shown.computeIfAbsent(top, row -> new TreeMap<>()).put(left, text);
        return Optional.of(new SheetCell(top, left, bottom - top + 1, right - left + 1, text, ruled));
    }

    private void tell(Issues issues) {
        if (!errors.isEmpty()) {
            issues.add(new ErrorCells(sheet.getSheetName(), some(errors)));
        }
        if (!uncalculated.isEmpty()) {
            issues.add(new FormulasWithoutValue(sheet.getSheetName(), some(uncalculated)));
        }
    }

    private static List<String> some(List<String> addresses) {
        List<String> some = new ArrayList<>(addresses.subList(0, Math.min(MOST_ADDRESSES, addresses.size())));
        if (addresses.size() > some.size()) {
            some.add("… (" + addresses.size() + ")");
        }
        return some;
    }

    private static boolean isSince1904(Workbook workbook) {
        return workbook instanceof XSSFWorkbook ooxml
                ? ooxml.isDate1904()
                : ((HSSFWorkbook) workbook).getInternalWorkbook().isUsing1904DateWindowing();
    }
}
