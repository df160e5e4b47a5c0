package vn.khuyencong.ingest.reader;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ingest.issue.TooLargeFile;

/** A file's content cannot be read, for a reason that lies in the file. The {@link Reader} turns it into an issue. */
public final class UnreadableException extends Exception {
    /** Why nothing could be read. */
    public enum Reason {
        ENCRYPTED,
        DAMAGED,
        TOO_LARGE
    }

    /** How much there is, and how much may be. */
    record Size(long amount, long limit, TooLargeFile.Measure measure) {}

    private final Reason reason;

    /** Of what is too large. */
    private final transient @Nullable Size size;

    private UnreadableException(Reason reason, String detail, @Nullable Throwable cause, @Nullable Size size) {
        super(detail, cause);
        this.reason = reason;
        this.size = size;
    }

    /** A password is needed. */
    public static UnreadableException encrypted(Throwable cause) {
        return new UnreadableException(Reason.ENCRYPTED, String.valueOf(cause.getMessage()), cause, null);
    }

    /** The bytes break the rules of their format: cut off in transfer, or overwritten. */
    public static UnreadableException damaged(Throwable cause) {
        return new UnreadableException(Reason.DAMAGED, String.valueOf(cause.getMessage()), cause, null);
    }

    /** It would take more memory than there is: a file may be a few bytes that ask for gigabytes. */
    public static UnreadableException tooLarge(long amount, long limit, TooLargeFile.Measure measure) {
        Size size = new Size(amount, limit, measure);
        return new UnreadableException(Reason.TOO_LARGE, size.toString(), null, size);
    }

    Optional<Size> size() {
        return Optional.ofNullable(size);
    }

    public Reason reason() {
        return reason;
    }
}
