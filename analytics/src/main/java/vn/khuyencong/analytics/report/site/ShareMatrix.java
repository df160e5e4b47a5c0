package vn.khuyencong.analytics.report.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Compared;
import vn.khuyencong.analytics.report.content.Comparison;
import vn.khuyencong.analytics.report.content.ComparisonRow;
import vn.khuyencong.analytics.report.content.Numbers;
import vn.khuyencong.analytics.report.content.Words;

/**
 * Shares as a table of small bars: provinces down, parts across, so that one part can be compared down its column. A
 * table of numbers, so it needs no other text alternative.
 */
record ShareMatrix(Bilingual title, List<Bilingual> heads, List<Line> lines) {
    int columns() {
        return heads.size() + 1;
    }

    /** One group of shares; {@code cells} has a cell for each head. */
    record Line(
            Bilingual province,
            String period,
            Bilingual scenario,
            boolean comparable,
            List<Bilingual> caveats,
            List<Cell> cells) {
        boolean hasCaveats() {
            return !caveats.isEmpty();
        }
    }

    /** The shares of one part; none where the group has no such part. */
    record Cell(List<Share> shares) {}

    /** A share; {@code width} is its bar's, as a percentage. */
    record Share(String width, String value, String href) {}

    /** One matrix for each way of dividing. */
    static List<ShareMatrix> of(Compared compared, Comparison.Matrix drawn, Words words) {
        Map<String, List<ComparisonRow>> ways = new TreeMap<>();
        for (ComparisonRow row : compared.rows()) {
            row.code(drawn.each()).ifPresent(way -> ways.computeIfAbsent(way, key -> new ArrayList<>())
                    .add(row));
        }
        return ways.entrySet().stream()
                .map(way -> matrix(way.getKey(), Chosen.of(way.getValue()), compared.comparison(), drawn, words))
                .toList();
    }

    private static ShareMatrix matrix(
            String way, List<ComparisonRow> rows, Comparison comparison, Comparison.Matrix drawn, Words words) {
        Comparison.Column across = comparison.columns().stream()
                .filter(column -> column.name().equals(drawn.across()))
                .findFirst()
                .orElseThrow();
        Comparator<String> order = Comparator.comparingInt(code -> words.position(way, code));
        Map<String, Bilingual> heads = new TreeMap<>(order.thenComparing(Comparator.naturalOrder()));
        rows.forEach(row -> heads.put(part(row, drawn), row.words(across, words)));
        Map<List<String>, List<ComparisonRow>> groups = new LinkedHashMap<>();
        for (ComparisonRow row : rows) {
            List<String> key = List.of(row.provinceCode().orElse(""), row.period(), row.scenario());
            groups.computeIfAbsent(key, group -> new ArrayList<>()).add(row);
        }
        List<Line> lines = groups.values().stream()
                .map(group -> line(group, List.copyOf(heads.keySet()), drawn, words))
                .sorted(Comparator.comparing(line -> !line.comparable()))
                .toList();
        Bilingual title = new Bilingual("Chia theo ", "By ").then("", words.of(drawn.each(), way));
        return new ShareMatrix(title, List.copyOf(heads.values()), lines);
    }

    private static Line line(List<ComparisonRow> group, List<String> parts, Comparison.Matrix drawn, Words words) {
        ComparisonRow first = group.get(0);
        return new Line(
                words.province(first.provinceCode()),
                first.period(),
                words.of("scenario", first.scenario()),
                group.stream().allMatch(ComparisonRow::comparable),
                group.stream()
                        .flatMap(row -> row.caveats().stream())
                        .distinct()
                        .map(code -> words.of("caveat", code))
                        .toList(),
                parts.stream()
                        .map(part -> new Cell(group.stream()
                                .filter(row -> part(row, drawn).equals(part))
                                .flatMap(row -> share(row, drawn).stream())
                                .toList()))
                        .toList());
    }

    private static String part(ComparisonRow row, Comparison.Matrix drawn) {
        return row.code(drawn.across()).orElse("");
    }

    private static Optional<Share> share(ComparisonRow row, Comparison.Matrix drawn) {
        return row.number(drawn.figure()).map(share -> new Share(width(share), Numbers.percent(share), href(row)));
    }

    private static String width(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).max(BigDecimal.ZERO).min(BigDecimal.valueOf(100));
        return percent.setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    private static String href(ComparisonRow row) {
        return Address.row(row.provinceCode(), row.key());
    }
}
