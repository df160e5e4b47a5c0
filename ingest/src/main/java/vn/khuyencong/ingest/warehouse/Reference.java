package vn.khuyencong.ingest.warehouse;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The CSV files of {@code data/reference}, as they travel in the program. */
final class Reference {
    private Reference() {}

    /** The rows of a file, each by the names in its header; an empty field is an empty text. */
    static List<Map<String, String>> rows(String file) {
        try (InputStream in = Reference.class.getResourceAsStream("/reference/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without /reference/" + file);
            }
            try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                    .readerForMapOf(String.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .readValues(in)) {
                return rows.readAll();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("/reference/" + file + " is damaged", e);
        }
    }
}
