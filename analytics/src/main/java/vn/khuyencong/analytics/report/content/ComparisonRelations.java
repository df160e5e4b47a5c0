package vn.khuyencong.analytics.report.content;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the relations of the comparisons that are described; one that was not computed yet has no rows. */
record ComparisonRelations(Warehouse warehouse) {
    private static final Set<String> COMMON = Set.of(
            "province_code",
            "period_start",
            "period_end",
            "scenario",
            "comparable",
            "caveats",
            "coverage",
            "verified_share",
            "observations",
            "member_observations",
            "document_id");

    private static final Set<String> NUMERIC =
            Set.of("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "FLOAT", "DOUBLE", "DECIMAL");

    List<Compared> all() throws SQLException {
        List<Compared> all = new ArrayList<>();
        for (Comparison described : Comparison.described()) {
            all.add(read(described));
        }
        return List.copyOf(all);
    }

    private Compared read(Comparison described) throws SQLException {
        List<Comparison.Column> columns = columns(described);
        if (columns.isEmpty()) {
            return new Compared(described, List.of());
        }
        Map<String, Integer> keys = new HashMap<>();
        Comparison comparison = described.with(columns);
        return new Compared(
                comparison,
                warehouse.read(
                        "SELECT * FROM " + comparison.relation() + " ORDER BY ALL",
                        fields -> row(comparison, fields, keys)));
    }

    /** The described columns in their order, then what the relation has besides. */
    private List<Comparison.Column> columns(Comparison described) throws SQLException {
        List<Comparison.Column> found = warehouse.read(
                "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = ? ORDER BY ordinal_position",
                fields -> column(fields.text("column_name"), fields.text("data_type")),
                described.relation());
        Set<String> names =
                Set.copyOf(found.stream().map(Comparison.Column::name).toList());
        List<Comparison.Column> columns = new ArrayList<>();
        described.columns().stream()
                .filter(column -> names.contains(column.name()))
                .forEach(columns::add);
        found.stream()
                .filter(column -> !COMMON.contains(column.name()))
                .filter(column -> described.columns().stream()
                        .noneMatch(known -> known.name().equals(column.name())))
                .forEach(columns::add);
        return columns;
    }

    private static Comparison.Column column(String name, String type) {
        boolean number = NUMERIC.contains(type.replaceFirst("\\(.*", ""));
        return number
                ? new Comparison.Column(name, null, NumberKind.MEAN, Bilingual.of(name))
                : new Comparison.Column(name, name, null, Bilingual.of(name));
    }

    private static ComparisonRow row(Comparison comparison, Fields fields, Map<String, Integer> keys)
            throws SQLException {
        Map<String, String> codes = new HashMap<>();
        for (Comparison.Column column : comparison.codes()) {
            fields.findText(column.name()).ifPresent(code -> codes.put(column.name(), code));
        }
        Map<String, BigDecimal> numbers = new HashMap<>();
        for (Comparison.Column column : comparison.numbers()) {
            fields.findNumber(column.name()).ifPresent(number -> numbers.put(column.name(), number));
        }
        Optional<String> province = fields.findText("province_code");
        int start = fields.integer("period_start");
        int end = fields.integer("period_end");
        String scenario = fields.text("scenario");
        return new ComparisonRow(
                unique(key(comparison, province, start, end, scenario, codes), keys),
                province,
                start,
                end,
                scenario,
                codes,
                numbers,
                fields.flag("comparable"),
                fields.list("caveats"),
                fields.findNumber("coverage"),
                fields.findNumber("verified_share"),
                fields.list("observations"),
                fields.list("member_observations"),
                fields.findText("document_id"));
    }

    private static String key(
            Comparison comparison,
            Optional<String> province,
            int start,
            int end,
            String scenario,
            Map<String, String> codes) {
        List<String> parts =
                new ArrayList<>(List.of(comparison.relation(), province.orElse("none"), start + "-" + end, scenario));
        comparison.codes().forEach(column -> parts.add(codes.getOrDefault(column.name(), "none")));
        return String.join(".", parts);
    }

    private static String unique(String key, Map<String, Integer> keys) {
        int count = keys.merge(key, 1, Integer::sum);
        return count == 1 ? key : key + "." + count;
    }
}
