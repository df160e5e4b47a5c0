package vn.khuyencong.ingest.observation.quantity;

/** What the words beside a number say of its exactness; none changes the value. */
public enum Qualifier {
    /** trên, hơn: at least. */
    LOWER_BOUND,
    /** gần, dưới: at most. */
    UPPER_BOUND,
    /** không quá, tối đa: a norm, never a figure of what was done or is planned. */
    CEILING,
    /** khoảng, ~: about. */
    APPROXIMATE,
    /** ước: estimated. */
    ESTIMATE
}
