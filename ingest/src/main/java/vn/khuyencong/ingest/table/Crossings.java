package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which level lines meet which upright ones: a sweep down the page that knows the upright lines it is passing, so that a
 * page with a hundred thousand of them (a map, a hatching, a raster of dots) takes as long as it has crossings.
 */
final class Crossings {
    /** What the sweep comes upon: an upright line begins, a level line is passed, an upright line ends. */
    private record Event(double y, int order, int line) {}

    private Crossings() {}

    /** The lines that hang together: level ones by their index, upright ones by theirs plus the number of level ones. */
    static Groups groups(List<Line> level, List<Line> upright, double slack) {
        Groups groups = new Groups(level.size() + upright.size());
        TreeMap<Double, List<Integer>> passing = new TreeMap<>();
        for (Event event : events(level, upright, slack)) {
            int index = event.line();
            if (event.order() == 0) {
                passing.computeIfAbsent(upright.get(index).at(), x -> new ArrayList<>())
                        .add(index);
            } else if (event.order() == 2) {
                passing.computeIfPresent(upright.get(index).at(), (x, lines) -> {
                    lines.remove((Integer) index);
                    return lines.isEmpty() ? null : lines;
                });
            } else {
                Line line = level.get(index);
                for (Map.Entry<Double, List<Integer>> met : passing.subMap(
                                line.from() - slack, true, line.to() + slack, true)
                        .entrySet()) {
                    met.getValue().forEach(other -> groups.join(index, level.size() + other));
                }
            }
        }
        return groups;
    }

    private static List<Event> events(List<Line> level, List<Line> upright, double slack) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < upright.size(); i++) {
            events.add(new Event(upright.get(i).from() - slack, 0, i));
            events.add(new Event(upright.get(i).to() + slack, 2, i));
        }
        for (int i = 0; i < level.size(); i++) {
            events.add(new Event(level.get(i).at(), 1, i));
        }
        events.sort(Comparator.comparingDouble(Event::y).thenComparingInt(Event::order));
        return events;
    }
}
