package vn.khuyencong.analytics.report.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.khuyencong.analytics.report.content.SourceCell;

/**
 * A printed table laid out so that HTML draws every cell at its own row and column: gaps are filled, and a span that
 * would push another cell away is drawn as a single cell.
 */
record Grid(int columns, List<Line> lines) {
    /** A row of the grid; {@code number} counts from 1. */
    record Line(int number, List<Slot> slots) {}

    /** A cell, or a gap where none is. */
    record Slot(Optional<SourceCell> cell, int column, int rowSpan, int columnSpan) {}

    /** How many rows from the top hold heading cells alone, none of which reaches below them. */
    int headRows() {
        int heads = 0;
        int reached = 0;
        for (int row = 0; row < lines.size() && isHead(lines.get(row)); row++) {
            for (Slot slot : lines.get(row).slots()) {
                reached = Math.max(reached, row + slot.rowSpan());
            }
            heads = reached == row + 1 ? row + 1 : heads;
        }
        return heads;
    }

    private static boolean isHead(Line line) {
        return line.slots().stream()
                .noneMatch(slot -> slot.cell().isPresent() && !slot.cell().get().header());
    }

    private record Position(int row, int column) {}

    static Grid of(List<SourceCell> cells) {
        Set<Position> corners = new HashSet<>();
        TreeMap<Integer, TreeMap<Integer, SourceCell>> byRow = new TreeMap<>();
        int columns = 0;
        for (SourceCell cell : cells) {
            corners.add(new Position(cell.row(), cell.column()));
            byRow.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell);
            columns = Math.max(columns, cell.column() + cell.columnSpan());
        }
        int rows = cells.isEmpty() ? 0 : byRow.lastKey() + 1;
        Set<Position> covered = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Slot> slots = new ArrayList<>();
            TreeMap<Integer, SourceCell> here = byRow.getOrDefault(row, new TreeMap<>());
            for (int column = 0; column < columns; column++) {
                Optional<SourceCell> cell = Optional.ofNullable(here.get(column));
                if (cell.isPresent()) {
                    slots.add(slot(cell.get(), rows, corners, covered));
                } else if (!covered.contains(new Position(row, column))) {
                    slots.add(new Slot(Optional.empty(), column, 1, 1));
                }
            }
            lines.add(new Line(row + 1, List.copyOf(slots)));
        }
        return new Grid(columns, List.copyOf(lines));
    }

    private static Slot slot(SourceCell cell, int rows, Set<Position> corners, Set<Position> covered) {
        int rowSpan = Math.min(cell.rowSpan(), rows - cell.row());
        Set<Position> span = new HashSet<>();
        for (int row = cell.row(); row < cell.row() + rowSpan; row++) {
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                span.add(new Position(row, column));
            }
        }
        span.remove(new Position(cell.row(), cell.column()));
        boolean free = span.stream().noneMatch(position -> corners.contains(position) || covered.contains(position));
        if (!free) {
            return new Slot(Optional.of(cell), cell.column(), 1, 1);
        }
        covered.addAll(span);
        return new Slot(Optional.of(cell), cell.column(), rowSpan, cell.columnSpan());
    }
}
