package vn.khuyencong.ingest.reader.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Table;

/** A table: an area of a sheet and the cells in it; a place without one is a blank cell. */
record TablePart(Area area, List<SheetCell> cells) implements Part {
    TablePart {
        cells = List.copyOf(cells);
    }

    @Override
    public long gridSize() {
        return (long) area.rows() * area.columns();
    }

    @Override
    public List<Block> blocks(String sheetName) {
        boolean[][] taken = new boolean[area.rows()][area.columns()];
        List<Cell> grid = new ArrayList<>();
        for (SheetCell cell : cells) {
            Cell placed = Cell.asPrinted(
                    cell.row() - area.top(),
                    cell.column() - area.left(),
                    cell.rowSpan(),
                    cell.columnSpan(),
                    cell.text(),
                    Optional.empty());
            grid.add(placed);
            take(placed, taken);
        }
        for (int row = 0; row < area.rows(); row++) {
            for (int column = 0; column < area.columns(); column++) {
                if (!taken[row][column]) {
                    grid.add(Cell.asPrinted(row, column, 1, 1, "", Optional.empty()));
                }
            }
        }
        return List.of(Table.of(Table.Method.OFFICE, area.rows(), area.columns(), grid)
                .withCaption(Optional.of(sheetName), Optional.empty()));
    }

    private static void take(Cell cell, boolean[][] taken) {
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                taken[row][column] = true;
            }
        }
    }
}
