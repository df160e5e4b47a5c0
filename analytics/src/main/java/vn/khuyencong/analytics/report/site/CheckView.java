package vn.khuyencong.analytics.report.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Check;
import vn.khuyencong.analytics.report.content.Numbers;
import vn.khuyencong.analytics.report.content.Observation;
import vn.khuyencong.analytics.report.content.Words;

/** A sum that the document implies, and whether it holds. */
record CheckView(
        String id,
        Bilingual rule,
        Bilingual verdict,
        String kind,
        String sign,
        String explanation,
        String printed,
        String computed,
        String difference,
        String tolerance,
        Optional<Integer> table,
        List<Member> members) {
    boolean hasMembers() {
        return !members.isEmpty();
    }

    /** A figure of the sum, with the way to its cell. */
    record Member(String href, String value, String label, boolean total) {}

    static CheckView of(Check check, Map<String, Observation> figures, Words words) {
        return new CheckView(
                Address.safe(check.checkId()),
                words.of("rule", check.rule()),
                words.of("verdict", check.verdict()),
                check.verdict(),
                words.of("sign", check.fails() ? "contradicted" : "verified").vi(),
                check.explanation(),
                Numbers.exact(check.printedValue()),
                Numbers.exact(check.computedValue()),
                Numbers.exact(check.difference()),
                Numbers.exact(check.tolerance()),
                check.table(),
                check.members().stream()
                        .flatMap(member -> Optional.ofNullable(figures.get(member.observationId()))
                                .map(figure -> member(figure, member.role()))
                                .stream())
                        .toList());
    }

    private static Member member(Observation figure, String role) {
        return new Member(
                Address.cell(figure.printed()),
                Numbers.exact(figure.value()),
                figure.label() + ", " + figure.period(),
                role.equals("total"));
    }
}
