package vn.khuyencong.ingest.reconciliation.correction;

/**
 * Why a correction is refused.
 *
 * @param vi what is wrong and what to do, and {@code en} in English
 */
record Fault(Entry entry, String vi, String en) {
    /** With the place where it is written, a line in each language. */
    String told() {
        return entry.vi() + ": " + vi + "\n" + entry.en() + ": " + en;
    }
}
