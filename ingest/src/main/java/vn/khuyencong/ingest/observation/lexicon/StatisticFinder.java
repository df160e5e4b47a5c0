package vn.khuyencong.ingest.observation.lexicon;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Statistic;

/** Total or annual mean, by words. */
public final class StatisticFinder {
    private static final Lexicon<Statistic> WORDS = Lexicon.load(Statistic.class, "statistics.yaml");

    private StatisticFinder() {}

    /** All that a text says of it, each with its place. */
    public static List<Hit<Statistic>> hits(String text) {
        return WORDS.hits(text);
    }

    /** What a heading says of it; none where it says nothing. Where it says several things, the first counts. */
    public static Optional<Statistic> find(String heading) {
        return WORDS.meanings(heading).stream().findFirst();
    }
}
