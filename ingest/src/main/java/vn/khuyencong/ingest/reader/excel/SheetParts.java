package vn.khuyencong.ingest.reader.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The tables of a sheet and the lines around them, in reading order. */
final class SheetParts {
    private SheetParts() {}

    static List<Part> inReadingOrder(List<SheetCell> cells) {
        List<Area> ruled = RuledAreas.of(cells);
        List<Part> parts = new ArrayList<>();
        for (Area area : ruled) {
            parts.add(new TablePart(area, inside(area, cells)));
        }
        List<SheetCell> others = cells.stream()
                .filter(cell -> !cell.isBlank())
                .filter(cell -> ruled.stream().noneMatch(area -> area.holds(cell.area())))
                .toList();
        for (List<SheetCell> cluster : UnruledParts.joined(Clusters.of(others))) {
            parts.addAll(UnruledParts.of(cluster));
        }
        parts.sort(Comparator.<Part>comparingInt(part -> part.area().top())
                .thenComparingInt(part -> part.area().left()));
        return parts;
    }

    private static List<SheetCell> inside(Area area, List<SheetCell> cells) {
        return cells.stream().filter(cell -> area.holds(cell.area())).toList();
    }
}
