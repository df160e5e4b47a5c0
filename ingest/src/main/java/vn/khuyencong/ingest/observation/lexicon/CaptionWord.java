package vn.khuyencong.ingest.observation.lexicon;

/** What a paragraph above a table is ({@code captions.yaml}). */
public enum CaptionWord {
    UNIT,
    ANNEX,
    NUMBERED,
    ATTACHED,
    SIGNATURE
}
