package vn.khuyencong.ingest;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.khuyencong.ingest.reconciliation.Wording;

/** One sum in one line: {@code IV “Phát triển …” in 8 (số đề án, KCĐP, 2017) ≠ 16 = 3 + 3 + 1 + 1 + 8}. */
record SumLine(Map<String, String> sum) {
    private static final int PARTS = 12;
    private static final int LABEL = 48;

    String text() {
        BigDecimal computed = number("computed_value");
        List<BigDecimal> parts =
                Arrays.stream(of("parts").split(";")).map(BigDecimal::new).toList();
        String line = label() + " in " + printed() + " (" + what() + ")";
        return switch (of("verdict")) {
            case "holds" -> line + working(computed, parts);
            case "rounding" -> line + " ≈ " + VietnameseNumber.of(computed) + working(computed, parts);
            default -> line + " ≠ " + VietnameseNumber.of(computed) + working(computed, parts);
        };
    }

    /** The number, and the printed words where they say it in another unit. */
    private String printed() {
        String number = VietnameseNumber.of(number("printed_value"));
        String digits = of("raw_text").replaceAll("[^0-9]", "").replaceFirst("^0+(?=.)", "");
        boolean same = digits.replaceFirst("0+$", "")
                .equals(number.replaceAll("[^0-9]", "").replaceFirst("0+$", ""));
        return same || of("raw_text").isEmpty() ? number : "“" + of("raw_text") + "” = " + number;
    }

    /** How the parts give what is computed; nothing where it is one figure alone. */
    private String working(BigDecimal computed, List<BigDecimal> parts) {
        BigDecimal all = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String added = parts.stream().limit(PARTS).map(VietnameseNumber::of).collect(Collectors.joining(" + "))
                + (parts.size() > PARTS ? " + … (" + parts.size() + " số)" : "");
        if (of("rule").equals("mean_is_total_over_years")) {
            int years = Integer.parseInt(of("period_end")) - Integer.parseInt(of("period_start")) + 1;
            return " = " + (parts.size() > 1 ? "(" + added + ")" : added) + " ÷ " + years;
        }
        return parts.size() > 1 && all.compareTo(computed) == 0
                ? " = " + added
                : " (" + Wording.vietnamese(of("rule")) + ")";
    }

    private String label() {
        String whole = of("item_label").strip();
        String cut = whole.length() > LABEL ? whole.substring(0, LABEL).strip() + "…" : whole;
        return (of("item_path") + " “" + cut + "”").strip();
    }

    private String what() {
        String years = of("period_start").equals(of("period_end"))
                ? of("period_start")
                : of("period_start") + "–" + of("period_end");
        String source = sum.containsKey("funding_source") ? ", " + Wording.vietnamese(of("funding_source")) : "";
        String mean = of("statistic").equals("annual_mean") ? ", bình quân năm" : "";
        return Wording.vietnamese(of("measure")) + source + mean + ", " + years;
    }

    private BigDecimal number(String column) {
        return new BigDecimal(of(column));
    }

    private String of(String column) {
        return sum.getOrDefault(column, "");
    }
}
