package vn.khuyencong.analytics.report.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Check;
import vn.khuyencong.analytics.report.content.Numbers;
import vn.khuyencong.analytics.report.content.Observation;
import vn.khuyencong.analytics.report.content.Words;

/**
 * A sum that the document implies, on one line: 320 ≠ 284 = 29 + 34 + …, each of its figures with the way to its place on the
 * same page.
 *
 * @param label of the printed total
 * @param relation between what is printed and what is computed: = ≈ ≠
 * @param computed empty where a single part says it
 * @param between what joins the parts to what stands before them
 * @param divisor by which the parts are divided, where that is not 1
 */
record SumView(
        String id,
        String kind,
        String sign,
        Bilingual verdict,
        Bilingual rule,
        String label,
        Bilingual about,
        List<Term> totals,
        String relation,
        Optional<String> computed,
        Optional<Bilingual> between,
        List<Term> parts,
        Optional<Integer> divisor,
        Optional<String> difference) {
    /** Letters of a label that leave the sum on a line. */
    private static final int LONGEST = 90;

    private static final Bilingual EQUAL = Bilingual.of("=");
    private static final Bilingual OF = new Bilingual(", tính từ", ", computed from");

    /** Whether the divided parts need brackets. */
    boolean grouped() {
        return divisor.isPresent() && parts.size() > 1;
    }

    /**
     * A figure of the sum.
     *
     * @param operator what stands before it; empty for the first
     * @param where its place, where that is not the place of the sum
     */
    record Term(String operator, String anchor, String value, boolean total, Optional<Bilingual> where) {}

    static SumView of(Check check, Map<String, Observation> figures, Words words) {
        List<Observation> totals = check.totals(figures);
        List<Observation> parts = check.parts(figures);
        boolean plain = check.divisor().equals(Optional.of(1));
        boolean exact = check.difference().signum() == 0;
        boolean said = exact || (plain && parts.size() == 1);
        Optional<Observation> total = totals.stream().findFirst();
        return new SumView(
                Address.safe(check.checkId()),
                check.verdict(),
                words.of("verdict_sign", check.verdict()).vi(),
                words.of("verdict", check.verdict()),
                words.of("rule", check.rule()),
                total.map(Observation::label).map(SumView::shortened).orElse(""),
                total.map(figure -> about(figure, words)).orElse(Bilingual.of("")),
                terms(totals, check, true, ","),
                words.of("relation", check.verdict()).vi(),
                Optional.of(shown(check.computedValue(), check)).filter(computed -> !said),
                between(check, said),
                terms(parts, check, false, check.divisor().isPresent() ? "+" : ";"),
                check.divisor().filter(divisor -> divisor != 1),
                Optional.of(shown(check.difference().abs(), check)).filter(difference -> !exact));
    }

    /** The first words of a long label; the whole of it stands in the table. */
    private static String shortened(String label) {
        int end = label.lastIndexOf(' ', LONGEST);
        return label.length() <= LONGEST || end < 0 ? label : label.substring(0, end) + " …";
    }

    /** A quotient has no last digit: two decimals are enough to compare it by. */
    private static String shown(BigDecimal number, Check check) {
        boolean quotient = check.divisor().filter(divisor -> divisor > 1).isPresent();
        return Numbers.exact(quotient ? number.setScale(2, RoundingMode.HALF_UP) : number);
    }

    private static Optional<Bilingual> between(Check check, boolean said) {
        if (check.divisor().isEmpty()) {
            return Optional.of(OF);
        }
        return said ? Optional.empty() : Optional.of(EQUAL);
    }

    private static Bilingual about(Observation figure, Words words) {
        Bilingual about = words.of("measure", figure.measure());
        if (figure.fundingSource().isPresent()) {
            about = about.then(" · ", words.of("funding_source", figure.fundingSource()));
        }
        if (!figure.statistic().equals("total")) {
            about = about.then(" · ", words.of("statistic", figure.statistic()));
        }
        about = about.then(" · ", Bilingual.of(figure.period()));
        return figure.scenario().equals("actual") ? about : about.then(" · ", words.of("scenario", figure.scenario()));
    }

    private static List<Term> terms(List<Observation> figures, Check check, boolean total, String operator) {
        return figures.stream()
                .map(figure -> new Term(
                        figure.equals(figures.get(0)) ? "" : operator,
                        Address.anchor(figure),
                        Numbers.exact(figure.value()),
                        total,
                        Optional.of(figure.printed())
                                .filter(printed -> !check.table().equals(Optional.of(printed.table())))
                                .map(printed -> printed.tableName())))
                .toList();
    }
}
