package vn.khuyencong.analytics.report.site;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Check;
import vn.khuyencong.analytics.report.content.Numbers;
import vn.khuyencong.analytics.report.content.Observation;
import vn.khuyencong.analytics.report.content.Words;

/** A figure as it was understood, with the way to where it is printed. */
record FigureView(
        String id,
        String href,
        String cell,
        String document,
        Bilingual place,
        String printed,
        String value,
        String number,
        Bilingual unit,
        String period,
        Bilingual scenario,
        Optional<Bilingual> statistic,
        Bilingual measure,
        Optional<Bilingual> source,
        Optional<Bilingual> activity,
        String label,
        Optional<Bilingual> bound,
        Optional<Bilingual> quality,
        Mark mark,
        List<Sum> sums) {

    /** A sum that the figure takes part in. */
    record Sum(String href, Bilingual rule, Bilingual verdict, boolean fails) {}

    static FigureView of(Observation figure, Words words, List<Check> checks) {
        return new FigureView(
                Address.safe(figure.observationId()),
                Address.figure(figure),
                Address.cell(figure.printed()),
                figure.printed().document(),
                figure.printed().place(),
                figure.rawText(),
                Numbers.exact(figure.value()),
                figure.value().toPlainString(),
                words.of("unit", figure.unit()),
                figure.period(),
                words.of("scenario", figure.scenario()),
                unless("total", "statistic", figure.statistic(), words),
                words.of("measure", figure.measure()),
                figure.fundingSource().map(code -> words.of("funding_source", code)),
                figure.activityCode().map(code -> words.activity(Optional.of(code))),
                figure.label(),
                figure.bound().map(code -> words.of("bound", code)),
                unless("as_printed", "quality", figure.quality(), words),
                Mark.of(figure.verification(), words),
                checks.stream().map(check -> sum(figure, check, words)).toList());
    }

    private static Optional<Bilingual> unless(String usual, String kind, String code, Words words) {
        return code.equals(usual) ? Optional.empty() : Optional.of(words.of(kind, code));
    }

    private static Sum sum(Observation figure, Check check, Words words) {
        return new Sum(
                Address.check(figure.printed().documentId(), check.checkId()),
                words.of("rule", check.rule()),
                words.of("verdict", check.verdict()),
                check.fails());
    }
}
