package vn.khuyencong.ingest.observation.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;
import vn.khuyencong.ingest.observation.lexicon.Hit;

/**
 * Whose money a figure is that names no source: what its parts say. A total that is followed by its parts, in its
 * sentence, in the list or in the table that it introduces, holds all of them: with counterpart money among them it is
 * {@code ALL}; else public money ({@code STATE}).
 */
final class Wholes {
    private Wholes() {}

    /** The drafts, in reading order, each with its source; {@code parts} says which passages a passage introduces. */
    static List<Draft> complete(List<Draft> drafts, Lists lists) {
        List<Draft> done = new ArrayList<>(drafts);
        for (int i = done.size() - 1; i >= 0; i--) {
            Draft draft = done.get(i);
            if (draft.isFunding()
                    && (!namesItsSource(draft)
                            || draft.subject().filter(Cue.ATTRACTED::equals).isPresent())) {
                done.set(i, ofItsParts(done, i, lists));
            }
        }
        YearsOfATotal years = new YearsOfATotal(merged(drafts, done));
        for (int i = 0; i < done.size(); i++) {
            Optional<Draft> year = years.find(years.drafts().get(i));
            if (year.isPresent()) {
                done.set(i, year.get());
            }
        }
        return WhoseProjects.complete(done);
    }

    /** The drafts with what their parts say, those without a source left without. */
    private static List<Draft> merged(List<Draft> drafts, List<Draft> done) {
        return IntStream.range(0, drafts.size())
                .mapToObj(i -> drafts.get(i).period().isYear() ? drafts.get(i) : done.get(i))
                .toList();
    }

    private static Draft ofItsParts(List<Draft> drafts, int whole, Lists lists) {
        Draft draft = drafts.get(whole);
        boolean told = draft.source()
                .filter(source -> FundingSourceFinder.isPartOf(source, FundingSource.STATE))
                .isPresent();
        if (!told && isSumOfPublicMoney(drafts, whole, lists)) {
            return draft.with(Optional.of(FundingSource.STATE));
        }
        if (isFollowedByCounterpart(drafts, whole, lists) && !isSum(drafts, whole, lists, part -> true)) {
            return draft.assuming(FundingSource.ALL);
        }
        if (isFollowedByCounterpart(drafts, whole, lists) || holdsCounterpart(drafts, whole)) {
            return draft.with(Optional.of(FundingSource.ALL));
        }
        if (isRaisedForAll(drafts, whole, lists)) {
            return draft.with(Optional.of(FundingSource.ALL));
        }
        if (draft.source().isPresent()) {
            return draft;
        }
        return holdsSeveral(drafts, whole, lists)
                ? draft.with(Optional.of(FundingSource.STATE))
                : draft.assuming(FundingSource.STATE);
    }

    /** "13.264 triệu đồng; trong đó KCQG 4.310 triệu đồng, KCĐP 8.954 triệu đồng": the first parts make it up, and all are public. */
    private static boolean isSumOfPublicMoney(List<Draft> drafts, int whole, Lists lists) {
        return isSum(drafts, whole, lists, part -> part.source()
                .map(source -> FundingSourceFinder.isPartOf(source, FundingSource.STATE))
                .orElse(part.subject().filter(Cue.FUNDING::equals).isPresent()));
    }

    /** Whether the first parts of a whole, each of them acceptable, add up to it. */
    private static boolean isSum(List<Draft> drafts, int whole, Lists lists, Predicate<Draft> accepted) {
        Draft draft = drafts.get(whole);
        BigDecimal left = draft.figure().value();
        int parts = 0;
        boolean outside = false;
        for (int i = whole + 1; i < drafts.size() && isPart(draft, drafts.get(i), lists); i++) {
            Draft part = drafts.get(i);
            boolean larger = part.figure().value().compareTo(draft.figure().value()) > 0;
            boolean within = outside && part.words().clause().isParenthesis();
            outside |= !part.words().clause().isParenthesis();
            if (within
                    || larger
                    || !part.isFunding()
                    || part.statistic() != draft.statistic()
                    || !part.period().equals(draft.period())) {
                continue;
            }
            left = left.subtract(part.figure().value());
            parts++;
            if (!accepted.test(part) || left.signum() <= 0) {
                return accepted.test(part) && parts > 1 && left.signum() == 0;
            }
        }
        return false;
    }

