package vn.khuyencong.ingest.observation.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Scenario;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;

/**
 * Whose projects a count is that names no source: those of the money beside it, of the count that it explains in a
 * parenthesis, or of the parts that make it up; else none is told. The owners' money says nothing of it.
 */
final class WhoseProjects {
    private static final List<Cue> MONEY = List.of(Cue.FUNDING, Cue.INVESTMENT);

    private final List<Draft> drafts;
    private final int count;
    private final Draft projects;

    private WhoseProjects(List<Draft> drafts, int count) {
        this.drafts = drafts;
        this.count = count;
        this.projects = drafts.get(count);
    }

    /** The drafts, the money among them with its sources, each count of projects with its source. */
    static List<Draft> complete(List<Draft> drafts) {
        List<Draft> done = new ArrayList<>(drafts);
        for (int i = 0; i < done.size(); i++) {
            Draft draft = done.get(i);
            if (draft.measure() == Measure.PROJECTS && draft.source().isEmpty()) {
                Optional<FundingSource> told = new WhoseProjects(done, i).find();
                done.set(
                        i,
                        told.isEmpty() && isOfTheProgramme(draft)
                                ? draft.assuming(FundingSource.STATE)
                                : draft.with(told));
            }
        }
        return List.copyOf(done);
    }

    /** Projects that were carried out, or of the programme as a whole: what else pays for them is public money. */
    private static boolean isOfTheProgramme(Draft draft) {
        return draft.scenario() == Scenario.ACTUAL
                || draft.activity().filter(Activity.ALL::equals).isPresent();
    }

    private Optional<FundingSource> find() {
        return ofTheCountAround().or(this::ofMoneyBeside).or(this::ofParts).or(this::ofMoneyThatFollows);
    }

    /** "31 đề án (kế hoạch 33 đề án), tổng kinh phí …": whose projects the parenthesis speaks of stands before it. */
    private Optional<FundingSource> ofTheCountAround() {
        return drafts.stream()
                .filter(other -> other.measure() == Measure.PROJECTS && other.isInPassageOf(projects))
                .filter(other -> projects.words()
                        .clause()
                        .around()
                        .filter(other.words().clause()::equals)
                        .isPresent())
                .filter(other -> other.figure().end() <= projects.figure().start())
                .reduce((one, later) -> later)
                .flatMap(Draft::source);
    }

    private Optional<FundingSource> ofMoneyBeside() {
        List<FundingSource> sources = drafts.stream()
                .filter(other -> other.isFunding() && (isInClause(other) || isBehind(other)))
                .flatMap(other -> other.source().stream())
                .toList();
        return sources.stream()
                .filter(source -> !Wholes.isCounterpart(source))
                .reduce(WhoseProjects::join)
                .or(() -> sources.stream().findFirst().map(owners -> FundingSource.STATE));
    }

    private boolean isInClause(Draft other) {
        return other.isInPassageOf(projects)
                && other.words().clause().equals(projects.words().clause());
    }

    private boolean isInSentence(Draft other) {
        return other.isInPassageOf(projects)
                && other.words().clause().sentence()
                        == projects.words().clause().sentence();
    }

    /** "7 đề án hỗ trợ máy móc (2,7 tỷ đồng)": money in the parenthesis behind the count, before the next figure. */
    private boolean isBehind(Draft money) {
        Words words = projects.words();
        return money.isInPassageOf(projects)
                && money.words()
                        .clause()
                        .around()
                        .filter(words.clause()::equals)
                        .isPresent()
                && projects.figure().end() <= money.figure().start()
                && money.figure().start() < words.segmentEnd(projects.figure());
    }

    /** "18 đề án (06 đề án KCQG, 12 đề án KCĐP)": projects of several sources that make up the whole. */
    private Optional<FundingSource> ofParts() {
        List<Draft> parts = drafts.stream()
                .skip(count + 1L)
                .takeWhile(other -> other.isInPassageOf(projects))
                .filter(other ->
                        other.measure() == Measure.PROJECTS && other.source().isPresent())
                .toList();
        BigDecimal sum = parts.stream().map(part -> part.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.size() > 1 && sum.compareTo(projects.figure().value()) == 0
                ? Optional.of(FundingSourceFinder.whole(
                        parts.stream().flatMap(part -> part.source().stream()).toList()))
                : Optional.empty();
    }

    /** "Triển khai 37 đề án. Tổng kinh phí …": a clause that begins with the money of the projects before it. */
    private Optional<FundingSource> ofMoneyThatFollows() {
        return drafts.stream()
                .skip(count + 1L)
                .dropWhile(other -> other.measure() == Measure.PROJECTS && isInSentence(other))
                .findFirst()
                .filter(next -> next.isFunding() && next.isInPassageOf(projects) && beginsWithMoney(next.words(), next))
                .flatMap(Draft::source)
                .map(source -> Wholes.isCounterpart(source) ? FundingSource.STATE : source);
    }

    private static boolean beginsWithMoney(Words words, Draft next) {
        return words.findLastBefore(next.figure().start(), MONEY)
                .filter(cue -> words.linked(words.clause().start(), cue.start()))
                .isPresent();
    }

    private static FundingSource join(FundingSource one, FundingSource other) {
        if (one == other || FundingSourceFinder.isPartOf(other, one)) {
            return one;
        }
        return FundingSourceFinder.isPartOf(one, other) ? other : FundingSource.STATE;
    }
}
