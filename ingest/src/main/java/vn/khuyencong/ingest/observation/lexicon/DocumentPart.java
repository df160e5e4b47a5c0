package vn.khuyencong.ingest.observation.lexicon;

/** A part of the head of an administrative document ({@code document_parts.yaml}). */
public enum DocumentPart {
    MOTTO,
    NUMBER,
    SUBJECT,
    CENTRAL,
    DISTRICT,
    ADDRESSEE,
    BASIS,
    AUTHORITY,
    ATTACHED,
    SECTION
}
