package vn.khuyencong.ingest.observation;

/** What was done to a figure between the print and the dataset. */
public enum Quality {
    AS_PRINTED,
    REPAIRED,
    SOLVED,
    CORRECTED
}
