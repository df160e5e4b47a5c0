package vn.khuyencong.ingest.warehouse;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import vn.khuyencong.ingest.issue.Unmapped;

/**
 * Where words of one kind are added ({@code vocabularies.yaml}).
 *
 * @param kind the code in the relation {@code unmapped}
 * @param vi what such words are called, and {@code en} in English
 * @param file the resource file, from the root of the project
 * @param howVi what to add there, and {@code howEn} in English
 */
public record Vocabulary(String kind, String vi, String en, String file, String howVi, String howEn) {
    private static final List<Vocabulary> ALL = read();

    /** In the order in which they are shown. */
    public static List<Vocabulary> all() {
        return ALL;
    }

    static Vocabulary of(Unmapped.Kind kind) {
        return ALL.stream()
                .filter(vocabulary -> vocabulary.kind().equals(Codes.of(kind)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Vocabulary> read() {
        YAMLMapper yaml = YAMLMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        try (InputStream in = Vocabulary.class.getResourceAsStream("vocabularies.yaml")) {
            return List.copyOf(yaml.readValue(in, new TypeReference<List<Vocabulary>>() {}));
        } catch (IOException e) {
            throw new WarehouseException("vocabularies.yaml cannot be read", e);
        }
    }
}
