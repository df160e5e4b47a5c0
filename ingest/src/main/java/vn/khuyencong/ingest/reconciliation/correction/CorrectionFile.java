package vn.khuyencong.ingest.reconciliation.correction;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads one file of corrections, strictly: a key that is unknown, missing or given twice, or a number without quotation
 * marks, is a fault with its line.
 */
final class CorrectionFile {
    private static final YAMLMapper YAML = strict();

    private final String name;
    private final List<Fault> faults;
    private final List<Correction> corrections = new ArrayList<>();

    private CorrectionFile(String name, List<Fault> faults) {
        this.name = name;
        this.faults = faults;
    }

    /**
     * The corrections of a file, in order.
     *
     * @param faults receives what is wrong with it
     */
    static List<Correction> read(Path file, List<Fault> faults) {
        CorrectionFile reading = new CorrectionFile(String.valueOf(file.getFileName()), faults);
        try {
            reading.readText(withoutMark(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (CharacterCodingException notUtf8) {
            reading.refuse(1, "tệp phải lưu bằng mã UTF-8", "the file must be saved as UTF-8");
        } catch (JsonProcessingException malformed) {
            reading.refuse(malformed);
        } catch (IOException unreadable) {
            reading.refuse(1, "không đọc được tệp: " + unreadable, "the file cannot be read: " + unreadable);
        }
        return reading.corrections;
    }

    private void readText(String text) throws IOException {
        if (!isPlain(text)) {
            return;
        }
        ObjectReader form = YAML.readerFor(CorrectionForm.class);
        try (YAMLParser parser = YAML.getFactory().createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    Entry entry = new Entry(name, parser.currentTokenLocation().getLineNr());
                    form.<CorrectionForm>readValue(parser).read(entry, faults).ifPresent(corrections::add);
                } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    refuse(
                            parser.currentTokenLocation().getLineNr(),
                            "mỗi đính chính bắt đầu bằng “- document:”",
                            "each correction begins with “- document:”");
                    return;
                }
            }
        }
    }

    /** What Jackson would read otherwise than a person means it, and keys that it would name on the line after. */
    private boolean isPlain(String text) throws IOException {
        int before = faults.size();
        try (YAMLParser parser = YAML.getFactory().createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int line = parser.currentTokenLocation().getLineNr();
                String key = String.valueOf(parser.currentName());
                if (parser.isCurrentAlias()) {
                    refuse(
                            line,
                            "không dùng được dấu * ở đầu chữ",
                            "a text cannot begin with *: put it in quotation marks");
                } else if (token == JsonToken.FIELD_NAME && !CorrectionForm.KEYS.contains(key)) {
                    refuseKey(line, key);
                } else if (token.isScalarValue()
                        && token != JsonToken.VALUE_STRING
                        && token != JsonToken.VALUE_NULL
                        && !CorrectionForm.NUMBERS.contains(key)) {
                    refuseUnquoted(line, parser.getText());
                }
            }
        }
        return faults.size() == before;
    }

    private void refuseKey(int line, String key) {
        String keys = String.join(", ", CorrectionForm.KEYS);
        refuse(
                line,
                "không có khóa “" + key + "”; các khóa là " + keys,
                "there is no key “" + key + "”; the keys are " + keys);
    }

    /** YAML would read 1.250 as one and a quarter. */
    private void refuseUnquoted(int line, String text) {
        refuse(line, "hãy đặt trong ngoặc kép: \"" + text + "\"", "put it in quotation marks: \"" + text + "\"");
    }

    private void refuse(JsonProcessingException malformed) {
        int line = Optional.ofNullable(malformed.getLocation())
                .map(JsonLocation::getLineNr)
                .filter(number -> number > 0)
                .orElse(1);
        String said = malformed.getOriginalMessage().lines().findFirst().orElse("");
        if (malformed.getCause() instanceof MarkedYAMLException marked) {
            Mark begin = marked.getContextMark() == null ? marked.getProblemMark() : marked.getContextMark();
            line = begin.getLine() + 1;
            said = marked.getProblem();
        }
        refuse(line, "không đúng dạng YAML: " + said, "no well-formed YAML: " + said);
    }

    private void refuse(int line, String vi, String en) {
        faults.add(new Entry(name, line).fault(vi, en));
    }

    /** Notepad writes a byte order mark. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static YAMLMapper strict() {
        return YAMLMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .build();
    }
}
