package vn.khuyencong.ingest.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.LineNotPrinted;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;

/** Tells of lines that the numbering shows to be missing what they must hold: by how much the line above them exceeds the rest. */
final class LinesNotPrinted {
    private LinesNotPrinted() {}

    /** One issue for each line above them. */
    static List<Issue> of(List<Check> lacking) {
        List<Issue> issues = new ArrayList<>();
        lacking.stream()
                .collect(Collectors.groupingBy(
                        check -> List.of(
                                check.total().origin().table(),
                                check.total().origin().row()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(checks -> issues.add(issue(checks)));
        return issues;
    }

    private static Issue issue(List<Check> checks) {
        Observation above = checks.get(0).total();
        Origin origin = above.origin();
        return new LineNotPrinted(
                Where.cell(origin.table(), origin.row(), origin.column(), origin.page()),
                Wording.line(above),
                checks.stream()
                        .map(check ->
                                Wording.number(check.difference(), ',') + " (" + Wording.facetVi(check.total()) + ")")
                        .toList(),
                checks.stream()
                        .map(check ->
                                Wording.number(check.difference(), '.') + " (" + Wording.facetEn(check.total()) + ")")
                        .toList());
    }
}
