package vn.khuyencong.ingest.observation;

/** Báo cáo, quyết định, kế hoạch, chương trình: the codes of the contract's {@code document.document_type}. */
public enum DocumentType {
    REPORT,
    DECISION,
    PLAN,
    PROGRAMME
}
