package vn.khuyencong.analytics.report.site;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import vn.khuyencong.analytics.report.content.SourceCell;

/** The column whose words say what a row is about: of those before the first figure, the one with the most letters. */
final class LabelColumn {
    private LabelColumn() {}

    /** Empty where the table has no figures, or nothing stands before them. */
    static OptionalInt find(List<SourceCell> cells, Set<String> figures) {
        OptionalInt firstFigure = cells.stream()
                .filter(cell -> figures.contains(cell.cellId()))
                .mapToInt(SourceCell::column)
                .min();
        TreeMap<Integer, Integer> letters = new TreeMap<>();
        cells.stream()
                .filter(cell -> firstFigure.isPresent() && cell.column() < firstFigure.getAsInt())
                .filter(cell -> !cell.header() && cell.columnSpan() == 1)
                .forEach(cell -> letters.merge(cell.column(), cell.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(widest -> OptionalInt.of(widest.getKey()))
                .orElse(OptionalInt.empty());
    }
}
