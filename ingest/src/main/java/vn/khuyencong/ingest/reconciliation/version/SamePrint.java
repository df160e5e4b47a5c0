package vn.khuyencong.ingest.reconciliation.version;

import java.util.Optional;

/**
 * Two forms of a report are of the same print unless they print another date, number or word of revision; the same reader
 * found other figures in them; or a figure that is verified in both, which is never wrong, differs.
 */
final class SamePrint {
    private SamePrint() {}

    static boolean differ(Form one, Form other) {
        return differ(one.issuedOn(), other.issuedOn())
                || differ(one.numberKey(), other.numberKey())
                || (one.title().isPresent() && other.title().isPresent() && one.rank() != other.rank())
                || (one.isReadLike(other) && !one.figures().sameAs(other.figures()))
                || one.figures().contradict(other.figures());
    }

    /** How like two forms of the same report are, 0 … 1: a text dump goes with the version that it was made of. */
    static double likeness(Form one, Form other) {
        int fewer = Math.min(one.figures().size(), other.figures().size());
        double meanings = one.figures().common(other.figures());
        double lines = one.figures().commonLines(other.figures());
        return fewer == 0 ? 0 : (meanings + lines) / (2 * fewer);
    }

    private static boolean differ(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
