package vn.khuyencong.ingest.reconciliation;

/** A kind of identity that reports imply: finds every instance of it in one document and checks it. */
interface CheckRule {
    void find(Figures figures, Checks checks);
}
