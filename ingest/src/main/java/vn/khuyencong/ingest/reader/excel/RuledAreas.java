package vn.khuyencong.ingest.reader.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of a sheet that are drawn with lines. Rows of figures right below the lines belong to the table, too (lines
 * around the header alone), and so does what follows behind one blank row in the same columns without a header of its own.
 */
final class RuledAreas {
    private final List<SheetCell> cells;
    private final Map<Integer, List<SheetCell>> rows = new HashMap<>();

    private RuledAreas(List<SheetCell> cells) {
        this.cells = cells;
        cells.forEach(cell ->
                rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell));
    }

    static List<Area> of(List<SheetCell> cells) {
        return new RuledAreas(cells).find();
    }

    private List<Area> find() {
        List<Area> areas = new ArrayList<>();
        for (List<SheetCell> cluster :
                Clusters.of(cells.stream().filter(SheetCell::ruled).toList())) {
            if (isGrid(cluster)) {
                add(areas, whole(shown(cluster)), Area::meets);
            }
        }
        List<Area> continued = new ArrayList<>();
        areas.forEach(area -> add(continued, downwards(area), this::isContinuedBy));
        return continued;
    }

    private static boolean isGrid(List<SheetCell> cluster) {
        return cluster.stream().anyMatch(cell -> !cell.isBlank())
                && cluster.stream().map(SheetCell::row).distinct().count() > 1
                && cluster.stream().map(SheetCell::column).distinct().count() > 1;
    }

    /** Without the blank rows and columns at its end. */
    private static Area shown(List<SheetCell> cluster) {
        Area drawn = Clusters.area(cluster);
        Area texts =
                Clusters.area(cluster.stream().filter(cell -> !cell.isBlank()).toList());
        return new Area(drawn.top(), drawn.left(), texts.bottom(), texts.right());
    }

    /** With the whole of each merged cell that it cuts. */
    private Area whole(Area area) {
        Area grown = area;
        for (SheetCell cell : cells) {
            if (cell.area().meets(area)) {
                grown = grown.union(cell.area());
            }
        }
        return grown.equals(area) ? area : whole(grown);
    }

    private interface Together {
        boolean are(Area above, Area below);
    }

    private static void add(List<Area> areas, Area next, Together together) {
        Area joined = next;
        for (int i = areas.size() - 1; i >= 0; i--) {
            if (together.are(areas.get(i), joined)) {
                joined = joined.union(areas.remove(i));
            }
        }
        areas.add(joined);
    }

    private Area downwards(Area area) {
        Area grown = area;
        Area below = rowBelow(grown);
        while (inside(below).stream().noneMatch(SheetCell::ruled) && Rows.hasFigureBehindText(inside(below))) {
            grown = grown.union(below);
            below = rowBelow(grown);
        }
        return grown.equals(area) ? area : whole(grown);
    }

    private boolean isContinuedBy(Area above, Area below) {
        return below.top() == above.bottom() + 2
                && below.left() == above.left()
                && below.right() == above.right()
                && inside(rowBelow(above)).isEmpty()
                && Rows.hasFigureBehindText(inside(new Area(below.top(), below.left(), below.top(), below.right())));
    }

    private static Area rowBelow(Area area) {
        return new Area(area.bottom() + 1, area.left(), area.bottom() + 1, area.right());
    }

    /** The texts of one row, as far as they lie in its area. */
    private List<SheetCell> inside(Area row) {
        return rows.getOrDefault(row.top(), List.of()).stream()
                .filter(cell -> !cell.isBlank() && row.left() <= cell.column() && cell.column() <= row.right())
                .toList();
    }
}
