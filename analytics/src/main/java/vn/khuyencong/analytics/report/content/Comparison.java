package vn.khuyencong.analytics.report.content;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as {@code comparisons.yaml} describes it: which relation, what it asks, how it is computed and drawn.
 *
 * @param relation the mart's name in the warehouse, and the page's
 * @param sheet the name of its sheet in the workbook
 */
public record Comparison(
        String relation,
        String sheet,
        Bilingual name,
        Bilingual question,
        Bilingual how,
        List<Column> columns,
        @Nullable Bars bars,
        @Nullable Matrix matrix) {

    public Comparison {
        columns = List.copyOf(columns);
    }

    /**
     * A column between the period and the closing five: a code with its kind of words, or a number.
     *
     * @param words the kind of words of its codes; null for a number
     * @param number the kind of number; null for a code
     */
    public record Column(
            String name, @Nullable String words, @Nullable NumberKind number, Bilingual title) {
        public boolean isNumber() {
            return number != null;
        }
    }

    /**
     * Drawn as bars: the figure, one bar for each code of a column (one alone where null), of the rows with these codes.
     */
    public record Bars(
            String figure, @Nullable String each, @Nullable Map<String, String> only) {
        public Bars {
            only = only == null ? Map.of() : Map.copyOf(only);
        }

        public Map<String, String> filter() {
            return only == null ? Map.of() : only;
        }
    }

    /** Drawn as a table of small bars, one for each code of {@code each}: the figure, with the codes of {@code across} as columns. */
    public record Matrix(String figure, String across, String each) {}

    public Optional<Bars> findBars() {
        return Optional.ofNullable(bars);
    }

    public Optional<Matrix> findMatrix() {
        return Optional.ofNullable(matrix);
    }

    public List<Column> codes() {
        return columns.stream().filter(column -> !column.isNumber()).toList();
    }

    public List<Column> numbers() {
        return columns.stream().filter(Column::isNumber).toList();
    }

    /** The same with these columns. */
    public Comparison with(List<Column> found) {
        return new Comparison(relation, sheet, name, question, how, found, bars, matrix);
    }

    /** All that are described, in the order in which they are shown. */
    public static List<Comparison> described() {
        try (InputStream yaml =
                Objects.requireNonNull(Comparison.class.getResourceAsStream("comparisons.yaml"), "comparisons.yaml")) {
            return new YAMLMapper().readValue(yaml, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
