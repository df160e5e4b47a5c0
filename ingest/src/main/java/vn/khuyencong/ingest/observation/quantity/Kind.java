package vn.khuyencong.ingest.observation.quantity;

/** What a number of the running text is, as far as the words beside it tell. */
public enum Kind {
    /** Money, in million VND. */
    MONEY,
    /** A number with the noun that it counts. */
    COUNT,
    /** A number with no noun: which it counts must be told by the sentence. */
    BARE,
    PERCENT,
    /** So many times as much: "tăng 3,1 lần". */
    RATIO,
    /** A physical measure: "1.234.567 m2". */
    MEASURE,
    /** A year or a span of years; the numbers are the first and the last. */
    PERIOD,
    /** A length of time: "07 năm". */
    DURATION,
    /** Money of another country: never converted. */
    FOREIGN_CURRENCY,
    /** No figure: a document number, a date, a numbering, a telephone; the unit names the rule. */
    MASKED,
    /** Digits that are no number in any style: to be reported, never guessed. */
    UNREAD
}
