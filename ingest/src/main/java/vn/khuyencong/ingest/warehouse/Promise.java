package vn.khuyencong.ingest.warehouse;

/**
 * Something that a warehouse promises and SQL can check.
 *
 * @param vi the promise in a sentence; {@code en} the same in English
 * @param sql names what breaks the promise, one text a row
 * @param breaks a statement that breaks it: the example that shows that the check can fail
 */
record Promise(String name, String vi, String en, String sql, String breaks) {
    /** The same of one comparison. */
    Promise of(String relation) {
        return new Promise(
                name + ":" + relation,
                relation + ": " + vi,
                relation + ": " + en,
                sql.replace("${relation}", relation),
                breaks.replace("${relation}", relation));
    }
}
