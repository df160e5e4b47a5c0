package vn.khuyencong.ingest.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text that keeps one place for a heading over several columns may miscount the places behind it. Where the last row of a
 * header repeats the same heads group by group, each group has a heading above its first column; if exactly one group has
 * none, and exactly one heading stands above no group's first column, it belongs there.
 */
final class StrayHeading {
    private static final int FEWEST_GROUPS = 3;

    private final List<List<String>> header;
    private final List<String> leaves;

    private StrayHeading(List<List<String>> header) {
        this.header = header;
        this.leaves = header.get(header.size() - 1);
    }

    /** @param header rows without the one that numbers the columns */
    static List<List<String>> returned(List<List<String>> header) {
        return header.size() < 2 ? header : new StrayHeading(header).returned();
    }

    private List<List<String>> returned() {
        List<Integer> groups = groups();
        if (groups.size() < FEWEST_GROUPS) {
            return header;
        }
        List<Integer> bare = groups.stream().filter(column -> !isHeaded(column)).toList();
        List<Integer> strays = IntStream.range(groups.get(0), leaves.size())
                .filter(column -> isHeaded(column) && !groups.contains(column))
                .boxed()
                .toList();
        return bare.size() == 1 && strays.size() == 1 ? moved(strays.get(0), bare.get(0)) : header;
    }

    /** The first columns of the groups: the same head, and as many columns from one to the next. */
    private List<Integer> groups() {
        int first = IntStream.range(0, leaves.size())
                .filter(column -> !leaves.get(column).isEmpty())
                .findFirst()
                .orElse(0);
        List<Integer> columns = IntStream.range(first, leaves.size())
                .filter(column -> leaves.get(column).equals(leaves.get(first)))
                .boxed()
                .toList();
        boolean even = IntStream.range(2, columns.size())
                .allMatch(i -> columns.get(i) - columns.get(i - 1) == columns.get(1) - columns.get(0));
        return even ? columns : List.of();
    }

    private boolean isHeaded(int column) {
        return header.subList(0, header.size() - 1).stream()
                .anyMatch(row -> column < row.size() && !row.get(column).isEmpty());
    }

    private List<List<String>> moved(int from, int to) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : header) {
            List<String> changed = new ArrayList<>(row);
            if (row != leaves && from < row.size() && !row.get(from).isEmpty()) {
                while (changed.size() <= to) {
                    changed.add("");
                }
                changed.set(to, row.get(from));
                changed.set(from, "");
            }
            rows.add(changed);
        }
        return rows;
    }
}
