package vn.khuyencong.ingest.reader.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cells that lie side by side, one above the other or corner to corner stand together, and so do their neighbours. */
final class Clusters {
    /** The places behind one in reading order that touch it: row and column from it. */
    private static final int[][] BEHIND = {{0, 1}, {1, -1}, {1, 0}, {1, 1}};

    private final int[] leader;

    private Clusters(int count) {
        leader = new int[count];
        for (int i = 0; i < count; i++) {
            leader[i] = i;
        }
    }

    /** The groups, each in the order of the cells given, by their first cells. */
    static List<List<SheetCell>> of(List<SheetCell> cells) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            Area area = cells.get(i).area();
            for (int row = area.top(); row <= area.bottom(); row++) {
                for (int column = area.left(); column <= area.right(); column++) {
                    places.put(key(row, column), i);
                }
            }
        }
        Clusters clusters = new Clusters(cells.size());
        places.forEach((place, cell) -> clusters.joinNeighbours(place, cell, places));
        Map<Integer, List<SheetCell>> groups = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            groups.computeIfAbsent(clusters.leaderOf(i), first -> new ArrayList<>())
                    .add(cells.get(i));
        }
        return List.copyOf(groups.values());
    }

    static Area area(List<SheetCell> cells) {
        return cells.stream().map(SheetCell::area).reduce(Area::union).orElseThrow();
    }

    private void joinNeighbours(long place, int cell, Map<Long, Integer> places) {
        int row = (int) (place >> 32);
        int column = (int) place;
        for (int[] step : BEHIND) {
            Integer neighbour = places.get(key(row + step[0], column + step[1]));
            if (neighbour != null) {
                join(cell, neighbour);
            }
        }
    }

    private void join(int one, int other) {
        int first = leaderOf(one);
        int second = leaderOf(other);
        leader[Math.max(first, second)] = Math.min(first, second);
    }

    private int leaderOf(int cell) {
        int found = cell;
        while (leader[found] != found) {
            leader[found] = leader[leader[found]];
            found = leader[found];
        }
        return found;
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | (column & 0xFFFFFFFFL);
    }
}
