package vn.khuyencong.ingest.warehouse;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.observation.Findings;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;
import vn.khuyencong.ingest.observation.Project;
import vn.khuyencong.ingest.reconciliation.Reconciled;

/**
 * One document with all that was found in it, ready to be kept: every figure stands in a cell that the document has, and
 * no two figures claim the same place.
 */
public record IngestedDocument(Document document, Findings findings, Reconciled reconciled, List<Issue> issues) {
    public IngestedDocument {
        issues = List.copyOf(issues);
        Set<String> cells = cellIds(document);
        Set<String> observations = requireUnique(findings.observations().stream()
                .map(observation -> observation.origin().observationId(document))
                .toList());
        findings.observations().stream().map(Observation::origin).forEach(origin -> require(document, cells, origin));
        findings.projects().stream().map(Project::origin).forEach(origin -> require(document, cells, origin));
        reconciled.checks().stream()
                .flatMap(check -> check.members().stream())
                .map(member -> member.origin().observationId(document))
                .filter(id -> !observations.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("a sum has a member that is no observation: " + id);
                });
    }

    public String documentId() {
        return document.source().documentId();
    }

    private static Set<String> cellIds(Document document) {
        List<Table> tables = document.tables();
        Set<String> ids = IntStream.range(0, document.paragraphs().size())
                .mapToObj(number -> document.cellId(0, number, 0))
                .collect(Collectors.toCollection(HashSet::new));
        for (int index = 0; index < tables.size(); index++) {
            int ordinal = index + 1;
            tables.get(index).cells().forEach(cell -> ids.add(document.cellId(ordinal, cell.row(), cell.column())));
        }
        return ids;
    }

    private static Set<String> requireUnique(Collection<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("two figures claim the same place: " + id);
            }
        }
        return seen;
    }

    private static void require(Document document, Set<String> cells, Origin origin) {
        if (!cells.contains(origin.cellId(document))) {
            throw new IllegalArgumentException("a figure stands in no cell of its document: " + origin);
        }
    }
}
