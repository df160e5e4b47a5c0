package vn.khuyencong.ingest.reader.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cells without lines around them that stand together: a table where at least two rows have a figure behind their text;
 * rows of a single text above and below it are lines, not part of it.
 */
final class UnruledParts {
    private static final int FEWEST_ROWS = 2;

    private UnruledParts() {}

    static List<Part> of(List<SheetCell> cluster) {
        if (!isTable(cluster)) {
            return List.of(new LinesPart(cluster));
        }
        List<List<SheetCell>> rows = Rows.of(cluster);
        int left = Clusters.area(cluster).left();
        int first = 0;
        while (isLine(rows.get(first), left)) {
            first++;
        }
        int last = rows.size();
        while (isLine(rows.get(last - 1), left)) {
            last--;
        }
        List<SheetCell> body = flat(rows.subList(first, last));
        if (body.size() == cluster.size()) {
            return List.of(new TablePart(Clusters.area(cluster), cluster));
        }
        List<Part> parts = new ArrayList<>();
        addLines(parts, rows.subList(0, first));
        for (List<SheetCell> smaller : joined(Clusters.of(body))) {
            parts.addAll(of(smaller));
        }
        addLines(parts, rows.subList(last, rows.size()));
        return parts;
    }

    /**
     * Clusters, with those joined that stand in the middle of a table, blank cells around them, and those that one blank
     * row parts from a table where they have no header of their own.
     */
    static List<List<SheetCell>> joined(List<List<SheetCell>> clusters) {
        List<List<SheetCell>> joined = new ArrayList<>();
        for (List<SheetCell> cluster : clusters) {
            List<SheetCell> next = cluster;
            for (int i = joined.size() - 1; i >= 0; i--) {
                if (belongTogether(joined.get(i), next)) {
                    next = inOrder(joined.remove(i), next);
                }
            }
            joined.add(next);
        }
        return joined;
    }

    private static List<SheetCell> inOrder(List<SheetCell> some, List<SheetCell> others) {
        List<SheetCell> both = new ArrayList<>(some);
        both.addAll(others);
        both.sort(Comparator.comparingInt(SheetCell::row).thenComparingInt(SheetCell::column));
        return both;
    }

    private static boolean belongTogether(List<SheetCell> cluster, List<SheetCell> next) {
        boolean inside = Clusters.area(cluster).meets(Clusters.area(next)) && (isTable(cluster) || isTable(next));
        return inside || isContinuedBy(cluster, next);
    }

    private static boolean isContinuedBy(List<SheetCell> cluster, List<SheetCell> next) {
        Area above = Clusters.area(cluster);
        Area below = Clusters.area(next);
        return below.top() == above.bottom() + 2
                && above.left() <= below.left()
                && below.right() <= above.right()
                && isTable(cluster)
                && Rows.of(next).stream()
                        .filter(row -> row.size() > 1)
                        .findFirst()
                        .filter(Rows::hasFigureBehindText)
                        .isPresent();
    }

    private static boolean isTable(List<SheetCell> cluster) {
        return Rows.of(cluster).stream().filter(Rows::hasFigureBehindText).count() >= FEWEST_ROWS;
    }

    /** A head over several columns ("Năm 2019") begins behind the column of labels, a title or note does not. */
    private static boolean isLine(List<SheetCell> row, int left) {
        SheetCell only = row.get(0);
        return row.size() == 1 && (only.columnSpan() == 1 || only.column() == left) && !only.isFigure();
    }

    private static void addLines(List<Part> parts, List<List<SheetCell>> rows) {
        if (!rows.isEmpty()) {
            parts.add(new LinesPart(flat(rows)));
        }
    }

    private static List<SheetCell> flat(List<List<SheetCell>> rows) {
        return rows.stream().flatMap(List::stream).toList();
    }
}
