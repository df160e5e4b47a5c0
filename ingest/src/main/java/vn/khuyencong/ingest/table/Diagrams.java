package vn.khuyencong.ingest.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Page;
import vn.khuyencong.ingest.document.Word;

/**
 * Lines that hang together and are no table: charts, flow charts, organisation charts, boxes around text. Each is told by
 * how lines and words lie to each other, never by what the words say.
 */
final class Diagrams {
    /** Part of the grid that the ground between boxes must take; a missing piece of a line in a table leaves far less. */
    private static final double GROUND = 0.25;

    /** Part of a box, in both directions, over which curves spread that are no pictures in cells. */
    private static final double SPREAD = 0.25;

    /** Points beside a grid in which the figures of an axis stand. */
    private static final double BESIDE = 40.0;

    private final Lattice lattice;
    private final Regions regions;
    private final PageTable table;
    private final GridFit fit;
    private final List<Word> words;

    private Diagrams(Lattice lattice, Regions regions, PageTable table, GridFit fit, List<Word> words) {
        this.lattice = lattice;
        this.regions = regions;
        this.table = table;
        this.fit = fit;
        this.words = words;
    }

    /** @param table what the lattice holds, before any row is cut */
    static boolean is(Lattice lattice, Regions regions, PageTable table, GridFit fit, List<Word> words) {
        Diagrams diagram = new Diagrams(lattice, regions, table, fit, words);
        return diagram.hasTextInOneColumn()
                || diagram.isCrossedByItsWords()
                || diagram.hidesMostOfWhatItHolds()
                || diagram.isBlankBesideAnAxis()
                || (diagram.areTextsApart() && (diagram.hasGroundBetweenBoxes() || diagram.isOfBoxesOnAString()));
    }

    /** Whether slanted lines and arcs, three and more, are drawn over much of a box: curves, slices of a pie, a picture. */
    static boolean areDrawnOver(Page page, Box box) {
        List<Box> inside = page.slants().stream()
                .filter(slant -> box.contains(slant.centerX(), slant.centerY()))
                .toList();
        if (inside.size() < 3) {
            return false;
        }
        Box all = inside.stream().reduce(Box::union).orElse(box);
        return all.width() >= SPREAD * box.width() && all.height() >= SPREAD * box.height();
    }

    /** A box around a text, an empty raster: no two texts stand side by side. */
    private boolean hasTextInOneColumn() {
        return table.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .mapToInt(GridCell::column)
                        .distinct()
                        .count()
                < 2;
    }

    /** Most words stand on a line and not between lines. */
    private boolean isCrossedByItsWords() {
        return 2 * fit.crossed() > fit.words();
    }

    /** The figures printed beside bars, in a frame that has no cells for them: as many cells are blank as filled. */
    private boolean hidesMostOfWhatItHolds() {
        return fit.blank() >= fit.filled() && 2 * fit.hidingColumns() >= fit.filled();
    }

    /** The lines of a chart's ground: most rows, or most columns, are blank, and figures stand beside the lines. */
    private boolean isBlankBesideAnAxis() {
        double[] ys = lattice.ys();
        double[] xs = lattice.xs();
        long textRows = distinct(GridCell::row);
        long textColumns = distinct(GridCell::column);
        boolean blank = 2 * textRows <= lattice.rowCount() || 2 * textColumns <= lattice.columnCount();
        if (!blank) {
            return false;
        }
        Box box = lattice.box();
        Box left = new Box(box.x0() - BESIDE, box.y0() - 9, box.x0(), box.y1() + 9);
        Box right = new Box(box.x1(), box.y0() - 9, box.x1() + BESIDE, box.y1() + 9);
        Box below = new Box(box.x0() - 9, box.y1(), box.x1() + 9, box.y1() + BESIDE);
        return figuresAt(left, ys, Box::centerY) >= 3
                || figuresAt(right, ys, Box::centerY) >= 3
                || figuresAt(below, xs, Box::centerX) >= 3;
    }

    private long distinct(Function<GridCell, Integer> place) {
        return table.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(place)
                .distinct()
                .count();
    }

    private long figuresAt(Box beside, double[] lines, Function<Box, Double> middle) {
        return words.stream()
                .filter(word -> CellForm.isFigure(word.text()) || CellForm.isYear(word.text()))
                .map(Word::box)
                .filter(box -> beside.contains(box.centerX(), box.centerY()))
                .filter(box -> {
                    double at = middle.apply(box);
                    for (double line : lines) {
                        if (Math.abs(line - at) <= 2.5) {
                            return true;
                        }
                    }
                    return false;
                })
                .count();
    }

    /** Most texts of a table have another one in the next row or the next column; boxes of a diagram keep apart. */
    private boolean areTextsApart() {
        boolean[][] filled = new boolean[lattice.rowCount() + 2][lattice.columnCount() + 2];
        for (GridCell cell : table.cells()) {
            for (int row = cell.row(); row <= cell.lastRow() && !cell.isBlank(); row++) {
                Arrays.fill(filled[row + 1], cell.column() + 1, cell.lastColumn() + 2, true);
            }
        }
        long beside = table.cells().stream()
                .filter(cell -> !cell.isBlank())
                .filter(cell -> hasNeighbour(cell, filled))
                .count();
        return 2 * beside < fit.filled();
    }

    private static boolean hasNeighbour(GridCell cell, boolean[][] filled) {
        for (int row = cell.row() + 1; row <= cell.lastRow() + 1; row++) {
            if (filled[row][cell.column()] || filled[row][cell.lastColumn() + 2]) {
                return true;
            }
        }
        for (int column = cell.column() + 1; column <= cell.lastColumn() + 1; column++) {
            if (filled[cell.row()][column] || filled[cell.lastRow() + 2][column]) {
                return true;
            }
        }
        return false;
    }

    /** What lies between the boxes of a flow chart is one blank region, and no rectangle. */
    private boolean hasGroundBetweenBoxes() {
        int[] pieces = new int[lattice.rowCount() * lattice.columnCount()];
        for (int[] span : regions.spans()) {
            pieces[regions.regionOf(span[0], span[1])]++;
        }
        double ground = 0;
        for (GridCell cell : table.cells()) {
            if (cell.isBlank() && pieces[regions.regionOf(cell.row(), cell.column())] > 1) {
                ground += area(cell.place().box());
            }
        }
        return ground > GROUND * area(lattice.box());
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }

    /** Boxes side by side that one line joins: between them a blank stretch lies open at the top and at the bottom. */
    private boolean isOfBoxesOnAString() {
        for (int column = 1; column < lattice.columnCount() - 1; column++) {
            int at = column;
            boolean open = !lattice.isClosedAbove(column) && !lattice.isClosedUnder(column);
            boolean blank = table.cells().stream()
                    .filter(cell -> cell.column() <= at && at <= cell.lastColumn())
                    .allMatch(GridCell::isBlank);
            boolean between = lattice.isClosedAbove(column - 1) && lattice.isClosedAbove(column + 1);
            if (open && blank && between) {
                return true;
            }
        }
        return false;
    }
}
