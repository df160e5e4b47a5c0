package vn.khuyencong.ingest.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Observation;

/**
 * What the running text says of a total or of an activity is what a table prints for it, or what the sources in the table
 * add up to.
 */
final class TextAgreesWithTable implements CheckRule {
    @Override
    public void find(Figures figures, Checks checks) {
        for (Observation text : figures.runningText()) {
            Subject.find(text).ifPresent(subject -> figures.tables().forEach((table, all) -> {
                List<Observation> printed = printed(subject, all);
                if (!printed.isEmpty()) {
                    checks.addUnlessOfOtherScope(
                            checks.sum(Rule.TEXT_AGREES_WITH_TABLE, Optional.empty(), text, printed));
                }
            }));
        }
    }

    /** The one figure of a subject in a table, or the figures of the sources that make it up. */
    private static List<Observation> printed(Subject subject, List<Observation> table) {
        List<Observation> same = ofSubject(subject, table);
        if (!same.isEmpty() || !subject.facet().source().equals(Optional.of(FundingSource.STATE))) {
            return same.size() == 1 ? same : List.of();
        }
        List<Observation> national = ofSubject(withSource(subject, FundingSource.NATIONAL), table);
        List<Observation> local = ofSubject(withSource(subject, FundingSource.LOCAL), table);
        List<Observation> integrated = ofSubject(withSource(subject, FundingSource.INTEGRATED), table);
        boolean each = national.size() <= 1 && local.size() <= 1 && integrated.size() <= 1;
        boolean several = !local.isEmpty() && hasSource(FundingSource.NATIONAL, table);
        return each && several
                ? Stream.of(national, local, integrated).flatMap(List::stream).toList()
                : List.of();
    }

    private static List<Observation> ofSubject(Subject subject, List<Observation> table) {
        return table.stream()
                .filter(each -> Subject.find(each).equals(Optional.of(subject)))
                .toList();
    }

    private static Subject withSource(Subject subject, FundingSource source) {
        return new Subject(subject.activity(), subject.facet().withSource(source));
    }

    private static boolean hasSource(FundingSource source, List<Observation> table) {
        return table.stream().anyMatch(each -> each.fundingSource().equals(Optional.of(source)));
    }
}
