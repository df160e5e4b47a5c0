package vn.khuyencong.ingest.observation.lexicon;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.FundingSource;

/** Whose money, by words. */
public final class FundingSourceFinder {
    private static final Lexicon<FundingSource> RUNNING_TEXT =
            Lexicon.load(FundingSource.class, "funding_sources.yaml");

    private static final Lexicon<FundingSource> HEADINGS =
            Lexicon.load(FundingSource.class, "funding_sources.yaml", "funding_source_headings.yaml");

    private FundingSourceFinder() {}

    /** The sources named in running text, each with its place. */
    public static List<Hit<FundingSource>> hits(String text) {
        return RUNNING_TEXT.hits(text);
    }

    /** The same in a heading, where short forms count, too. */
    public static List<Hit<FundingSource>> hitsInHeading(String text) {
        return HEADINGS.hits(text);
    }

    /** The source that a phrase speaks of; several public ones together are {@code STATE}. */
    public static Optional<FundingSource> find(String phrase) {
        return join(RUNNING_TEXT.meanings(phrase));
    }

    /** The same for a heading or a row of sources, where short forms count, too ("Cấp tỉnh", "Nguồn khác"). */
    public static Optional<FundingSource> findInHeading(String heading) {
        return join(HEADINGS.meanings(heading));
    }

    /** What a heading says beside its source. */
    public static String restOfHeading(String heading) {
        return HEADINGS.rest(heading);
    }

    private static Optional<FundingSource> join(List<FundingSource> sources) {
        List<FundingSource> narrowest = sources.stream()
                .filter(source -> sources.stream().noneMatch(other -> isPartOf(other, source)))
                .toList();
        if (narrowest.size() < 2) {
            return narrowest.stream().findFirst();
        }
        return Optional.of(whole(narrowest));
    }

    /** What several sources are together: public money, or all money. */
    public static FundingSource whole(Collection<FundingSource> sources) {
        boolean allPublic = sources.stream()
                .allMatch(source -> source == FundingSource.STATE || isPartOf(source, FundingSource.STATE));
        return allPublic ? FundingSource.STATE : FundingSource.ALL;
    }

    /** Whether one source is a true part of another. */
    public static boolean isPartOf(FundingSource part, FundingSource whole) {
        return part.parent()
                .map(parent -> parent == whole || isPartOf(parent, whole))
                .orElse(false);
    }
}
