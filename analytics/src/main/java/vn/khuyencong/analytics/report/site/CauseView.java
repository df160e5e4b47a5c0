package vn.khuyencong.analytics.report.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Cause;
import vn.khuyencong.analytics.report.content.Check;
import vn.khuyencong.analytics.report.content.Numbers;
import vn.khuyencong.analytics.report.content.Observation;
import vn.khuyencong.analytics.report.content.Words;

/**
 * Why some sums of a document fail.
 *
 * @param anchor of the place where it is seen
 */
record CauseView(
        Bilingual kind, Bilingual text, Optional<String> anchor, List<Failing> sums, List<SuspectView> suspects) {
    /** How many suspects are shown without being asked for. */
    private static final int FEW = 4;

    /** A sum that it explains: 320 ≠ 284. */
    record Failing(String anchor, String printed, String relation, String computed) {}

    /** A figure that may be wrong; {@code printed} is empty for a blank. */
    record SuspectView(Optional<String> anchor, Optional<String> printed, Optional<String> mend) {}

    int sumCount() {
        return sums.size();
    }

    int suspectCount() {
        return suspects.size();
    }

    boolean hasSuspects() {
        return !suspects.isEmpty();
    }

    boolean few() {
        return suspects.size() <= FEW;
    }

    static CauseView of(Cause cause, List<Check> checks, Map<String, Observation> figures, Words words) {
        return new CauseView(
                words.of("cause", cause.kind()),
                cause.text(),
                place(cause, figures),
                checks.stream()
                        .filter(check -> cause.checks().contains(check.checkId()))
                        .map(check -> new Failing(
                                Address.safe(check.checkId()),
                                Numbers.exact(check.printedValue()),
                                words.of("relation", check.verdict()).vi(),
                                Numbers.exact(check.computedValue())))
                        .toList(),
                cause.suspects().stream()
                        .map(suspect -> new SuspectView(
                                anchor(suspect, figures),
                                suspect.printed().map(Numbers::exact),
                                suspect.mend().map(Numbers::exact)))
                        .toList());
    }

    /** The suspect figure of the place, else the place. */
    private static Optional<String> place(Cause cause, Map<String, Observation> figures) {
        return cause.suspects().stream()
                .filter(suspect -> suspect.cellId().equals(cause.cellId()))
                .findFirst()
                .flatMap(suspect -> anchor(suspect, figures))
                .or(() -> cause.cellId().map(Address::safe));
    }

    /** That of the figure where there is one, because a paragraph holds many. */
    private static Optional<String> anchor(Cause.Suspect suspect, Map<String, Observation> figures) {
        return suspect.observationId().map(figures::get).map(Address::anchor).or(() -> suspect.cellId()
                .map(Address::safe));
    }
}
