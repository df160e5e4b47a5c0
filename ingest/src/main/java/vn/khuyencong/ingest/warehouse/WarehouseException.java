package vn.khuyencong.ingest.warehouse;

import java.nio.file.NoSuchFileException;

/** Our own failure at writing or asking a warehouse: a full disk, a locked or damaged file. Never the document's fault. */
public class WarehouseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WarehouseException(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }

    /** Whether there is no warehouse where one was asked for. */
    public boolean isMissing() {
        return getCause() instanceof NoSuchFileException;
    }
}
