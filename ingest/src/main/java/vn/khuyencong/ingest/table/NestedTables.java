package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.document.Box;

/**
 * A grid within a cell of another: the outer table keeps the text of the inner one in its cell, so that each word stands
 * in one table. But where most of the words of the outer stand in inner ones, it is a frame that only arranges them on
 * the page: then the inner ones are the tables.
 */
final class NestedTables {
    private NestedTables() {}

    /** @param tables from top to bottom */
    static List<PageTable> settle(List<PageTable> tables) {
        List<PageTable> kept = new ArrayList<>(tables);
        kept.removeIf(table -> isFrame(table, tables));
        List<PageTable> outer = new ArrayList<>();
        for (PageTable table : kept) {
            if (outer.stream().noneMatch(other -> isWithin(table, other.box()))) {
                outer.add(table);
            }
        }
        return outer;
    }

    private static boolean isFrame(PageTable outer, List<PageTable> tables) {
        long inner = tables.stream()
                .filter(table -> isWithin(table, outer.box()))
                .mapToLong(NestedTables::words)
                .sum();
        return 2 * inner > words(outer);
    }

    private static boolean isWithin(PageTable table, Box box) {
        return box.contains(table.box().centerX(), table.box().centerY()) && area(table.box()) < area(box);
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }

    private static long words(PageTable table) {
        return table.cells().stream()
                .flatMap(cell -> cell.lines().stream())
                .mapToLong(line -> line.words().size())
                .sum();
    }
}
