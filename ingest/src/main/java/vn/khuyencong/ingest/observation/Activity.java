package vn.khuyencong.ingest.observation;

/** The nine activities of Article 4, Decree 45/2012/NĐ-CP, and ALL for figures over all of them. */
public enum Activity {
    ALL,
    A1,
    A2,
    A3,
    A4,
    A5,
    A6,
    A7,
    A8,
    A9
}
