package vn.khuyencong.ingest.observation.lexicon;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Scenario;

/** Done, expected or planned, by words. */
public final class ScenarioFinder {
    private static final Lexicon<Scenario> WORDS = Lexicon.load(Scenario.class, "scenarios.yaml");

    private static final Lexicon<RowWord> FILLING = Lexicon.load(RowWord.class, "row_filling.yaml");
    private static final Lexicon<Scenario> BARE = Lexicon.load(Scenario.class, "scenario_bare_words.yaml");

    private ScenarioFinder() {}

    /** All that a text says of it, each with its place. */
    public static List<Hit<Scenario>> hits(String text) {
        return WORDS.hits(text);
    }

    /** What a heading says of it; none where it says nothing. Where it says several things, the first counts. */
    public static Optional<Scenario> find(String heading) {
        return WORDS.meanings(heading).stream().findFirst();
    }

    /** The same without the words that say it only where nothing else stands beside them ("thực hiện"). */
    public static List<Hit<Scenario>> hitsInSentence(String text) {
        return hits(text).stream().filter(hit -> isOutright(hit, text)).toList();
    }

    /** Whether words say it wherever they stand. */
    public static boolean isOutright(Hit<Scenario> hit, String text) {
        return !BARE.rest(text.substring(hit.start(), hit.end())).isEmpty();
    }

    /**
     * What the heading of a column says of it. "Thực hiện" counts beside years, a source or a measure ("Số đề án thực hiện
     * 2021"), not beside words that speak of something else ("Phân kỳ thực hiện").
     */
    public static Optional<Scenario> findInHeading(String heading) {
        Optional<Scenario> said = find(heading);
        boolean outright = !hitsInSentence(heading).isEmpty();
        return outright ? said : said.filter(scenario -> saysLittleElse(heading));
    }

    /** What a text says beside it. */
    public static String rest(String text) {
        return WORDS.rest(text);
    }

    private static boolean saysLittleElse(String heading) {
        String left = heading.replaceAll("\\([^)]*\\)|[\\d/]+", " ");
        left = WORDS.rest(left);
        left = FundingSourceFinder.restOfHeading(left);
        left = MeasureFinder.rest(left);
        return FILLING.rest(left).isBlank();
    }
}
