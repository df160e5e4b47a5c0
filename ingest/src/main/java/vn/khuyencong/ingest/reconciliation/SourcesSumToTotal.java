package vn.khuyencong.ingest.reconciliation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Observation;

/**
 * What the sources give adds up to the whole: national, local and integrated money to all public money, public and
 * counterpart money to all, the province's and the districts' to local money. Across the columns of a line, down the rows of
 * a column, or after the total in running text ("trong đó: …").
 */
final class SourcesSumToTotal implements CheckRule {
    /** How many paragraphs a list of sources under its total ("trong đó:") may run on. */
    private static final int PARAGRAPHS = 6;

    @Override
    public void find(Figures figures, Checks checks) {
        figures.tables().forEach((table, all) -> {
            checkLines(
                    table,
                    all,
                    each -> List.of(each.origin().row(), Facet.of(each).withoutSource()),
                    checks);
            List<Observation> grand =
                    all.stream().filter(each -> each.level() == Level.TOTAL).toList();
            checkLines(
                    table,
                    grand,
                    each -> List.of(each.origin().column(), Facet.of(each).withoutSource()),
                    checks);
            all.forEach(total -> checkLinesUnder(table, total, all, checks));
        });
        checkRunningText(figures.runningText(), checks);
    }

    private static void checkLines(
            int table, List<Observation> figures, Function<Observation, Object> line, Checks checks) {
        for (List<Observation> members : Figures.groupBy(figures, line).values()) {
            Map<FundingSource, Observation> bySource = new EnumMap<>(FundingSource.class);
            boolean unique = members.stream()
                    .filter(each -> each.fundingSource().isPresent())
                    .allMatch(each -> bySource.put(each.fundingSource().orElseThrow(), each) == null);
            if (unique) {
                bySource.forEach((source, total) -> {
                    List<Observation> parts = parts(source, bySource);
                    if (!parts.isEmpty()) {
                        checks.add(checks.sum(Rule.SOURCES_SUM_TO_TOTAL, Optional.of(table), total, parts));
                    }
                });
            }
        }
    }

    /** The sources stand on lines of their own under each line. */
    private static void checkLinesUnder(int table, Observation total, List<Observation> all, Checks checks) {
        if (total.fundingSource().isEmpty() || total.itemPath().isEmpty()) {
            return;
        }
        Map<FundingSource, Observation> bySource = new EnumMap<>(FundingSource.class);
        boolean unique = LinesUnder.of(total, all).figures().stream()
                .filter(each -> each.origin().column() == total.origin().column())
                .filter(each -> each.fundingSource().isPresent() && isSameSubjectButLevel(total, each))
                .allMatch(each -> bySource.put(each.fundingSource().orElseThrow(), each) == null);
        List<Observation> parts = parts(total.fundingSource().orElseThrow(), bySource);
        if (unique && !parts.isEmpty()) {
            checks.add(checks.sum(Rule.SOURCES_SUM_TO_TOTAL, Optional.of(table), total, parts));
        }
    }

    private static void checkRunningText(List<Observation> text, Checks checks) {
        for (int index = 0; index < text.size(); index++) {
            Observation total = text.get(index);
            if (total.fundingSource().isEmpty() || total.level() == Level.ITEM || total.level() == Level.DETAIL) {
                continue;
            }
            Map<FundingSource, Observation> after = new EnumMap<>(FundingSource.class);
            for (Observation other : text.subList(index + 1, text.size())) {
                if (other.origin().row() - total.origin().row() > PARAGRAPHS) {
                    break;
                }
                if (isSameSubject(total, other)) {
                    if (other.fundingSource().equals(total.fundingSource())) {
                        break;
                    }
                    other.fundingSource().ifPresent(source -> after.putIfAbsent(source, other));
                }
            }
            List<Observation> parts = parts(total.fundingSource().orElseThrow(), after);
            if (!parts.isEmpty()) {
                checks.add(checks.sum(Rule.SOURCES_SUM_TO_TOTAL, Optional.of(0), total, parts));
            }
        }
    }

    private static boolean isSameSubject(Observation total, Observation other) {
        return total.level() == other.level() && isSameSubjectButLevel(total, other);
    }

    private static boolean isSameSubjectButLevel(Observation total, Observation other) {
        return total.activity().equals(other.activity())
                && Facet.of(total).withoutSource().equals(Facet.of(other).withoutSource());
    }

    /** The printed sources that make up a total: at least two, and none that is a part of another. */
    private static List<Observation> parts(FundingSource total, Map<FundingSource, Observation> bySource) {
        List<Observation> parts = new ArrayList<>();
        collect(total, bySource, parts);
        boolean complete = total != FundingSource.ALL || bySource.containsKey(FundingSource.COUNTERPART);
        return complete && parts.size() >= 2 ? parts : List.of();
    }

    private static void collect(
            FundingSource whole, Map<FundingSource, Observation> bySource, List<Observation> parts) {
        for (FundingSource child : FundingSource.values()) {
            if (child.parent().equals(Optional.of(whole))) {
                Observation printed = bySource.get(child);
                if (printed != null) {
                    parts.add(printed);
                } else {
                    collect(child, bySource, parts);
                }
            }
        }
    }
}
