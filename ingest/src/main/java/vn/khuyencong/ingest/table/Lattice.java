package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.khuyencong.ingest.document.Box;

/**
 * Drawn lines that hang together, and the grid that they imply: a column lies between two neighbouring places of upright
 * lines, a row between two of level lines. A frame that is left out is supplied where the lines reach past the last line
 * across them.
 */
final class Lattice {
    /** Points by which lines that should meet, or stand on one place, may miss each other. */
    private static final double SLACK = LineMerger.SAME;

    /** Points by which lines must reach past the last one across them to tell of a frame left out. */
    private static final double OPEN = 8.0;

    /** More positions than any printed table has: a raster or a drawing, not worth the time. */
    private static final int MOST_POSITIONS = 200_000;

    private final List<Line> level;
    private final List<Line> upright;
    private final double[] xs;
    private final double[] ys;

    private Lattice(List<Line> level, List<Line> upright) {
        this.level = level;
        this.upright = upright;
        this.xs = places(upright, level);
        this.ys = places(level, upright);
    }

    /** The lattices of a page that may be tables, from top to bottom, then from left to right. */
    static List<Lattice> find(List<Line> level, List<Line> upright) {
        Groups groups = new Groups(level.size() + upright.size());
        for (int i = 0; i < level.size(); i++) {
            for (int j = 0; j < upright.size(); j++) {
                if (level.get(i).meets(upright.get(j), SLACK)) {
                    groups.join(i, level.size() + j);
                }
            }
        }
        List<Lattice> lattices = new ArrayList<>();
        for (List<Integer> group : groups.all()) {
            List<Line> across = new ArrayList<>();
            List<Line> down = new ArrayList<>();
            for (int member : group) {
                if (member < level.size()) {
                    across.add(level.get(member));
                } else {
                    down.add(upright.get(member - level.size()));
                }
            }
            if (!across.isEmpty() && !down.isEmpty() && across.size() + down.size() >= 3) {
                lattices.add(new Lattice(across, down));
            }
        }
        lattices.removeIf(lattice -> lattice.rowCount() < 1
                || lattice.columnCount() < 2
                || (long) lattice.rowCount() * lattice.columnCount() > MOST_POSITIONS);
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
        return isDrawn(upright, xs[column + 1], ys[row], ys[row + 1]);
    }

    /** Whether a line stands between a position of the grid and the one below it. */
    boolean isClosedBelow(int row, int column) {
        return isDrawn(level, ys[row + 1], xs[column], xs[column + 1]);
    }

    /** Whether a line closes the grid at its top, for at least half of its width. */
    boolean isClosedAtTop() {
        return isDrawn(level, ys[0], xs[0], xs[xs.length - 1]);
    }

    /** Whether a line closes the grid at its bottom, for at least half of its width. */
    boolean isClosedAtBottom() {
        return isDrawn(level, ys[ys.length - 1], xs[0], xs[xs.length - 1]);
    }

    private static boolean isDrawn(List<Line> lines, double at, double from, double to) {
        double covered = 0;
        for (Line line : lines) {
            if (Math.abs(line.at() - at) <= SLACK) {
                covered += line.covers(from, to);
            }
        }
        return covered >= 0.5 * (to - from);
    }

    /** Where the lines stand, those a little off taken together, with the sides of a frame left out. */
    private static double[] places(List<Line> lines, List<Line> across) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(Line::at));
        List<Double> places = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > SLACK) {
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
