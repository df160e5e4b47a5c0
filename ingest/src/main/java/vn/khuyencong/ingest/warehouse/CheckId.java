package vn.khuyencong.ingest.warehouse;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.reconciliation.Check;

/**
 * Gives the checks of one document their ids: the figure that is the total, the rule, and a number among the checks that
 * share both, in the order in which they were made.
 */
final class CheckId {
    private final Document document;
    private final Map<String, Integer> given = new HashMap<>();

    /** The id of each check of a document; two checks may say the same. */
    static IdentityHashMap<Check, String> ofAll(Document document, List<Check> checks) {
        CheckId ids = new CheckId(document);
        IdentityHashMap<Check, String> all = new IdentityHashMap<>();
        checks.forEach(check -> all.put(check, ids.next(check)));
        return all;
    }

    CheckId(Document document) {
        this.document = document;
    }

    String next(Check check) {
        String stem = check.total().origin().observationId(document) + "-"
                + check.rule().name().toLowerCase(Locale.ROOT);
        return stem + "-" + given.merge(stem, 1, Integer::sum);
    }
}
