package vn.khuyencong.ingest.reader;

import org.jspecify.annotations.Nullable;

/** A file's content cannot be read, for a reason that lies in the file. The {@link Reader} turns it into an issue. */
public final class UnreadableException extends Exception {
    /** Why nothing could be read. */
    public enum Reason {
        ENCRYPTED,
        DAMAGED,
        TOO_MANY_CELLS
    }

    private final Reason reason;

    private UnreadableException(Reason reason, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    /** A password is needed. */
    public static UnreadableException encrypted(Throwable cause) {
        return new UnreadableException(Reason.ENCRYPTED, String.valueOf(cause.getMessage()), cause);
    }

    /** The bytes break the rules of their format: cut off in transfer, or overwritten. */
    public static UnreadableException damaged(Throwable cause) {
        return new UnreadableException(Reason.DAMAGED, String.valueOf(cause.getMessage()), cause);
    }

    /** Its tables have more cells than {@link CellLimit} allows. */
    static UnreadableException tooManyCells() {
        return new UnreadableException(Reason.TOO_MANY_CELLS, "more than " + CellLimit.MOST + " cells", null);
    }

    public Reason reason() {
        return reason;
    }
}
