package vn.khuyencong.ingest.warehouse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Unmapped;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;

/**
 * Fills {@code unmapped}: the words that no vocabulary knows, from the issues of a document; and the labels in its tables
 * that were observed without a code, results without an indicator and headings without an activity.
 */
final class UnmappedRows {
    private record Found(Where where, Unmapped unmapped) {
        /** The same words once more, over other figures. */
        Found and(Found other) {
            int figures = unmapped.figures() + other.unmapped.figures();
            return new Found(where, new Unmapped(unmapped.kind(), unmapped.words(), figures));
        }
    }

    /** A line of a table: its figures share one label. */
    private record Line(Unmapped.Kind kind, int table, int row, String label) {}

    private UnmappedRows() {}

    static void add(Rows rows, IngestedDocument ingested) {
        Document document = ingested.document();
        List<Found> all = new ArrayList<>(ofIssues(ingested.issues()));
        all.addAll(ofLabels(ingested.findings().observations()));
        int number = 0;
        for (Found found : all) {
            Where where = found.where();
            rows.add(
                    "unmapped",
                    ingested.documentId() + "-u%04d".formatted(++number),
                    ingested.documentId(),
                    where.table().map(document::tableId),
                    where.table().flatMap(table -> where.row()
                            .flatMap(row -> where.column().map(column -> document.cellId(table, row, column)))),
                    where.page(),
                    Codes.of(found.unmapped().kind()),
                    found.unmapped().words(),
                    found.unmapped().figures(),
                    Vocabulary.of(found.unmapped().kind()).file());
        }
    }

    private static List<Found> ofIssues(List<Issue> issues) {
        return issues.stream()
                .flatMap(issue -> issue.unmapped().stream().map(words -> new Found(issue.where(), words)))
                .filter(found -> found.unmapped().says())
                .toList();
    }

    private static List<Found> ofLabels(List<Observation> observations) {
        Map<Line, Found> found = new LinkedHashMap<>();
        for (Observation observation : observations) {
            Origin origin = observation.origin();
            Where where = Where.cell(origin.table(), origin.row(), origin.column(), origin.page());
            findKind(observation).ifPresent(kind -> {
                String label = observation.itemLabel();
                found.merge(
                        new Line(kind, origin.table(), origin.row(), label),
                        new Found(where, new Unmapped(kind, label, 1)),
                        Found::and);
            });
        }
        return found.values().stream().filter(line -> line.unmapped().says()).toList();
    }

    /** Which code a figure of a table lacks; running text has no labels that a vocabulary could hold. */
    private static Optional<Unmapped.Kind> findKind(Observation observation) {
        boolean inTable = observation.origin().table() > 0;
        if (inTable
                && observation.measure() == Measure.OUTPUT
                && observation.indicatorCode().isEmpty()) {
            return Optional.of(Unmapped.Kind.INDICATOR);
        }
        boolean supports = observation.measure() == Measure.FUNDING || observation.measure() == Measure.PROJECTS;
        boolean heading = observation.level() == Level.ACTIVITY;
        return inTable && supports && heading && observation.activity().isEmpty()
                ? Optional.of(Unmapped.Kind.ACTIVITY)
                : Optional.empty();
    }
}
