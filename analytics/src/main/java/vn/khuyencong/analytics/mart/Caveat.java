package vn.khuyencong.analytics.mart;

import java.util.List;
import java.util.Map;

/**
 * What to beware of in a row of a comparison: a row of the relation {@code caveat}.
 *
 * @param blocksComparison whether a row with this caveat must not stand beside other provinces' figures
 */
public record Caveat(String code, boolean blocksComparison, String textVi, String textEn) {

    /** All caveats, by code. */
    public static List<Caveat> all() {
        return CsvResource.rows("caveat.csv").stream().map(Caveat::of).toList();
    }

    private static Caveat of(Map<String, String> row) {
        return new Caveat(
                get(row, "code"),
                Boolean.parseBoolean(get(row, "blocks_comparison")),
                get(row, "text_vi"),
                get(row, "text_en"));
    }

    private static String get(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("caveat.csv: a row without " + column);
        }
        return value;
    }
}