    /** "huy động 47,5 tỷ đồng, bao gồm KCQG 7,5 tỷ đồng, …": money that came from all sides. */
    private static boolean isRaisedForAll(List<Draft> drafts, int whole, Lists lists) {
        Draft draft = drafts.get(whole);
        return draft.subject().filter(Cue.ATTRACTED::equals).isPresent()
                && drafts.stream()
                        .skip(whole + 1L)
                        .takeWhile(part -> isPart(draft, part, lists))
                        .filter(Draft::isFunding)
                        .flatMap(part -> part.source().stream())
                        .anyMatch(source -> FundingSourceFinder.isPartOf(source, FundingSource.STATE));
    }

    /** Whether parts of more than one public source are told of it. */
    private static boolean holdsSeveral(List<Draft> drafts, int whole, Lists lists) {
        return drafts.stream()
                        .skip(whole + 1L)
                        .takeWhile(part -> isPart(drafts.get(whole), part, lists))
                        .filter(Draft::isFunding)
                        .flatMap(part -> part.source().stream())
                        .distinct()
                        .count()
                > 1;
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

    private static boolean isFollowedByCounterpart(List<Draft> drafts, int whole, Lists lists) {
        Draft draft = drafts.get(whole);
        return drafts.stream()
                .skip(whole + 1L)
                .takeWhile(part -> isPart(draft, part, lists))
                .filter(part -> part.figure().value().compareTo(draft.figure().value()) <= 0)
                .filter(part -> part.period().equals(draft.period()))
                .anyMatch(part -> part.source().filter(Wholes::isCounterpart).isPresent());
    }

    private static boolean holdsCounterpart(List<Draft> drafts, int whole) {
        Draft draft = drafts.get(whole);
        if (makesUpAList(drafts, whole) || leavesTheRestToOwners(draft)) {
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

    /** "210 tỷ đồng, trong đó nguồn khuyến công 63 tỷ đồng; phần còn lại là vốn của doanh nghiệp": a part without a figure. */
    private static boolean leavesTheRestToOwners(Draft whole) {
        boolean part = Words.cues(whole.passage().text()).stream()
                .anyMatch(hit ->
                        hit.meaning() == Cue.PART && hit.end() <= whole.figure().start());
        return !part
                && Clauses.of(whole.passage().text()).stream()
                        .filter(clause ->
                                clause.sentence() == whole.words().clause().sentence())
                        .map(Clause::text)
                        .anyMatch(text -> Words.cues(text).stream()
                                .filter(hit -> hit.meaning() == Cue.REST
                                        && hit.start() >= whole.figure().end())
                                .anyMatch(rest -> FundingSourceFinder.hits(text).stream()
                                        .anyMatch(hit -> hit.meaning() == FundingSource.COUNTERPART
                                                && hit.start() >= rest.start())));
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

    static boolean isCounterpart(FundingSource source) {
        return source == FundingSource.COUNTERPART || source == FundingSource.ALL;
    }

    private static boolean isPart(Draft whole, Draft other, Lists lists) {
        if (other.isInPassageOf(whole)) {
            int from = whole.figure().end();
            if (isBesides(whole, other)) {
                return false;
            }
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

    /** "… 7.710 triệu đồng (KCQG …). Ngoài ra các cơ sở tự bỏ vốn 7.325 triệu đồng". */
    private static boolean isBesides(Draft whole, Draft other) {
        return Words.cues(whole.passage().text()).stream()
                .anyMatch(hit -> hit.meaning() == Cue.BESIDES
                        && hit.start() >= whole.figure().end()
                        && hit.end() <= other.figure().start());
    }

    /** "Tổng kinh phí", "tổng vốn": what follows in the sentence may be its parts without more words. */
    private static boolean isTotal(Draft draft) {
        return draft.words()
                .says(
                        Cue.TOTAL,
                        draft.words().ownStart(draft.figure()),
                        draft.figure().start());
    }
}
