package vn.khuyencong.analytics.change.gate;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.khuyencong.analytics.change.difference.ComparedRelation;
import vn.khuyencong.analytics.change.difference.Difference;
import vn.khuyencong.analytics.change.difference.Kind;
import vn.khuyencong.analytics.change.difference.RowChange;
import vn.khuyencong.analytics.change.difference.RowState;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Numbers;
import vn.khuyencong.analytics.report.content.Words;

/**
 * The answer of a comparison has moved by more than it should, or is lost, though its document is the same; of a revision more is
 * let through. Measured is the larger answer over the smaller, less 1: 80 → 100 and 100 → 80 are both 0.25. A part of 1 is
 * measured in its difference. Rows that another document answers now, and new ones, close nothing.
 */
final class ComparisonMoved implements Gate {
    @Override
    public String name() {
        return "comparison_moved";
    }

    @Override
    public Bilingual rule() {
        return new Bilingual(
                "Kết quả của một so sánh thay đổi quá ngưỡng hoặc mất đi, dù văn bản vẫn thế (với bản thay: ngưỡng rộng"
                        + " hơn).",
                "The answer of a comparison has moved by more than the threshold, or is lost, though its document is the"
                        + " same (for a revision the threshold is wider).");
    }

    @Override
    public void judge(Difference difference, Limits limits, Findings findings) throws IOException, SQLException {
        for (ComparedRelation relation : difference.relations()) {
            for (Kind kind : new Kind[] {Kind.GONE, Kind.MOVED}) {
                difference.eachRow(
                        relation, kind, Difference.ALL, row -> judge(row, difference.words(), limits, findings));
            }
        }
    }

    private static void judge(RowChange row, Words words, Limits limits, Findings findings) {
        if (row.basis() == RowChange.Basis.OTHER_DOCUMENT || row.answerBefore().isEmpty()) {
            return;
        }
        boolean revised = row.basis() == RowChange.Basis.REVISED_DOCUMENT;
        BigDecimal threshold =
                limits.get((revised ? "revised_" : "") + (row.relation().part() ? "points" : "relative"));
        Optional<BigDecimal> measured = measured(row);
        if (measured.isEmpty() || measured.get().compareTo(threshold) > 0) {
            Optional<String> document = row.after().or(row::before).flatMap(RowState::documentId);
            findings.add(new Finding(text(row, words, measured, threshold), document, measured, threshold));
        }
    }

    /** Empty where the answer is lost, or has become 0 or come from it: there is no number for that. */
    private static Optional<BigDecimal> measured(RowChange row) {
        if (row.relation().part()) {
            return row.difference().map(BigDecimal::abs);
        }
        BigDecimal before = row.answerBefore().orElse(BigDecimal.ZERO).abs();
        BigDecimal after = row.answerAfter().orElse(BigDecimal.ZERO).abs();
        BigDecimal smaller = before.min(after);
        return smaller.signum() == 0
                ? Optional.empty()
                : Optional.of(before.max(after).subtract(smaller).divide(smaller, MathContext.DECIMAL128));
    }

    private static Bilingual text(RowChange row, Words words, Optional<BigDecimal> measured, BigDecimal threshold) {
        String codes = row.key().values().stream().map(code -> ", " + code).collect(Collectors.joining());
        String answers = answer(row, row.answerBefore()) + " → " + answer(row, row.answerAfter());
        Bilingual what = Bilingual.of(row.relation().relation())
                .then(", ", words.province(row.provinceCode()))
                .then(", ", Bilingual.of(row.period()))
                .then(", ", words.of("scenario", row.scenario()))
                .then("", Bilingual.of(codes + ": " + answers));
        Bilingual measure = measured.map(number -> Bilingual.of(Numbers.percent(number)))
                .orElse(new Bilingual("mất kết quả, hoặc từ 0 hay về 0", "lost, or from 0 or to it"));
        return what.then(" (", measure)
                .then(
                        "; ",
                        new Bilingual("ngưỡng ", "threshold ")
                                .then("", Bilingual.of(Numbers.percent(threshold) + ")")));
    }

    private static String answer(RowChange row, Optional<BigDecimal> answer) {
        return answer.map(number -> row.relation().part() ? Numbers.percent(number) : Numbers.exact(number))
                .orElse(Numbers.NONE);
    }
}
