package vn.khuyencong.analytics.mart;

import java.sql.SQLException;

/** The warehouse could not be opened, read or written: our own trouble, or a file that is no warehouse. */
public final class WarehouseException extends RuntimeException {
    public WarehouseException(String message, SQLException cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
