package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Level and upright lines that hang together. */
record LineGroup(List<Line> level, List<Line> upright) {
    /** Points by which lines that should meet may miss each other. */
    private static final double SLACK = LineMerger.SAME;

    /** A drawing beyond it is no table, and not worth the time. */
    private static final long MOST_PAIRS = 1_000_000;

    LineGroup {
        level = List.copyOf(level);
        upright = List.copyOf(upright);
    }

    /** The groups among the lines of a page, those of tables that touch side by side parted. */
    static List<LineGroup> find(List<Line> level, List<Line> upright) {
        Groups groups = Crossings.groups(level, upright, SLACK);
        List<LineGroup> found = new ArrayList<>();
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
            new LineGroup(across, down).addParts(found);
        }
        return found;
    }

    boolean mayBeGrid() {
        return !level.isEmpty() && !upright.isEmpty() && level.size() + upright.size() >= 3;
    }

    private void addParts(List<LineGroup> found) {
        OptionalDouble seam = seam();
        if (seam.isEmpty()) {
            found.add(this);
            return;
        }
        double x = seam.getAsDouble();
        part(x, true).addParts(found);
        part(x, false).addParts(found);
    }

    /**
     * Where two tables touch: an upright line at which lines end from both sides, two and more from each, while hardly one
     * between the first and the last goes through. The rows of one table do not lie so.
     */
    private OptionalDouble seam() {
        if (level.size() < 5 || (long) level.size() * upright.size() > MOST_PAIRS) {
            return OptionalDouble.empty();
        }
        return upright.stream()
                .mapToDouble(Line::at)
                .sorted()
                .filter(this::isSeam)
                .findFirst();
    }

    private boolean isSeam(double x) {
        double top = level.stream().mapToDouble(Line::at).min().orElse(0);
        double bottom = level.stream().mapToDouble(Line::at).max().orElse(0);
        int before = 0;
        int after = 0;
        int through = 0;
        for (Line line : level) {
            boolean begins = Math.abs(line.from() - x) <= SLACK;
            boolean ends = Math.abs(line.to() - x) <= SLACK;
            boolean inner = line.at() > top + SLACK && line.at() < bottom - SLACK;
            before += ends ? 1 : 0;
            after += begins ? 1 : 0;
            through += inner && line.from() < x - SLACK && x + SLACK < line.to() ? 1 : 0;
        }
        return Math.min(before, after) >= 2 && 2 * through <= Math.min(before, after);
    }

    /** The lines on one side of a seam, those that go through cut there; the seam belongs to both. */
    private LineGroup part(double x, boolean left) {
        List<Line> down = upright.stream()
                .filter(line -> left ? line.at() <= x + SLACK : line.at() >= x - SLACK)
                .toList();
        List<Line> across = level.stream()
                .map(line -> left
                        ? new Line(line.at(), line.from(), Math.min(line.to(), x))
                        : new Line(line.at(), Math.max(line.from(), x), line.to()))
                .filter(line -> line.length() > SLACK)
                .toList();
        return new LineGroup(across, down);
    }
}
