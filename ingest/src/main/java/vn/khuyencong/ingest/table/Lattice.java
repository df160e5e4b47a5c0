package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.khuyencong.ingest.document.Box;

/**
 * Drawn lines that hang together, and the grid that they imply: a column lies between two neighbouring places of upright
 * lines, a row between two of level lines. A frame that is left out is supplied where the lines reach past the last line
 * across them.
 */
final class Lattice {
    /** Points. No row of text is so low: lines nearer to each other are the strokes of one border. */
    private static final double LOWEST = 4.5;

    /** Points by which lines must reach past the last one across them to tell of a frame left out. */
    private static final double OPEN = 8.0;

    /** More positions than any printed table has: a raster or a drawing, not worth the time. */
    private static final int MOST_POSITIONS = 200_000;

    private final double[] xs;
    private final double[] ys;
    /** By row and border: how much of the border beside a position is drawn, in points. */
    private final double[][] upright;
    /** By border and column: how much of the border above a position is drawn, in points. */
    private final double[][] level;

    private Lattice(double[] xs, double[] ys, List<Line> level, List<Line> upright) {
        this.xs = xs;
        this.ys = ys;
        this.level = new double[ys.length][xs.length - 1];
        this.upright = new double[xs.length][ys.length - 1];
        level.forEach(line -> cover(line, ys, xs, this.level));
        upright.forEach(line -> cover(line, xs, ys, this.upright));
    }

    /** Adds a line to the borders on whose place it stands. */
    private static void cover(Line line, double[] places, double[] stretches, double[][] covered) {
        int place = nearest(places, line.at());
        for (int i = Math.max(0, after(stretches, line.from()) - 1);
                i < stretches.length - 1 && stretches[i] < line.to();
                i++) {
            covered[place][i] += line.covers(stretches[i], stretches[i + 1]);
        }
    }

    private static int nearest(double[] places, double at) {
        int after = Math.min(after(places, at), places.length - 1);
        return after > 0 && at - places[after - 1] < places[after] - at ? after - 1 : after;
    }

    /** The first place that is not before a point. */
    private static int after(double[] places, double at) {
        int found = Arrays.binarySearch(places, at);
        return found >= 0 ? found : -found - 1;
    }

    /** The lattices of a page that may be tables, from top to bottom, then from left to right. */
    static List<Lattice> find(List<Line> level, List<Line> upright) {
        List<Lattice> lattices = new ArrayList<>();
        for (LineGroup group : LineGroup.find(level, upright)) {
            if (group.mayBeGrid()) {
                double[] xs = places(group.upright(), group.level());
                double[] ys = places(group.level(), group.upright());
                if (xs.length > 2 && ys.length > 1 && (long) xs.length * ys.length <= MOST_POSITIONS) {
                    lattices.add(new Lattice(xs, ys, group.level(), group.upright()));
                }
            }
        }
        lattices.sort(Comparator.<Lattice>comparingDouble(lattice -> lattice.ys[0])
                .thenComparingDouble(lattice -> lattice.xs[0]));
        return lattices;
    }

    int rowCount() {
        return ys.length - 1;
    }

    int columnCount() {
        return xs.length - 1;
    }

    double[] xs() {
        return xs.clone();
    }

    double[] ys() {
        return ys.clone();
    }

    Box box() {
        return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    }

    /** Whether a line stands between a position of the grid and the one to its right. */
    boolean isClosedRight(int row, int column) {
        return upright[column + 1][row] >= 0.5 * (ys[row + 1] - ys[row]);
    }

    /** Whether a line stands between a position of the grid and the one below it. */
    boolean isClosedBelow(int row, int column) {
        return level[row + 1][column] >= 0.5 * (xs[column + 1] - xs[column]);
    }

    /** Whether a line stands at the top of a column, and {@link #isClosedUnder} at its bottom. */
    boolean isClosedAbove(int column) {
        return level[0][column] >= 0.5 * (xs[column + 1] - xs[column]);
    }

    boolean isClosedUnder(int column) {
        return isClosedBelow(rowCount() - 1, column);
    }

    /** Whether a line closes the grid at its top, for at least half of its width. */
    boolean isClosedAtTop() {
        return isClosed(0);
    }

    /** Whether a line closes the grid at its bottom, for at least half of its width. */
    boolean isClosedAtBottom() {
        return isClosed(ys.length - 1);
    }

    private boolean isClosed(int border) {
        return Arrays.stream(level[border]).sum() >= 0.5 * box().width();
    }

    /** Where the lines stand, those a little off taken together, with the sides of a frame left out. */
    private static double[] places(List<Line> lines, List<Line> across) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(Line::at));
        List<Double> places = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > LOWEST) {
                places.add(mean(sorted.subList(start, i)));
                start = i;
            }
        }
        double first = across.stream()
                .mapToDouble(Line::from)
                .sorted()
                .skip(across.size() > 1 ? 1 : 0)
                .findFirst()
                .orElseThrow();
        double last = -across.stream()
                .mapToDouble(line -> -line.to())
                .sorted()
                .skip(across.size() > 1 ? 1 : 0)
                .findFirst()
                .orElseThrow();
        if (first < places.get(0) - OPEN) {
            places.add(0, first);
        }
        if (last > places.get(places.size() - 1) + OPEN) {
            places.add(last);
        }
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double mean(List<Line> lines) {
        double length = lines.stream().mapToDouble(Line::length).sum();
        return lines.stream().mapToDouble(line -> line.at() * line.length()).sum() / length;
    }
}
