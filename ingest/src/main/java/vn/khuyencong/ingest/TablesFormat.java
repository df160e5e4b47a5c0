package vn.khuyencong.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ingest.document.Document;

/** The forms in which tables are given to people and programs. */
enum TablesFormat {
    TEXT,
    CSV,
    CELLS,
    JSON,
    HTML,
    XLSX;

    /** The form that a file's ending stands for; text where it stands for none, or there is no file. */
    static TablesFormat ofEnding(@Nullable Path file) {
        String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
        for (TablesFormat format : values()) {
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        return name.endsWith(".htm") ? HTML : TEXT;
    }

    /** Prints in one of the forms that are text. */
    void print(Document document, PrintWriter out) throws IOException {
        switch (this) {
            case TEXT -> TablesAsText.write(document, out);
            case CSV -> TablesAsCsv.write(document, out);
            case CELLS -> TablesAsCells.write(document, out);
            case JSON -> TablesAsJson.write(document, out);
            case HTML -> TablesAsHtml.write(document, out);
            case XLSX -> throw new IllegalArgumentException("a workbook is not text");
        }
    }
}
