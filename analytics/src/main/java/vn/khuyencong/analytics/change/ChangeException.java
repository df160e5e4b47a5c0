package vn.khuyencong.analytics.change;

/** What changed between two releases cannot be told; the message says which file stands in the way. */
public final class ChangeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ChangeException(String message, Throwable cause) {
        super(message, cause);
    }
}
