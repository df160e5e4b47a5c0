package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Place;
import vn.khuyencong.ingest.document.Table.Method;
import vn.khuyencong.ingest.document.Word;

/** Lattice and words → cells: each word stands in the region where its middle is. */
final class RegionFiller {
    private final Lattice lattice;
    private final Regions regions;
    private final double[] xs;
    private final double[] ys;

    RegionFiller(Lattice lattice, Regions regions) {
        this.lattice = lattice;
        this.regions = regions;
        this.xs = lattice.xs();
        this.ys = lattice.ys();
    }

    PageTable fill(int page, List<Word> words) {
        List<int[]> spans = regions.spans();
        List<List<Word>> contents = new ArrayList<>();
        spans.forEach(span -> contents.add(new ArrayList<>()));
        for (Word word : words) {
            int row = between(ys, word.box().centerY());
            int column = between(xs, word.box().centerX());
            if (row >= 0 && column >= 0) {
                contents.get(regions.cellAt(row, column)).add(word);
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
                lattice.rowCount(),
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

    /** The stretch in which a point lies, -1 outside. */
    private static int between(double[] places, double at) {
        int found = Arrays.binarySearch(places, at);
        int after = found >= 0 ? found : -found - 2;
        return after >= places.length - 1 ? -1 : after;
    }
}
