package vn.khuyencong.ingest.observation.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;
import vn.khuyencong.ingest.observation.lexicon.Hit;

/**
 * Whose money a figure is that names no source: what its parts say. A total that is followed by its parts, in its
 * sentence, in the list or in the table that it introduces, holds all of them: with counterpart money among them it is
 * {@code ALL}; else public money ({@code STATE}). A count of projects without a source has that of the money beside it.
 */
final class Wholes {
    private Wholes() {}

    /** The drafts, in reading order, each with its source; {@code parts} says which passages a passage introduces. */
    static List<Draft> complete(List<Draft> drafts, Lists lists) {
        List<Draft> done = new ArrayList<>(drafts);
        for (int i = 0; i < done.size(); i++) {
            Draft draft = done.get(i);
            if (draft.isFunding() && !namesItsSource(draft)) {
                FundingSource others = draft.source().orElse(FundingSource.STATE);
                done.set(i, draft.with(Optional.of(holdsCounterpart(drafts, i, lists) ? FundingSource.ALL : others)));
            }
        }
        for (int i = 0; i < done.size(); i++) {
            Draft draft = done.get(i);
            if (draft.measure() == Measure.PROJECTS && draft.source().isEmpty()) {
                done.set(i, draft.with(moneyBeside(done, i)));
            }
        }
        return List.copyOf(done);
    }

    /** Whether the words of the figure itself name a source: then it is no total of several. */
    private static boolean namesItsSource(Draft draft) {
        Words words = draft.words();
        Figure figure = draft.figure();
        int from = words.ownStart(figure);
        return draft.source().isPresent()
                && (draft.subject().filter(Cue.FUNDING::equals).isEmpty()
                        || words.sources().stream().anyMatch(hit -> isNamedBefore(words, figure, hit))
                        || words.sources().stream()
                                .anyMatch(hit -> hit.start() >= from
                                        && hit.end() <= words.segmentEnd(figure)
                                        && !words.says(Cue.PART, figure.end(), hit.start())));
    }

    private static boolean isNamedBefore(Words words, Figure figure, Hit<FundingSource> hit) {
        return hit.start() >= words.segmentStart(figure)
                && hit.end() <= figure.start()
                && !words.says(Cue.FUNDING, hit.end(), figure.start())
                && !words.says(Cue.PROJECT, hit.end(), figure.start());
    }

    private static boolean holdsCounterpart(List<Draft> drafts, int whole, Lists lists) {
        Draft draft = drafts.get(whole);
        for (int i = whole + 1; i < drafts.size() && isPart(draft, drafts.get(i), lists); i++) {
            Draft part = drafts.get(i);
            boolean fits = part.figure().value().compareTo(draft.figure().value()) <= 0;
            if (fits && part.source().filter(Wholes::isCounterpart).isPresent()) {
                return true;
            }
        }
        if (makesUpAList(drafts, whole)) {
            return true;
        }
        boolean last = drafts.stream()
                .noneMatch(other -> other.isInPassageOf(draft)
                        && other.isFunding()
                        && other.figure().start() > draft.figure().start());
        return last
                && draft.passage().introducesAList()
                && draft.passage().table().stream()
                        .flatMap(table -> table.cells().stream())
                        .map(Cell::text)
                        .anyMatch(text -> FundingSourceFinder.findInHeading(text)
                                .filter(Wholes::isCounterpart)
                                .isPresent());
    }

    /** Members of a list at once below the figure make it up, and owners give one of them: the sum says what the colon does. */
    private static boolean makesUpAList(List<Draft> drafts, int whole) {
        Draft draft = drafts.get(whole);
        BigDecimal sum = BigDecimal.ZERO;
        boolean counterpart = false;
        for (Draft part : drafts.subList(whole + 1, drafts.size())) {
            boolean member = part.isFunding()
                    && part.passage().marker().rank() > draft.passage().marker().rank()
                    && part.passage().marker().rank() != Marker.NONE
                    && part.period().equals(draft.period())
                    && part.statistic() == draft.statistic();
            if (!member || sum.compareTo(draft.figure().value()) >= 0) {
                break;
            }
            sum = sum.add(part.figure().value());
            counterpart |= part.source().filter(Wholes::isCounterpart).isPresent();
        }
        return counterpart && sum.compareTo(draft.figure().value()) == 0;
    }

    private static boolean isCounterpart(FundingSource source) {
        return source == FundingSource.COUNTERPART || source == FundingSource.ALL;
    }

