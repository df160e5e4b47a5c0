package vn.khuyencong.ingest.warehouse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Fills the reference relations of the contract from {@code data/reference}. */
final class ReferenceRows {
    private static final String UNITS_UNTIL_2025 = "63";
    private static final String UNITS_SINCE_2025 = "34";

    private final Rows rows;

    private ReferenceRows(Rows rows) {
        this.rows = rows;
    }

    /** All of them, each relation in the order of its rows. */
    static void addTo(Rows rows) {
        List<Row> all = new ArrayList<>();
        ReferenceRows reference = new ReferenceRows(all::add);
        reference.addProvinces();
        reference.addSuccessors();
        reference.addActivities();
        reference.addFundingSources();
        reference.addConsumerPriceIndex();
        all.stream()
                .sorted(Comparator.comparing(Row::relation).thenComparing(Comparator.naturalOrder()))
                .forEach(rows::add);
    }

    private void addProvinces() {
        for (Map<String, String> unit : units(UNITS_UNTIL_2025)) {
            rows.add("province", get(unit, "code"), get(unit, "name_vi"), get(unit, "name_en"), get(unit, "region_vi"));
        }
        for (Map<String, String> unit : units(UNITS_SINCE_2025)) {
            rows.add("province_2025", get(unit, "code"), get(unit, "name_vi"), get(unit, "name_en"));
        }
    }

    /**
     * One row a code. Code 46 stands twice among the 63: Thừa Thiên Huế became the centrally run city of Huế on 1 January
     * 2025 and kept it; the list is as of 30 June 2025, so the later name stays.
     */
    private static Iterable<Map<String, String>> units(String set) {
        Map<String, Map<String, String>> latest = new TreeMap<>();
        Reference.rows("provinces.csv").stream()
                .filter(unit -> get(unit, "set").equals(set))
                .sorted(Comparator.comparing(unit -> get(unit, "valid_from")))
                .forEach(unit -> latest.put(get(unit, "code"), unit));
        return latest.values();
    }

    private void addSuccessors() {
        for (Map<String, String> successor : Reference.rows("province_successors.csv")) {
            rows.add("province_successor", get(successor, "old_code"), get(successor, "new_code"));
        }
    }

    /** The nine activities, and ALL: it stands in {@code observation.activity_code}, and a join must not lose it. */
    private void addActivities() {
        rows.add(
                "activity",
                "ALL",
                "Tất cả các hoạt động khuyến công",
                "All activities",
                "Điều 4 Nghị định 45/2012/NĐ-CP");
        for (Map<String, String> activity : Reference.rows("activities.csv")) {
            rows.add(
                    "activity",
                    get(activity, "activity_code"),
                    get(activity, "short_vi"),
                    get(activity, "short_en"),
                    get(activity, "legal_basis"));
        }
    }

    private void addFundingSources() {
        for (Map<String, String> source : Reference.rows("funding_sources.csv")) {
            Optional<String> parent = Optional.of(get(source, "parent_code")).filter(code -> !code.isEmpty());
            rows.add("funding_source", get(source, "code"), get(source, "name_vi"), get(source, "name_en"), parent);
        }
    }

    private void addConsumerPriceIndex() {
        List<Map<String, String>> years = Reference.rows("cpi.csv");
        BigDecimal base = years.stream()
                .filter(year -> get(year, "year").equals("2010"))
                .map(year -> new BigDecimal(get(year, "cpi_index_2020_100")))
                .findFirst()
                .orElseThrow();
        for (Map<String, String> year : years) {
            BigDecimal index = new BigDecimal(get(year, "cpi_index_2020_100"));
            rows.add(
                    "consumer_price_index",
                    Integer.valueOf(get(year, "year")),
                    PriceIndex.rebased(index, base),
                    get(year, "source"));
        }
    }

    private static String get(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null) {
            throw new IllegalStateException("a reference file has lost its column " + column);
        }
        return value;
    }
}
