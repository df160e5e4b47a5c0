package vn.khuyencong.ingest.observation.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;

/** Whose money lines are that stand for several sources: by the lines that name these. */
final class SourcesOfLines {
    private final List<Line> lines;
    private final LineWords words;
    private final Predicate<Line> isTotal;

    SourcesOfLines(List<Line> lines, LineWords words, Predicate<Line> isTotal) {
        this.lines = lines;
        this.words = words;
        this.isTotal = isTotal;
    }

    /** Whether the lines under it say whose part each is: then it is all of them together. */
    boolean areUnder(Line line) {
        int next = lines.indexOf(line) + 1;
        return line.number().isPrinted()
                && next < lines.size()
                && lines.get(next).number().depth() > line.number().depth()
                && !isTotal.test(lines.get(next))
                && words.findSource(lines.get(next)).isPresent();
    }

    /** "Kinh phí" over "- KCQG" and "- KCĐP" is what these are together. */
    Optional<FundingSource> findUnder(Line measure) {
        List<FundingSource> sources = lines.subList(lines.indexOf(measure) + 1, lines.size()).stream()
                .takeWhile(line -> line.number().depth() > measure.number().depth() && !isTotal.test(line))
                .map(words::findSource)
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .distinct()
                .toList();
        return sources.size() < 2 ? Optional.empty() : Optional.of(FundingSourceFinder.whole(sources));
    }

    /** A total over rows of sources: all public, or public and counterpart money. */
    Optional<FundingSource> findOfAll() {
        List<FundingSource> sources = lines.stream()
                .filter(line -> !isTotal.test(line))
                .flatMap(line -> words.findSource(line).stream())
                .distinct()
                .toList();
        if (sources.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(FundingSourceFinder.whole(sources));
    }
}
