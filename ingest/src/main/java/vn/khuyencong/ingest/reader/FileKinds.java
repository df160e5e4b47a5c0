package vn.khuyencong.ingest.reader;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import vn.khuyencong.ingest.issue.FileKind;

/** What people call the kinds of files: {@code kinds.yaml}. */
final class FileKinds {
    private record Entry(
            @JsonProperty("media_type") String mediaType,
            @JsonProperty("vi") String vi,
            @JsonProperty("en") String en) {}

    private static final List<Entry> ENTRIES = load();

    private FileKinds() {}

    /** The kind by its media type; a type that the list does not know is called by itself. */
    static FileKind named(String mediaType) {
        return ENTRIES.stream()
                .filter(entry -> entry.mediaType().equals(mediaType))
                .findFirst()
                .map(entry -> new FileKind(entry.vi(), entry.en()))
                .orElseGet(() -> new FileKind(mediaType, mediaType));
    }

    private static List<Entry> load() {
        try (InputStream yaml = Objects.requireNonNull(FileKinds.class.getResourceAsStream("kinds.yaml"))) {
            return new ObjectMapper(new YAMLFactory()).readValue(yaml, new TypeReference<List<Entry>>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
