package vn.khuyencong.ingest.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A table as a grid of cells. One that continues over several pages, its header repeated or not, is one table.
 *
 * @param title caption or annex heading, once it is attached
 * @param unit the declared unit, as printed, once it is attached
 * @param cells in reading order, row by row; no two cover the same position, blank cells included
 */
public record Table(
        Optional<String> title, Optional<String> unit, Method method, int rowCount, int columnCount, List<Cell> cells)
        implements Block {

    /** How the grid was found: the codes of the contract's {@code source_table.method}. */
    public enum Method {
        RULED,
        WHITESPACE,
        OFFICE,
        MARKUP,
        SOLVED,
        OCR
    }

    public Table {
        cells = cells.stream()
                .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
                .toList();
        boolean[][] taken = new boolean[rowCount][columnCount];
        for (Cell cell : cells) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    if (row >= rowCount || column >= columnCount || taken[row][column]) {
                        throw new IllegalArgumentException(
                                "cells overlap or stand outside the grid at row " + row + ", column " + column);
                    }
                    taken[row][column] = true;
                }
            }
        }
    }

    /** A table as a reader or the table room finds it: no title, no unit yet. */
    public static Table of(Method method, int rowCount, int columnCount, List<Cell> cells) {
        return new Table(Optional.empty(), Optional.empty(), method, rowCount, columnCount, cells);
    }

    /** The cell that covers a position of the grid. */
    public Optional<Cell> findCell(int row, int column) {
        return cells.stream().filter(cell -> cell.covers(row, column)).findFirst();
    }

    /** The cells whose top left corner stands in a row, from left to right. */
    public List<Cell> cellsOfRow(int row) {
        return cells.stream().filter(cell -> cell.row() == row).toList();
    }

    /** Rows at the top that hold header cells only. */
    public int headerRowCount() {
        return cells.stream()
                .filter(Cell::header)
                .mapToInt(cell -> cell.row() + cell.rowSpan())
                .max()
                .orElse(0);
    }

    public Optional<Integer> findPageStart() {
        return cells.stream()
                .flatMap(cell -> cell.place().stream())
                .map(Place::page)
                .min(Comparator.naturalOrder());
    }

    public Optional<Integer> findPageEnd() {
        return cells.stream()
                .flatMap(cell -> cell.place().stream())
                .map(Place::page)
                .max(Comparator.naturalOrder());
    }

    public Table withCells(UnaryOperator<Cell> change) {
        List<Cell> changed = new ArrayList<>(cells.size());
        cells.forEach(cell -> changed.add(change.apply(cell)));
        return new Table(title, unit, method, rowCount, columnCount, changed);
    }

    public Table withCaption(Optional<String> newTitle, Optional<String> newUnit) {
        return new Table(newTitle, newUnit, method, rowCount, columnCount, cells);
    }
}
