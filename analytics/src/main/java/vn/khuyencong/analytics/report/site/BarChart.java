package vn.khuyencong.analytics.report.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Compared;
import vn.khuyencong.analytics.report.content.Comparison;
import vn.khuyencong.analytics.report.content.ComparisonRow;
import vn.khuyencong.analytics.report.content.NumberKind;
import vn.khuyencong.analytics.report.content.Words;

/**
 * A comparison as bars on one scale, a group for each province, period and scenario; what may not be compared stands
 * apart, with its reasons. The numbers are text beside the bars, so the chart needs no other text alternative.
 */
record BarChart(Bilingual title, List<Group> comparable, List<Group> apart) {
    boolean hasApart() {
        return !apart.isEmpty();
    }

    /** The bars of one province, period and scenario, and what must be known of them. */
    record Group(
            Bilingual province,
            String period,
            Bilingual scenario,
            List<Bar> bars,
            List<Bilingual> caveats,
            BigDecimal greatest) {
        boolean hasCaveats() {
            return !caveats.isEmpty();
        }
    }

    /** One bar; {@code width} is a percentage of the greatest. */
    record Bar(Optional<Bilingual> label, String colour, String width, String value, String href) {}

    boolean empty() {
        return comparable.isEmpty() && apart.isEmpty();
    }

    static BarChart of(Compared compared, Comparison.Bars drawn, Words words) {
        List<ComparisonRow> rows = Chosen.of(compared.rows().stream()
                .filter(row -> drawn.filter().entrySet().stream()
                        .allMatch(only -> row.code(only.getKey()).equals(Optional.of(only.getValue()))))
                .filter(row -> row.number(drawn.figure()).isPresent())
                .toList());
        BigDecimal greatest = rows.stream()
                .flatMap(row -> row.number(drawn.figure()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        Comparison.Column figure = compared.comparison().columns().stream()
                .filter(column -> column.name().equals(drawn.figure()))
                .findFirst()
                .orElseThrow();
        Scale scale = new Scale(figure, greatest);
        return new BarChart(
                figure.title(), groups(rows, true, drawn, scale, words), groups(rows, false, drawn, scale, words));
    }

    /** The figure that is drawn, and the length of the longest bar. */
    private record Scale(Comparison.Column figure, BigDecimal greatest) {
        BigDecimal number(ComparisonRow row) {
            return row.number(figure.name()).orElse(BigDecimal.ZERO);
        }

        String width(ComparisonRow row) {
            if (greatest.signum() <= 0) {
                return "0%";
            }
            BigDecimal percent =
                    number(row).max(BigDecimal.ZERO).movePointRight(2).divide(greatest, 2, RoundingMode.HALF_UP);
            return percent.toPlainString() + "%";
        }

        String format(ComparisonRow row) {
            NumberKind kind = figure.number() == null ? NumberKind.MEAN : figure.number();
            return kind.format(number(row));
        }
    }

    private static List<Group> groups(
            List<ComparisonRow> rows, boolean comparable, Comparison.Bars drawn, Scale scale, Words words) {
        Map<List<String>, List<ComparisonRow>> together = new LinkedHashMap<>();
        for (ComparisonRow row : rows) {
            if (row.comparable() == comparable) {
                List<String> key = List.of(row.provinceCode().orElse(""), row.period(), row.scenario());
                together.computeIfAbsent(key, group -> new ArrayList<>()).add(row);
            }
        }
        return together.values().stream()
                .map(group -> group(group, drawn, scale, words))
                .sorted(Comparator.comparing(Group::greatest).reversed())
                .toList();
    }

    private static Group group(List<ComparisonRow> rows, Comparison.Bars drawn, Scale scale, Words words) {
        ComparisonRow first = rows.get(0);
        return new Group(
                words.province(first.provinceCode()),
                first.period(),
                words.of("scenario", first.scenario()),
                rows.stream()
                        .sorted(Comparator.comparingInt(row -> words.position(each(drawn), code(row, drawn))))
                        .map(row -> bar(row, drawn, scale, words))
                        .toList(),
                rows.stream()
                        .flatMap(row -> row.caveats().stream())
                        .distinct()
                        .map(code -> words.of("caveat", code))
                        .toList(),
                rows.stream().map(scale::number).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO));
    }

    private static String each(Comparison.Bars drawn) {
        return drawn.each() == null ? "" : drawn.each();
    }

    private static String code(ComparisonRow row, Comparison.Bars drawn) {
        return row.code(each(drawn)).orElse("");
    }

    private static Bar bar(ComparisonRow row, Comparison.Bars drawn, Scale scale, Words words) {
        Optional<String> code = row.code(each(drawn));
        return new Bar(
                code.map(present -> words.of(each(drawn), present)),
                code.orElse("ONE"),
                scale.width(row),
                scale.format(row),
                Address.row(row.provinceCode(), row.key()));
    }
}
