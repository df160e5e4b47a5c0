package vn.khuyencong.ingest.observation.lexicon;

/** What the words of a letterhead or a signature are ({@code layouts.yaml}). */
public enum LayoutWord {
    MOTTO,
    RECIPIENTS,
    SIGNATURE
}
