package vn.khuyencong.analytics.mart;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The vocabularies of this room: CSV files with a header, beside the classes. */
final class CsvResource {
    private static final ObjectReader READER = new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader());

    private CsvResource() {}

    static List<Map<String, String>> rows(String name) {
        try (InputStream in = CsvResource.class.getResourceAsStream(name);
                MappingIterator<Map<String, String>> rows = READER.readValues(in)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
