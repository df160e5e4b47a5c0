package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Scenario;
import vn.khuyencong.ingest.observation.lexicon.Hit;

/**
 * Whether a figure is planned, expected or done: by the last word before it in its clause that says so ("dự kiến", "ước
 * đạt", "đã thực hiện"), else as what stands around it. What is allotted ("được giao 3.200 triệu đồng, thực hiện 3.050
 * triệu đồng") is planned up to what was done of it; what is provided or approved ("ngân sách bố trí 5 tỷ đồng"), only
 * where the passage tells what was done of it.
 */
final class PlannedOrDone {
    private static final List<Cue> SAY = List.of(Cue.DONE, Cue.ESTIMATED, Cue.PLANNED);

    private static final List<Cue> DONE =
            List.of(Cue.DONE, Cue.ESTIMATED, Cue.FINISHED, Cue.STATE_OF_THINGS, Cue.ATTRACTED, Cue.RESULT);

    private static final List<Cue> OF_PLANS = List.of(Cue.ALLOTTED, Cue.PLANNED_PERHAPS);

    private PlannedOrDone() {}

    /** @param passage the clauses of the passage, in which it may be told later what was done */
    static Optional<Scenario> find(Words words, Figure figure, List<Words> passage) {
        boolean planned = isAllotted(words, figure, passage);
        boolean target = figure.whole() && Between.OF_PLAN.fits(words.clause().text());
        return planned || target ? Optional.of(Scenario.PLAN) : said(words, figure.start());
    }

    /** The "kế hoạch" of "đạt 90% kế hoạch năm" plans nothing. */
    private static boolean isShareOfPlan(Words words, Hit<Cue> hit) {
        return Between.PERCENT.fits(words.clause().between(words.clause().start(), hit.start()));
    }

    /** "được giao 41 đề án với kinh phí 5.700 triệu đồng": what is joined to an allotted figure is allotted, too. */
    private static boolean isAllotted(Words words, Figure figure, List<Words> passage) {
        return isAtOnceBehind(Cue.ALLOTTED, words, figure)
                || (isAtOnceBehind(Cue.PROVIDED, words, figure) && isFinishedLater(figure, passage))
                || words.findBefore(figure)
                        .filter(before -> isAllotted(words, before, passage))
                        .filter(before -> DONE.stream().noneMatch(cue -> words.says(cue, before.end(), figure.start())))
                        .isPresent();
    }

    /** "Theo kế hoạch được phê duyệt, kinh phí là 6.405 triệu đồng", in a report: nothing says that it was spent. */
    static boolean isUnclear(Words words, int place, Scenario scenario) {
        return scenario == Scenario.ACTUAL
                && words.cues().stream()
                        .filter(hit -> hit.end() <= place && OF_PLANS.contains(hit.meaning()))
                        .filter(hit -> !isShareOfPlan(words, hit) && !isFollowed(words, hit))
                        .anyMatch(hit -> DONE.stream().noneMatch(cue -> words.says(cue, hit.start(), place)));
    }

    /** "Ước cả năm thực hiện 30 đề án; kinh phí 4.000 triệu đồng": an earlier clause says otherwise, and this one nothing. */
    static boolean isContradicted(List<Words> passage, Words words, Figure figure, Scenario scenario) {
        return find(words, figure, passage).isEmpty()
                && passage.stream()
                        .filter(other -> other.clause().start() < figure.start())
                        .anyMatch(other -> said(other, figure.start())
                                .filter(said -> said != scenario)
                                .isPresent());
    }

    private static boolean isFollowed(Words words, Hit<Cue> hit) {
        return Between.FOLLOWS.fits(words.clause().between(words.clause().start(), hit.start()));
    }

    private static boolean isAtOnceBehind(Cue cue, Words words, Figure figure) {
        return words.findLastBefore(figure.start(), List.of(cue))
                .filter(hit -> !isShareOfPlan(words, hit))
                .filter(hit -> words.linked(hit.end(), figure.start()))
                .isPresent();
    }

    /** "được bố trí 3.200 triệu đồng, giải ngân 3.050 triệu đồng": the same thing is counted again, as done. */
    private static boolean isFinishedLater(Figure figure, List<Words> passage) {
        return passage.stream().anyMatch(words -> words.figures().stream()
                .filter(later -> later.start() >= figure.end() && later.unit().equalsIgnoreCase(figure.unit()))
                .anyMatch(later ->
                        isAtOnceBehind(Cue.FINISHED, words, later) || isAtOnceBehind(Cue.ESTIMATED, words, later)));
    }

    /** What holds for the whole sentence: an estimate only where the sentence opens with it ("Ước cả năm …"). */
    static Optional<Scenario> opening(Words words, int place) {
        boolean estimate = words.findLastBefore(place, List.of(Cue.ESTIMATED))
                .filter(hit -> Between.OPENING.fits(
                        behindLabel(words.clause().between(words.clause().start(), hit.start()))))
                .isPresent();
        return said(words, place).filter(scenario -> estimate || scenario != Scenario.ESTIMATE);
    }

    private static String behindLabel(String lead) {
        return lead.substring(lead.lastIndexOf(':') + 1);
    }

    /** What is expected of several years is done in those before the last ("ước 03 năm …, riêng năm 2022 đạt …"). */
    static Scenario inYears(Period years, Optional<Period> expected, Scenario scenario) {
        boolean over = expected.filter(all -> years.end() < all.end()).isPresent();
        return over && scenario == Scenario.ESTIMATE ? Scenario.ACTUAL : scenario;
    }

    /** The same for all that follows a place in its sentence. */
    static Optional<Scenario> said(Words words, int place) {
        return words.cues().stream()
                .filter(hit -> hit.end() <= place && SAY.contains(hit.meaning()) && !isShareOfPlan(words, hit))
                .reduce((one, later) -> later)
                .map(hit -> switch (hit.meaning()) {
                    case DONE -> Scenario.ACTUAL;
                    case ESTIMATED -> Scenario.ESTIMATE;
                    default -> Scenario.PLAN;
                });
    }
}
