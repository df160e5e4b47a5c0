package vn.khuyencong.ingest.warehouse;

import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The forms in which the answer of a query is written. */
public enum ResultFormat {
    /** Columns side by side, for people. */
    TABLE,
    /** RFC 4180 with a header; NULL is an empty field, an empty text two quotes; lists are JSON. */
    CSV,
    /** An array with an object for each row. */
    JSON;

    /** Writes a whole answer. */
    interface Form {
        void write(ResultSet result, Writer out) throws SQLException, IOException;
    }

    void write(ResultSet result, Writer out) throws SQLException, IOException {
        form().write(result, out);
        out.flush();
    }

    private Form form() {
        return switch (this) {
            case TABLE -> new TableForm();
            case CSV -> new CsvForm();
            case JSON -> new JsonForm();
        };
    }
}
