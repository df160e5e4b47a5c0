package vn.khuyencong.analytics.report.site;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.analytics.report.content.Compared;
import vn.khuyencong.analytics.report.content.ComparisonRow;
import vn.khuyencong.analytics.report.content.Content;
import vn.khuyencong.analytics.report.content.Observation;

/** One province: what there is of it, and for each of its compared figures the printed figures behind it. */
record ProvincePage(CoverageLine coverage, List<Part> parts) {
    /** The rows of one comparison. */
    record Part(ComparisonView comparison, List<Evidence> rows) {}

    /** A figure; {@code own} where it is of the part itself and not of the group that the part is compared with. */
    record Used(FigureView figure, boolean own) {}

    /** A row with what it was computed from; {@code lost} are ids that the warehouse does not hold. */
    record Evidence(RowView row, List<Used> figures, List<String> lost) {
        boolean hasFigures() {
            return !figures.isEmpty();
        }

        boolean none() {
            return figures.isEmpty() && lost.isEmpty();
        }
    }

    static ProvincePage of(CoverageLine coverage, Optional<String> code, Content content) throws SQLException {
        List<Part> parts = new ArrayList<>();
        for (Compared compared : content.comparisons()) {
            List<ComparisonRow> rows = compared.of(code);
            Map<String, Observation> figures = content.evidence(rows);
            Compared own = new Compared(compared.comparison(), rows);
            parts.add(new Part(
                    ComparisonView.of(own, content), Lazily.map(rows, row -> evidence(own, row, figures, content))));
        }
        return new ProvincePage(coverage, List.copyOf(parts));
    }

    private static Evidence evidence(
            Compared compared, ComparisonRow row, Map<String, Observation> figures, Content content) {
        return new Evidence(
                RowView.of(compared.comparison(), row, content),
                row.observations().stream()
                        .flatMap(id -> Optional.ofNullable(figures.get(id)).stream())
                        .map(figure -> new Used(
                                FigureView.of(figure, content.words(), List.of()),
                                row.own().contains(figure.observationId())))
                        .sorted(Comparator.comparing(used -> !used.own()))
                        .toList(),
                row.observations().stream()
                        .filter(id -> !figures.containsKey(id))
                        .toList());
    }
}
