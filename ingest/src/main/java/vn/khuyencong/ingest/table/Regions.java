package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lattice → the rectangles of its cells. A cell is a region of positions with no line between them; where lines are missing
 * so that a region is no rectangle, it is cut into rectangles from its top left corner.
 */
final class Regions {
    private final Lattice lattice;
    private final Groups groups;
    private final int rows;
    private final int columns;
    private final int[][] cellAt;
    private final List<int[]> spans = new ArrayList<>();

    Regions(Lattice lattice) {
        this.lattice = lattice;
        this.groups = groups(lattice);
        this.rows = lattice.rowCount();
        this.columns = lattice.columnCount();
        this.cellAt = new int[rows][columns];
        for (int[] row : cellAt) {
            Arrays.fill(row, -1);
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (cellAt[row][column] < 0) {
                    takeRectangle(row, column);
                }
            }
        }
    }

    /** Of each cell: its row, its column, the rows and the columns that it spans. */
    List<int[]> spans() {
        return List.copyOf(spans);
    }

    /** The index of the cell that covers a position. */
    int cellAt(int row, int column) {
        return cellAt[row][column];
    }

    /** Whether no line parts two cells: they are pieces of one region that is no rectangle. */
    int regionOf(int row, int column) {
        return groups.leader(row * columns + column);
    }

    private static Groups groups(Lattice lattice) {
        int rows = lattice.rowCount();
        int columns = lattice.columnCount();
        Groups groups = new Groups(rows * columns);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int position = row * columns + column;
                if (column + 1 < columns && !lattice.isClosedRight(row, column)) {
                    groups.join(position, position + 1);
                }
                if (row + 1 < rows && !lattice.isClosedBelow(row, column)) {
                    groups.join(position, position + columns);
                }
            }
        }
        return groups;
    }

    private void takeRectangle(int row, int column) {
        int region = groups.leader(row * columns + column);
        int right = column + 1;
        while (right < columns && isFree(region, row, right) && !lattice.isClosedRight(row, right - 1)) {
            right++;
        }
        int below = row + 1;
        while (below < rows && isRowFree(region, below, column, right)) {
            below++;
        }
        for (int r = row; r < below; r++) {
            Arrays.fill(cellAt[r], column, right, spans.size());
        }
        spans.add(new int[] {row, column, below - row, right - column});
    }

    private boolean isRowFree(int region, int row, int from, int to) {
        for (int column = from; column < to; column++) {
            if (!isFree(region, row, column) || lattice.isClosedBelow(row - 1, column)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFree(int region, int row, int column) {
        return cellAt[row][column] < 0 && groups.leader(row * columns + column) == region;
    }
}
