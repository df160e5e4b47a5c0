package vn.khuyencong.ingest.observation.lexicon;

import java.util.Optional;
import vn.khuyencong.ingest.observation.DocumentType;

/** What the heading line of a document, or the code in its number, says it is ({@code document_headings.yaml}). */
public enum HeadingWord {
    REPORT,
    DECISION,
    PLAN,
    PROGRAMME,
    OTHER;

    /** The contract's code; empty for a kind of document that it does not have. */
    public Optional<DocumentType> type() {
        return this == OTHER ? Optional.empty() : Optional.of(DocumentType.valueOf(name()));
    }
}
