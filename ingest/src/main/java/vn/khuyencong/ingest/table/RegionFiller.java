package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Place;
import vn.khuyencong.ingest.document.Table.Method;
import vn.khuyencong.ingest.document.Word;

/**
 * Lattice and words → cells. A cell is a region of positions with no line between them; where lines are missing so that a
 * region is no rectangle, it is cut into rectangles from its top left corner.
 */
final class RegionFiller {
    private final Lattice lattice;
    private final double[] xs;
    private final double[] ys;
    private final int rows;
    private final int columns;
    private final int[][] cellAt;
    private final List<int[]> spans = new ArrayList<>();

    RegionFiller(Lattice lattice) {
        this.lattice = lattice;
        this.xs = lattice.xs();
        this.ys = lattice.ys();
        this.rows = lattice.rowCount();
        this.columns = lattice.columnCount();
        this.cellAt = new int[rows][columns];
    }

    PageTable fill(int page, List<Word> words) {
        findCells();
        List<List<Word>> contents = new ArrayList<>();
        spans.forEach(span -> contents.add(new ArrayList<>()));
        for (Word word : words) {
            int row = between(ys, word.box().centerY());
            int column = between(xs, word.box().centerX());
            if (row >= 0 && column >= 0) {
                contents.get(cellAt[row][column]).add(word);
            }
        }
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            addCells(page, spans.get(i), contents.get(i), cells);
        }
        return new PageTable(
                page,
                page,
                Method.RULED,
                lattice.box(),
                Arrays.stream(xs).boxed().toList(),
                rows,
                cells,
                !lattice.isClosedAtTop(),
                !lattice.isClosedAtBottom());
    }

    private void addCells(int page, int[] span, List<Word> words, List<GridCell> cells) {
        int end = span[1] + span[3];
        List<Integer> borders = new ArrayList<>(UndrawnBorders.find(words, xs, span[1], span[3]));
        borders.add(end);
        int column = span[1];
        for (int border : borders) {
            double left = column == span[1] ? Double.NEGATIVE_INFINITY : xs[column];
            double right = border == end ? Double.POSITIVE_INFINITY : xs[border];
            List<Word> own = words.stream()
                    .filter(word -> left <= word.box().centerX() && word.box().centerX() < right)
                    .toList();
            Box box = new Box(xs[column], ys[span[0]], xs[border], ys[span[0] + span[2]]);
            cells.add(GridCell.of(span[0], column, span[2], border - column, new Place(page, box), own));
            column = border;
        }
    }

    private void findCells() {
        Groups regions = regions();
        for (int[] row : cellAt) {
            Arrays.fill(row, -1);
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (cellAt[row][column] < 0) {
                    takeRectangle(regions, row, column);
                }
            }
        }
    }

    private Groups regions() {
        Groups regions = new Groups(rows * columns);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int position = row * columns + column;
                if (column + 1 < columns && !lattice.isClosedRight(row, column)) {
                    regions.join(position, position + 1);
                }
                if (row + 1 < rows && !lattice.isClosedBelow(row, column)) {
                    regions.join(position, position + columns);
                }
            }
        }
        return regions;
    }

    private void takeRectangle(Groups regions, int row, int column) {
        int region = regions.leader(row * columns + column);
        int right = column + 1;
        while (right < columns && isFree(regions, region, row, right) && !lattice.isClosedRight(row, right - 1)) {
            right++;
        }
        int below = row + 1;
        while (below < rows && isRowFree(regions, region, below, column, right)) {
            below++;
        }
        for (int r = row; r < below; r++) {
            Arrays.fill(cellAt[r], column, right, spans.size());
        }
        spans.add(new int[] {row, column, below - row, right - column});
    }

    private boolean isRowFree(Groups regions, int region, int row, int from, int to) {
        for (int column = from; column < to; column++) {
            if (!isFree(regions, region, row, column) || lattice.isClosedBelow(row - 1, column)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFree(Groups regions, int region, int row, int column) {
        return cellAt[row][column] < 0 && regions.leader(row * columns + column) == region;
    }

    /** The stretch in which a point lies, -1 outside. */
    private static int between(double[] places, double at) {
        int found = Arrays.binarySearch(places, at);
        int after = found >= 0 ? found : -found - 2;
        return after >= places.length - 1 ? -1 : after;
    }
}
