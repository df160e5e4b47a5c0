package vn.khuyencong.ingest.observation.lexicon;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Scenario;

/** Done, expected or planned, by words. */
public final class ScenarioFinder {
    private static final Lexicon<Scenario> WORDS = Lexicon.load(Scenario.class, "scenarios.yaml");

    private ScenarioFinder() {}

    /** All that a text says of it, each with its place. */
    public static List<Hit<Scenario>> hits(String text) {
        return WORDS.hits(text);
    }

    /** What a heading says of it; none where it says nothing. Where it says several things, the first counts. */
    public static Optional<Scenario> find(String heading) {
        return WORDS.meanings(heading).stream().findFirst();
    }
}
