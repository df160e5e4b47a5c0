package vn.khuyencong.ingest.reconciliation.version;

import java.util.Optional;

/**
 * Two documents of the same province and years are the same report, sent again or in another form, if what they say of
 * themselves agrees (kind of document, number, else title) and most of their figures do.
 *
 * <p>Figures are counted against the document that has fewer, since a text without tables gives fewer. Measured on 133
 * documents of 63 provinces: different reports share less than a quarter, forms of the same report two thirds and more.
 * A document with a small part of another's figures (a decision that changes some of its lines) is a report of its own.
 */
final class SameReport {
    private static final double MOST = 0.5;
    private static final double NEARLY_ALL = 0.85;
    private static final double ALL_BUT_FEW = 0.95;
    private static final double HALF = 0.5;
    private static final double QUARTER = 0.25;
    private static final int SOME = 4;
    private static final int ENOUGH = 12;
    private static final int MANY = 24;

    private SameReport() {}

    /** Whether what they say of themselves makes them different reports, whatever their figures. */
    static boolean areOthers(Form one, Form other) {
        if (differ(one.type(), other.type()) || differ(one.symbol(), other.symbol())) {
            return true;
        }
        return !isSameNumber(one, other) && titles(one, other).equals(Optional.of(false));
    }

    static boolean isSame(Form one, Form other) {
        if (areOthers(one, other)) {
            return false;
        }
        boolean sameNumber = isSameNumber(one, other);
        boolean named = sameNumber || titles(one, other).isPresent();
        boolean otherForm = !one.mediaType().equals(other.mediaType()) || one.textSource() != other.textSource();
        int fewer = Math.min(one.figures().size(), other.figures().size());
        int more = Math.max(one.figures().size(), other.figures().size());
        if (fewer < (sameNumber ? SOME : ENOUGH)) {
            return false;
        }
        double share = (double) one.figures().common(other.figures()) / fewer;
        if (fewer >= (named && otherForm ? QUARTER : HALF) * more) {
            return share >= (named ? MOST : NEARLY_ALL);
        }
        // The text of a report whose tables were lost on the way.
        boolean otherNumber = differ(one.numberKey(), other.numberKey());
        return otherForm && !otherNumber && (named ? share >= NEARLY_ALL : share >= ALL_BUT_FEW && fewer >= MANY);
    }

    /** A number is given once a year by an office. */
    private static boolean isSameNumber(Form one, Form other) {
        return one.numberKey().isPresent()
                && one.numberKey().equals(other.numberKey())
                && !differ(one.issuedOn(), other.issuedOn());
    }

    /** Whether the titles say the same; empty where one has none. */
    private static Optional<Boolean> titles(Form one, Form other) {
        return one.title().flatMap(words -> other.title().map(words::saysTheSameAs));
    }

    private static boolean differ(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
