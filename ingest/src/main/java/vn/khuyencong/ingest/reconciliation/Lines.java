package vn.khuyencong.ingest.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Statistic;

/** The lines under activities of one table, each with its figures other than means. */
record Lines(List<List<Observation>> lines) {
    /** A line of one table and the line of another whose words are likest to it. */
    record Pair(List<Observation> first, List<Observation> second) {}

    static Lines of(List<Observation> table) {
        Collection<List<Observation>> rows = Figures.groupBy(
                        table.stream()
                                .filter(each -> each.level() == Level.ITEM || each.level() == Level.DETAIL)
                                .filter(each -> each.statistic() == Statistic.TOTAL)
                                .toList(),
                        each -> each.origin().row())
                .values();
        return new Lines(List.copyOf(rows));
    }

    /** Pairs of one activity that are likest to each other, both ways. */
    List<Pair> pairs(Lines other, double alike) {
        List<Pair> pairs = new ArrayList<>();
        for (List<Observation> line : lines) {
            other.likest(line, alike)
                    .filter(match -> likest(match, alike).equals(Optional.of(line)))
                    .ifPresent(match -> pairs.add(new Pair(line, match)));
        }
        return pairs;
    }

    private Optional<List<Observation>> likest(List<Observation> line, double alike) {
        LabelWords words = LabelWords.of(line.get(0));
        return lines.stream()
                .filter(each -> each.get(0).activity().equals(line.get(0).activity()))
                .filter(each -> LabelWords.of(each.get(0)).likeness(words) >= alike)
                .max(Comparator.comparingDouble(
                        each -> LabelWords.of(each.get(0)).likeness(words)));
    }
}
