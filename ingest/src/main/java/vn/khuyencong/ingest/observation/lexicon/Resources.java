package vn.khuyencong.ingest.observation.lexicon;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the lists that travel in the jar: our own lexicons as YAML, the facts of the field as CSV. */
public final class Resources {
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

    private Resources() {}

    /** A file beside the lexicons. */
    public static <T> T yaml(String name, TypeReference<T> type) {
        try (InputStream in = open("/vn/khuyencong/ingest/observation/lexicon/" + name)) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** A row of a reference file, its columns by name. */
    public record Row(Map<String, String> columns) {
        /** The text of a column, empty where it is blank. */
        public String get(String column) {
            return Objects.requireNonNull(columns.get(column), column);
        }
    }

    /** The rows of a file of {@code data/reference}. */
    public static List<Row> reference(String name) {
        try (InputStream in = open("/reference/" + name)) {
            return new CsvMapper()
                            .readerForMapOf(String.class)
                            .with(CsvSchema.emptySchema().withHeader())
                            .<Map<String, String>>readValues(in)
                            .readAll()
                            .stream()
                            .map(Row::new)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(Resources.class.getResourceAsStream(path), path);
    }
}
