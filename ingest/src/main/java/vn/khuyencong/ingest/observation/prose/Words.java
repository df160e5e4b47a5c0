package vn.khuyencong.ingest.observation.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Statistic;
import vn.khuyencong.ingest.observation.lexicon.Hit;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;
import vn.khuyencong.ingest.observation.lexicon.StatisticFinder;

/**
 * The words of a clause that decide, each with its place in the passage.
 *
 * @param asides the parentheses in it that hold no figure
 */
record Words(
        Clause clause,
        List<Figure> figures,
        List<Hit<Cue>> cues,
        List<Hit<FundingSource>> sources,
        List<Hit<Period>> periods,
        List<Hit<Statistic>> statistics,
        List<Clause> asides) {

    /** Characters of " và ", and no more: a parenthesis between two years keeps them apart. */
    private static final int LONGEST_AND = 5;

    /** The files answer different questions: words of one file do not hide those of another. */
    static final List<String> CUE_FILES =
            List.of("said_of_money.yaml", "said_of_nouns.yaml", "said_of_time.yaml", "clause.yaml");

    private static final List<Lexicon<Cue>> CUES =
            CUE_FILES.stream().map(file -> Lexicon.load(Cue.class, file)).toList();

    static List<Hit<Cue>> cues(String text) {
        return CUES.stream()
                .flatMap(lexicon -> lexicon.hits(text).stream())
                .sorted(Comparator.<Hit<Cue>>comparingInt(Hit::start)
                        .thenComparingInt(Hit::end)
                        .thenComparing(Hit::meaning))
                .toList();
    }

    static Words of(
            Clause clause,
            List<Figure> inPassage,
            List<Hit<FundingSource>> sources,
            List<Hit<Period>> periods,
            List<Clause> asides) {
        return new Words(
                clause,
                inPassage.stream()
                        .filter(figure -> clause.holds(figure.start()))
                        .toList(),
                cues(clause.text()),
                sources,
                joined(periods, clause),
                StatisticFinder.hits(clause.text()),
                asides);
    }

    /** "Năm 2018 và năm 2019": years that follow each other are one span. */
    private static List<Hit<Period>> joined(List<Hit<Period>> periods, Clause clause) {
        List<Hit<Period>> joined = new ArrayList<>();
        for (Hit<Period> hit : periods) {
            Hit<Period> last = joined.isEmpty() ? hit : joined.get(joined.size() - 1);
            boolean next = last.meaning().end() + 1 == hit.meaning().start()
                    && hit.start() - last.end() <= LONGEST_AND
                    && Between.AND_SO.fits(clause.between(last.end(), hit.start()));
            if (next) {
                joined.set(
                        joined.size() - 1,
                        new Hit<>(
                                new Period(last.meaning().start(), hit.meaning().end()), last.start(), hit.end()));
            } else {
                joined.add(hit);
            }
        }
        return List.copyOf(joined);
    }

    /** Whether nothing but words of linking, and names of sources and years, stands between two places. */
    boolean linked(int from, int to) {
        StringBuilder between = new StringBuilder(clause.between(from, to));
        int begin = Math.max(from, clause.start());
        Stream.concat(sources.stream(), periods.stream())
                .filter(hit -> begin <= hit.start() && hit.end() <= Math.min(to, clause.end()))
                .forEach(hit -> IntStream.range(hit.start(), hit.end())
                        .forEach(place -> between.setCharAt(place - begin, ' ')));
        return Between.LINK.fits(between.toString());
    }

    boolean commaBetween(int from, int to) {
        return clause.between(from, to).indexOf(',') >= 0;
    }

    /** The last cue of these kinds before a place. */
    Optional<Hit<Cue>> findLastBefore(int place, List<Cue> kinds) {
        return cues.stream()
                .filter(hit -> hit.end() <= place && kinds.contains(hit.meaning()))
                .reduce((one, later) -> later);
    }

    boolean says(Cue cue, int from, int to) {
        return cues.stream().anyMatch(hit -> hit.meaning() == cue && from <= hit.start() && hit.end() <= to);
    }

    /** The figure before this one in the clause. */
    Optional<Figure> findBefore(Figure figure) {
        return findBefore(figure.start());
    }

    /** The last figure before a place. */
    Optional<Figure> findBefore(int place) {
        return before(place).stream().reduce((one, later) -> later);
    }

    /** Where the words that belong to a figure begin: behind the figure before it. */
    int segmentStart(Figure figure) {
        return findBefore(figure).map(Figure::end).orElse(clause.start());
    }

    /** Where the words begin that speak of a figure alone: behind the figure, the comma or the "với" before it. */
    int ownStart(Figure figure) {
        int start = segmentStart(figure);
        for (int at = figure.start(); at > start; at--) {
            if (!clause.between(at - 1, at).isBlank() && Between.BREAK.fits(clause.between(start, at))) {
                return at;
            }
        }
        return start;
    }

    /** Where the words that belong to a figure end: at the next figure. */
    int segmentEnd(Figure figure) {
        return figures.stream()
                .filter(other -> other.start() >= figure.end())
                .map(Figure::start)
                .findFirst()
                .orElse(clause.end());
    }

    List<Figure> before(int place) {
        List<Figure> before = new ArrayList<>(figures);
        before.removeIf(figure -> figure.end() > place);
        return before;
    }
}
