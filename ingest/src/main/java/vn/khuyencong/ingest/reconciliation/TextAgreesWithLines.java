package vn.khuyencong.ingest.reconciliation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Statistic;

/**
 * What the running text says of one thing ("dạy nghề cho 707 lao động") is what the line of the same activity, the same unit and
 * like words gives in a table. Words that are alike are no proof that the two are one thing: where they differ, that is told
 * and no sum fails.
 */
final class TextAgreesWithLines implements CheckRule {
    private static final double ALIKE = 0.5;

    /** Figures that differ are worth telling only where their words are nearly the same. */
    private static final double SAME = 0.8;

    @Override
    public void find(Figures figures, Checks checks) {
        figures.runningText().stream()
                .filter(TextAgreesWithLines::isOfOneThing)
                .forEach(text -> figures.tables().values().forEach(table -> check(text, table, checks)));
    }

    private static boolean isOfOneThing(Observation text) {
        return (text.level() == Level.ITEM || text.level() == Level.DETAIL)
                && text.activity().isPresent()
                && text.bound().isEmpty()
                && text.value().signum() > 0;
    }

    private static void check(Observation text, List<Observation> table, Checks checks) {
        List<Check> sums = Figures.groupBy(table, each -> each.origin().row()).values().stream()
                .map(line -> ofLine(text, line))
                .filter(parts -> !parts.isEmpty())
                .map(parts -> checks.sum(Rule.TEXT_AGREES_WITH_TABLE, Optional.empty(), text, parts))
                .sorted(Comparator.comparingDouble(sum -> -likeness(sum)))
                .toList();
        Optional<Check> agrees =
                sums.stream().filter(sum -> sum.verdict() != Verdict.FAILS).findFirst();
        agrees.ifPresent(checks::add);
        if (agrees.isEmpty() && !sums.isEmpty() && likeness(sums.get(0)) >= SAME) {
            checks.unchecked(Rule.TEXT_AGREES_WITH_TABLE, text, UncheckedReason.NOT_CERTAIN);
        }
    }

    private static double likeness(Check sum) {
        return LabelWords.of(sum.total()).likeness(LabelWords.of(sum.parts().get(0)));
    }

    /** The figures of a line that say what the text says: one of the same source, or those of the sources of public money. */
    private static List<Observation> ofLine(Observation text, List<Observation> line) {
        List<Observation> same =
                line.stream().filter(each -> isSameThing(text, each)).toList();
        List<Observation> ofSource = same.stream()
                .filter(each -> each.fundingSource().equals(text.fundingSource()))
                .toList();
        if (ofSource.size() == 1) {
            return ofSource;
        }
        boolean any = text.fundingSource().isEmpty() || text.fundingSource().equals(Optional.of(FundingSource.STATE));
        List<Observation> parts = same.stream()
                .filter(each ->
                        each.fundingSource().flatMap(FundingSource::parent).equals(Optional.of(FundingSource.STATE)))
                .toList();
        long sources = parts.stream().map(Observation::fundingSource).distinct().count();
        return any && ofSource.isEmpty() && sources == parts.size() ? parts : List.of();
    }

    private static boolean isSameThing(Observation text, Observation other) {
        boolean measure = text.measure() == other.measure()
                || (text.measure() == Measure.OUTPUT && other.measure() == Measure.PROJECTS);
        return measure
                && text.isMoney() == other.isMoney()
                && other.statistic() == Statistic.TOTAL
                && (text.isMoney()
                        || other.measure() == Measure.PROJECTS
                        || LabelWords.areAlike(text.unit(), other.unit()))
                && text.activity().equals(other.activity())
                && text.period().equals(other.period())
                && text.scenario() == other.scenario()
                && text.statistic() == other.statistic()
                && LabelWords.of(text).likeness(LabelWords.of(other)) >= ALIKE;
    }
}
