package vn.khuyencong.analytics.report.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a comparison.
 *
 * @param key stable and unique within its province: where the site's links to it lead
 * @param codes column → code, without the columns that are NULL
 * @param numbers column → number, without the columns that are NULL
 * @param caveats what a reader must know, as codes; their words are in the warehouse, too
 * @param observations the ids that it was computed from
 * @param own those among them of the part itself, where the row is a part of a group
 * @param documentId the document whose figures were used, where it is one
 */
public record ComparisonRow(
        String key,
        Optional<String> provinceCode,
        int periodStart,
        int periodEnd,
        String scenario,
        Map<String, String> codes,
        Map<String, BigDecimal> numbers,
        boolean comparable,
        List<String> caveats,
        Optional<BigDecimal> coverage,
        Optional<BigDecimal> verifiedShare,
        List<String> observations,
        List<String> own,
        Optional<String> documentId) {

    public ComparisonRow {
        codes = Map.copyOf(codes);
        numbers = Map.copyOf(numbers);
        caveats = List.copyOf(caveats);
        observations = List.copyOf(observations);
        own = List.copyOf(own);
    }

    public String period() {
        return Numbers.period(periodStart, periodEnd);
    }

    public int years() {
        return periodEnd - periodStart + 1;
    }

    public Optional<String> code(String column) {
        return Optional.ofNullable(codes.get(column));
    }

    public Optional<BigDecimal> number(String column) {
        return Optional.ofNullable(numbers.get(column));
    }

    /** The words for the code in a column; those of a {@code member} depend on what its row divides by. */
    public Bilingual words(Comparison.Column column, Words words) {
        String kind = column.words() == null ? column.name() : column.words();
        if (kind.equals("member")) {
            kind = code("dimension").orElse(kind);
        }
        return kind.equals("activity") ? words.activity(code(column.name())) : words.of(kind, code(column.name()));
    }
}
