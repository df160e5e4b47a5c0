package vn.khuyencong.ingest.warehouse;

import java.util.List;
import java.util.Optional;

/** A summary as rows, and back: the header of a kept document. */
final class SummaryRows {
    static final String SUMMARY = "kept_summary";
    static final String TROUBLE = "kept_trouble";

    private SummaryRows() {}

    static void add(Rows rows, KeptSummary summary) {
        rows.add(
                SUMMARY,
                summary.fileName(),
                summary.sha256(),
                summary.documentId(),
                summary.outcome().name(),
                summary.pages(),
                summary.tables(),
                summary.observations(),
                summary.verified(),
                summary.failure());
        for (Trouble trouble : summary.troubles()) {
            rows.add(TROUBLE, trouble.code(), trouble.severity(), trouble.textVi(), trouble.textEn());
        }
    }

    static KeptSummary summary(Row row, List<Row> troubles) {
        List<Object> values = row.values();
        return new KeptSummary(
                (String) values.get(0),
                optional(values.get(1), String.class),
                optional(values.get(2), String.class),
                KeptSummary.Outcome.valueOf((String) values.get(3)),
                optional(values.get(4), Integer.class),
                (Integer) values.get(5),
                (Integer) values.get(6),
                (Integer) values.get(7),
                troubles.stream().map(SummaryRows::trouble).toList(),
                optional(values.get(8), String.class));
    }

    private static Trouble trouble(Row row) {
        List<Object> values = row.values();
        return new Trouble(
                (String) values.get(0), (String) values.get(1), (String) values.get(2), (String) values.get(3));
    }

    private static <T> Optional<T> optional(Object value, Class<T> type) {
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }
}
