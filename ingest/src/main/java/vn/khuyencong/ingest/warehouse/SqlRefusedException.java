package vn.khuyencong.ingest.warehouse;

/** A statement that the gate does not let through, or that DuckDB could not answer. */
public final class SqlRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    SqlRefusedException(String message) {
        super(message);
    }
}
