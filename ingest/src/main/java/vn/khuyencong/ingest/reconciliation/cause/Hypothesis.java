package vn.khuyencong.ingest.reconciliation.cause;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import vn.khuyencong.ingest.observation.Observation;

/**
 * One thing that may have gone wrong, and the failing sums that it would explain.
 *
 * @param suspects the figures that it says are others than printed
 * @param figures of the line that it is about, where it is about a line; of a blank, one of its line and one of its column
 */
record Hypothesis(CauseKind kind, List<Suspect> suspects, List<Observation> figures, NavigableSet<Integer> mended) {
    Hypothesis {
        suspects = List.copyOf(suspects);
        figures = List.copyOf(figures);
        mended = Collections.unmodifiableNavigableSet(new TreeSet<>(mended));
    }

    /** Any figure of the line that it is about. */
    Optional<Observation> line() {
        return figures.stream().findFirst();
    }
}