    private static boolean isPart(Draft whole, Draft other, Lists lists) {
        if (other.isInPassageOf(whole)) {
            int from = whole.figure().end();
            boolean told = Words.cues(whole.passage().text()).stream()
                    .anyMatch(hit -> hit.meaning() == Cue.PART
                            && hit.start() >= from
                            && hit.end() <= other.figure().start());
            boolean inside = other.words()
                    .clause()
                    .around()
                    .filter(whole.words().clause()::equals)
                    .isPresent();
            boolean sameSentence =
                    other.words().clause().sentence() == whole.words().clause().sentence();
            return told || inside || (sameSentence && isTotal(whole));
        }
        return lists.introduces(whole.passage(), other.passage());
    }

    /** "Tổng kinh phí", "tổng vốn": what follows in the sentence may be its parts without more words. */
    private static boolean isTotal(Draft draft) {
        return draft.words()
                .says(
                        Cue.TOTAL,
                        draft.words().ownStart(draft.figure()),
                        draft.figure().start());
    }

    private static Optional<FundingSource> moneyBeside(List<Draft> drafts, int count) {
        Draft draft = drafts.get(count);
        Optional<FundingSource> outer = outerProjects(drafts, count);
        if (outer.isPresent()) {
            return outer;
        }
        Optional<FundingSource> joined = drafts.stream()
                .filter(other -> other.isFunding() && (isInClause(other, draft) || isBehind(other, draft)))
                .flatMap(other -> other.source().stream())
                .reduce(Wholes::join);
        Optional<FundingSource> parts = sumOfParts(drafts, count);
        if (joined.isEmpty() && parts.isPresent()) {
            return parts;
        }
        if (joined.isPresent() || count + 1 == drafts.size()) {
            return joined.map(Wholes::publicPart);
        }
        int beside = count + 1;
        while (beside + 1 < drafts.size()
                && drafts.get(beside).measure() == Measure.PROJECTS
                && isInClause(drafts.get(beside), draft)) {
            beside++;
        }
        Draft next = drafts.get(beside);
        boolean follows = next.isFunding()
                && next.isInPassageOf(draft)
                && next.words().findLastBefore(next.figure().start(), List.of(Cue.FUNDING, Cue.INVESTMENT)).stream()
                        .anyMatch(
                                cue -> next.words().linked(next.words().clause().start(), cue.start()));
        return follows ? next.source().map(Wholes::publicPart) : Optional.empty();
    }

    /** "18 đề án (06 đề án KCQG, 12 đề án KCĐP)": projects of several sources that make up the whole. */
    private static Optional<FundingSource> sumOfParts(List<Draft> drafts, int count) {
        Draft whole = drafts.get(count);
        List<Draft> parts = drafts.stream()
                .skip(count + 1L)
                .takeWhile(other -> other.isInPassageOf(whole))
                .filter(other ->
                        other.measure() == Measure.PROJECTS && other.source().isPresent())
                .toList();
        BigDecimal sum = parts.stream().map(part -> part.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.size() > 1 && sum.compareTo(whole.figure().value()) == 0
                ? Optional.of(FundingSourceFinder.whole(
                        parts.stream().flatMap(part -> part.source().stream()).toList()))
                : Optional.empty();
    }

    /** "31 đề án (kế hoạch 33 đề án), tổng kinh phí …": whose projects the parenthesis speaks of stands before it. */
    private static Optional<FundingSource> outerProjects(List<Draft> drafts, int count) {
        Draft draft = drafts.get(count);
        return drafts.stream()
                .filter(other -> other.measure() == Measure.PROJECTS && other.isInPassageOf(draft))
                .filter(other -> draft.words()
                        .clause()
                        .around()
                        .filter(other.words().clause()::equals)
                        .isPresent())
                .filter(other -> other.figure().end() <= draft.figure().start())
                .reduce((one, later) -> later)
                .flatMap(Draft::source);
    }

    private static boolean isInClause(Draft money, Draft projects) {
        return money.words().clause().equals(projects.words().clause());
    }

    /** "7 đề án hỗ trợ máy móc (2,7 tỷ đồng)": money in the parenthesis behind the count, before the next figure. */
    private static boolean isBehind(Draft money, Draft projects) {
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

    /** The projects of a programme are those of public money, whatever the owners add. */
    private static FundingSource publicPart(FundingSource source) {
        return isCounterpart(source) ? FundingSource.STATE : source;
    }

    private static FundingSource join(FundingSource one, FundingSource other) {
        if (one == other || FundingSourceFinder.isPartOf(other, one)) {
            return one;
        }
        if (FundingSourceFinder.isPartOf(one, other)) {
            return other;
        }
        return FundingSource.STATE;
    }
}
