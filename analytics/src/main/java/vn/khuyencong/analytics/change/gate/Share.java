package vn.khuyencong.analytics.change.gate;

import java.math.BigDecimal;
import java.math.MathContext;
import vn.khuyencong.analytics.change.difference.DocumentChange;

/** A part of a whole, and which documents are compared with themselves. */
final class Share {
    private Share() {}

    /** 34 digits: a quotient that is not exact is never equal to a threshold. */
    static BigDecimal of(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
    }

    /** Whether the document is another version of the published one, and not the same content. */
    static boolean isRevised(DocumentChange document) {
        return document.kind() == DocumentChange.Kind.REVISION || document.kind() == DocumentChange.Kind.RESTATED;
    }
}
