package vn.khuyencong.analytics.change.difference;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A comparison as far as its changes are concerned: which columns name a row besides province, period and scenario, which one
 * is the answer, and which figures it was computed from.
 *
 * @param part whether the answer is a part of 1, whose moves are counted in points and not in parts of itself
 */
public record ComparedRelation(String relation, List<String> key, String answer, boolean part, List<String> figures) {
    private static final List<String> COMMON = List.of(
            "province_code VARCHAR",
            "period_start INTEGER",
            "period_end INTEGER",
            "scenario VARCHAR",
            "document_id VARCHAR",
            "comparable BOOLEAN",
            "caveats VARCHAR[]",
            "coverage DECIMAL(7, 6)",
            "verified_share DECIMAL(7, 6)",
            "observations VARCHAR[]");

    public ComparedRelation {
        key = List.copyOf(key);
        figures = List.copyOf(figures);
    }

    /** All of them, in the order in which they are shown. */
    public static List<ComparedRelation> all() {
        try (InputStream yaml = Objects.requireNonNull(
                ComparedRelation.class.getResourceAsStream("comparisons.yaml"), "comparisons.yaml")) {
            return List.copyOf(new YAMLMapper().readValue(yaml, new TypeReference<List<ComparedRelation>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The columns with their types. */
    List<String> columns() {
        List<String> columns = new ArrayList<>(COMMON);
        key.forEach(column -> columns.add(column + " VARCHAR"));
        figures.forEach(column -> columns.add(column + " DECIMAL(20, 6)"));
        columns.add(answer + " DECIMAL(20, 6)");
        return columns;
    }
}
