package vn.khuyencong.ingest.reconciliation.correction;

/**
 * Why a correction is refused.
 *
 * @param vi what is wrong and what to do, and {@code en} in English
 */
record Fault(Entry entry, String vi, String en) {
    /** On one line, with the place where it is written, in both languages. */
    String told() {
        return entry.vi() + ": " + vi + " / " + entry.en() + ": " + en;
    }
}
