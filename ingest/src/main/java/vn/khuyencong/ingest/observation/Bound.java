package vn.khuyencong.ingest.observation;

/** Which end of a printed range ("600 - 1.000") a figure is. */
public enum Bound {
    LOW,
    HIGH
}
