package vn.khuyencong.ingest.reconciliation.cause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;
import vn.khuyencong.ingest.reconciliation.Check;

/**
 * Brings the failing sums of a document down to their causes: the one that explains most comes first, then the one that
 * explains most of the rest. Several that explain the same are suspects of one cause, the likeliest kind first.
 */
public final class Causes {
    private static final List<Fault> FAULTS = List.of(
            new OneFigureIsWrong(),
            new FigureIsBlank(),
            new LineIsLeftOut(),
            new LineIsMissing(),
            new RowIsShifted(),
            new FigureIsCarriedOn());

    private static final Comparator<Hypothesis> LIKELIEST = Comparator.comparing(Hypothesis::kind)
            .thenComparing(each -> each.suspects().size());

    private static final CauseSentence VIETNAMESE = new CauseSentence(CauseWords.vietnamese());
    private static final CauseSentence ENGLISH = new CauseSentence(CauseWords.english());

    private Causes() {}

    /** Every failing sum is explained by exactly one of them. */
    public static List<Cause> of(List<Check> checks) {
        SumSystem sums = new SumSystem(checks);
        List<Hypothesis> proposed =
                FAULTS.stream().flatMap(fault -> fault.propose(sums).stream()).toList();
        NavigableSet<Integer> open = new TreeSet<>(sums.failing());
        List<Cause> causes = new ArrayList<>();
        while (!open.isEmpty()) {
            List<Hypothesis> best = best(proposed, open);
            if (best.isEmpty()) {
                causes.add(unexplained(sums.check(open.first())));
                open.remove(open.first());
            } else {
                NavigableSet<Integer> mended = new TreeSet<>(best.get(0).mended());
                mended.retainAll(open);
                causes.add(cause(best, mended.stream().map(sums::check).toList()));
                open.removeAll(mended);
            }
        }
        return causes;
    }

    /** Those that explain the same sums as the one that explains most of the open ones, the likeliest first. */
    private static List<Hypothesis> best(List<Hypothesis> proposed, NavigableSet<Integer> open) {
        Optional<Hypothesis> first = proposed.stream()
                .filter(each -> count(each, open) > 0)
                .min(Comparator.<Hypothesis>comparingLong(each -> -count(each, open))
                        .thenComparing(LIKELIEST));
        return first.map(best -> alternatives(best, proposed)).orElse(List.of());
    }

    /** A figure that was carried on is no alternative to one that simply is another. */
    private static List<Hypothesis> alternatives(Hypothesis best, List<Hypothesis> proposed) {
        boolean plain = best.kind() != CauseKind.CARRIED_ON;
        return proposed.stream()
                .filter(each -> each.mended().equals(best.mended()))
                .filter(each -> !plain || each.kind() != CauseKind.CARRIED_ON)
                .sorted(LIKELIEST)
                .distinct()
                .toList();
    }

    private static long count(Hypothesis hypothesis, NavigableSet<Integer> open) {
        return hypothesis.mended().stream().filter(open::contains).count();
    }

    private static Cause cause(List<Hypothesis> best, List<Check> explained) {
        Hypothesis first = best.get(0);
        List<Suspect> suspects = best.stream()
                .flatMap(each -> each.suspects().stream())
                .distinct()
                .toList();
        return new Cause(
                first.kind(),
                explained,
                suspects,
                place(first),
                VIETNAMESE.tell(best, explained),
                ENGLISH.tell(best, explained));
    }

    private static Where place(Hypothesis hypothesis) {
        Origin at = hypothesis.suspects().isEmpty()
                ? hypothesis.line().orElseThrow().origin()
                : hypothesis.suspects().get(0).place();
        Origin row = hypothesis.line().map(Observation::origin).orElse(at);
        return hypothesis.kind() == CauseKind.LINE_LEFT_OUT ? where(row) : where(at);
    }

    private static Cause unexplained(Check check) {
        return new Cause(
                CauseKind.UNEXPLAINED,
                List.of(check),
                List.of(),
                where(check.total().origin()),
                VIETNAMESE.tellUnexplained(check),
                ENGLISH.tellUnexplained(check));
    }

    private static Where where(Origin origin) {
        return Where.cell(origin.table(), origin.row(), origin.column(), origin.page());
    }
}
