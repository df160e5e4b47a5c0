package vn.khuyencong.ingest.observation.lexicon;

/**
 * A province that a text names.
 *
 * @param code two digits, before the merger of 2025
 * @param weight how strongly the words around it say that the document is of that province; 1 is a mere mention
 */
public record ProvinceName(String code, int weight) {}
