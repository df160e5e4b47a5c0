package vn.khuyencong.ingest.reader.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;
import org.jspecify.annotations.Nullable;

/**
 * The lines drawn around the cells of a sheet. A cell is ruled when one of its level edges and one of its upright ones is
 * drawn, by itself or by its neighbour: a line under a title, or the edge of a table beside a note, draws no grid.
 */
final class Rulings {
    private static final int TOP = 1;
    private static final int BOTTOM = 2;
    private static final int LEFT = 4;
    private static final int RIGHT = 8;

    private final Map<Long, Integer> edges = new HashMap<>();
    private final Map<Short, Integer> edgesOfStyle = new HashMap<>();

    private final Sheet sheet;

    Rulings(Sheet sheet) {
        this.sheet = sheet;
        for (Row row : sheet) {
            for (Cell cell : row) {
                int drawn = edgesOfStyle.computeIfAbsent(
                        cell.getCellStyle().getIndex(), index -> edges(cell.getCellStyle()));
                if (drawn != 0) {
                    edges.put(key(cell.getRowIndex(), cell.getColumnIndex()), drawn);
                }
            }
        }
    }

    boolean isRuled(int row, int column) {
        boolean level = has(row, column, TOP | BOTTOM) || has(row - 1, column, BOTTOM) || has(row + 1, column, TOP);
        boolean upright = has(row, column, LEFT | RIGHT) || has(row, column - 1, RIGHT) || has(row, column + 1, LEFT);
        return level && upright;
    }

    private boolean has(int row, int column, int wanted) {
        return (edges.getOrDefault(key(row, column), 0) & wanted) != 0;
    }

    private static long key(int row, int column) {
        return ((long) row << 32) + column;
    }

    private int edges(CellStyle style) {
        return style instanceof XSSFCellStyle ooxml
                ? edges(ooxml)
                : edge(style.getBorderTop(), TOP)
                        | edge(style.getBorderBottom(), BOTTOM)
                        | edge(style.getBorderLeft(), LEFT)
                        | edge(style.getBorderRight(), RIGHT);
    }

    /** POI's own answer is NONE where the style does not say {@code applyBorder}; Excel draws the lines all the same. */
    private int edges(XSSFCellStyle style) {
        XSSFCellBorder border = ((XSSFWorkbook) sheet.getWorkbook())
                .getStylesSource()
                .getBorderAt((int) style.getCoreXf().getBorderId());
        return edge(border.getBorderStyle(BorderSide.TOP), TOP)
                | edge(border.getBorderStyle(BorderSide.BOTTOM), BOTTOM)
                | edge(border.getBorderStyle(BorderSide.LEFT), LEFT)
                | edge(border.getBorderStyle(BorderSide.RIGHT), RIGHT);
    }

    private static int edge(@Nullable BorderStyle drawn, int side) {
        return drawn == null || drawn == BorderStyle.NONE ? 0 : side;
    }
}
