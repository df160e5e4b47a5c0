package vn.khuyencong.ingest.warehouse;

import java.io.IOException;
import java.util.List;

/** A disk that is full, or a place where nothing can be written: neither the document's fault nor the program's. */
public final class CannotWriteException extends WarehouseException {
    private static final long serialVersionUID = 1L;

    /** DuckDB tells them by its words alone. */
    private static final List<String> SIGNS =
            List.of("IO Error", "Could not write", "No space left", "Read-only file system", "max_temp_directory_size");

    private CannotWriteException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Our failure at writing, this one if that is what its cause says. */
    static WarehouseException orOther(String message, Throwable cause) {
        return isSaidBy(cause) ? new CannotWriteException(message, cause) : new WarehouseException(message, cause);
    }

    private static boolean isSaidBy(Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            String message = String.valueOf(one.getMessage());
            if (one instanceof IOException || SIGNS.stream().anyMatch(message::contains)) {
                return true;
            }
        }
        return false;
    }
}
