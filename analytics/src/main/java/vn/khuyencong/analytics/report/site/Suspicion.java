package vn.khuyencong.analytics.report.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.analytics.report.content.Cause;
import vn.khuyencong.analytics.report.content.Numbers;

/**
 * A flag on a cell that may be why sums fail.
 *
 * @param mend the value with which the sums would hold; empty where they do not say, and where several are possible
 */
record Suspicion(Optional<String> mend) {
    /** The flags of a document, by cell. */
    static Map<String, Suspicion> byCell(List<Cause> causes) {
        Map<String, Suspicion> flags = new LinkedHashMap<>();
        for (Cause cause : causes) {
            cause.cellId().ifPresent(cell -> flags.putIfAbsent(cell, new Suspicion(Optional.empty())));
            for (Cause.Suspect suspect : cause.suspects()) {
                suspect.cellId()
                        .ifPresent(cell ->
                                flags.put(cell, new Suspicion(suspect.mend().map(Numbers::exact))));
            }
        }
        return flags;
    }
}
