package vn.khuyencong.ingest.release;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code data/refresh.yml} says of releases: how many are kept, and whom to tell of a failure. Other programs and rooms
 * read their own keys of the same file.
 *
 * @param releasesKept how many releases stay, the published one among them
 * @param runsKept how many run reports stay
 * @param onFailure a command and its arguments, no shell between; empty where nobody is told
 */
public record Settings(int releasesKept, int runsKept, List<String> onFailure) {
    /** What holds where there is no file, and for each key that the file does not have. */
    public static final Settings DEFAULT = new Settings(5, 50, List.of());

    private static final String RELEASES = "releases_kept";
    private static final String RUNS = "runs_kept";
    private static final String ON_FAILURE = "on_failure";

    /** All keys of the file, whoever reads them. */
    private static final List<String> KEYS = List.of(RELEASES, RUNS, "workers", "gates", ON_FAILURE);

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    public Settings {
        onFailure = List.copyOf(onFailure);
    }

    /** A value of the file and the line of its key. */
    private record Entry(JsonNode value, int line) {}

    /**
     * Reads the file; a missing one means the defaults.
     *
     * @throws SettingsRefusedException names the key and the line of what is wrong
     */
    public static Settings read(Path file) {
        if (!Files.exists(file)) {
            return DEFAULT;
        }
        Map<String, Entry> entries = entries(file);
        return new Settings(
                count(file, RELEASES, entries, DEFAULT.releasesKept()),
                count(file, RUNS, entries, DEFAULT.runsKept()),
                words(file, entries));
    }

    private static Map<String, Entry> entries(Path file) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        try (JsonParser parser = YAML.createParser(Files.readString(file))) {
            JsonToken first = parser.nextToken();
            if (first == null || first == JsonToken.VALUE_NULL) {
                return entries;
            }
            if (first != JsonToken.START_OBJECT) {
                throw new SettingsRefusedException(
                        file, 1, "cần các dòng “khóa: giá trị”", "lines of “key: value” are expected");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                add(file, parser, entries);
            }
            return entries;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new SettingsRefusedException(file, line, "không phải YAML đúng", "this is no sound YAML");
        } catch (IOException e) {
            throw new SettingsRefusedException(file, 1, "không đọc được tệp", "the file cannot be read: " + e);
        }
    }

    private static void add(Path file, JsonParser parser, Map<String, Entry> entries) throws IOException {
        String key = parser.currentName();
        int line = parser.currentTokenLocation().getLineNr();
        if (!KEYS.contains(key)) {
            throw new SettingsRefusedException(
                    file, line, "không có khóa “" + key + "”", "there is no key “" + key + "”");
        }
        parser.nextToken();
        if (entries.put(key, new Entry(YAML.readTree(parser), line)) != null) {
            throw new SettingsRefusedException(
                    file, line, "khóa “" + key + "” viết hai lần", "the key “" + key + "” stands twice");
        }
    }

    private static int count(Path file, String key, Map<String, Entry> entries, int otherwise) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return otherwise;
        }
        if (!entry.value().canConvertToInt()
                || !entry.value().isIntegralNumber()
                || entry.value().intValue() < 1) {
            throw new SettingsRefusedException(
                    file,
                    entry.line(),
                    "“" + key + "” phải là số nguyên từ 1 trở lên",
                    "“" + key + "” must be a whole number of 1 or more");
        }
        return entry.value().intValue();
    }

    private static List<String> words(Path file, Map<String, Entry> entries) {
        Entry entry = entries.get(ON_FAILURE);
        if (entry == null || entry.value().isNull()) {
            return DEFAULT.onFailure();
        }
        List<String> words = new ArrayList<>();
        entry.value().forEach(word -> words.add(word.isTextual() ? word.textValue() : ""));
        if (!entry.value().isArray() || words.stream().anyMatch(String::isEmpty)) {
            throw new SettingsRefusedException(
                    file,
                    entry.line(),
                    "“" + ON_FAILURE + "” phải là danh sách các từ: lệnh và đối số, số để trong ngoặc kép",
                    "“" + ON_FAILURE + "” must be a list of words: a command and its arguments, numbers in quotes");
        }
        return words;
    }
}
