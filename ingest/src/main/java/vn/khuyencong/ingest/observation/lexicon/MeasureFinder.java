package vn.khuyencong.ingest.observation.lexicon;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Measure;

/** What is counted, by words. */
public final class MeasureFinder {
    private static final Lexicon<Measure> WORDS = Lexicon.load(Measure.class, "measures.yaml");

    private MeasureFinder() {}

    /** All that a text says of it, each with its place. */
    public static List<Hit<Measure>> hits(String text) {
        return WORDS.hits(text);
    }

    /** What a heading says of it; none where it says nothing. Where it says several things, the first counts. */
    public static Optional<Measure> find(String heading) {
        return WORDS.meanings(heading).stream().findFirst();
    }

    /** What a text says beside it. */
    public static String rest(String text) {
        return WORDS.rest(text);
    }
}
