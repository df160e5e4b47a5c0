package vn.khuyencong.ingest.observation;

/** A sum over the period, or its mean for a year (trung bình, bình quân). */
public enum Statistic {
    TOTAL,
    ANNUAL_MEAN
}
