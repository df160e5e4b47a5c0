package vn.khuyencong.ingest.observation.prose;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.lexicon.Hit;
import vn.khuyencong.ingest.observation.lexicon.PeriodFinder;
import vn.khuyencong.ingest.observation.quantity.Quantities;
import vn.khuyencong.ingest.observation.quantity.Quantity;

/** Finds in the sentences of one document what decides: its figures, in the style that it writes numbers, and its sources. */
final class Scanner {
    private final Figures figures;
    private final SourceWords sources;
    private final Optional<Integer> now;
    private final Optional<Period> programme;

    /**
     * @param now the last year that "đến nay" can mean
     * @param years those of the document
     */
    Scanner(Document document, List<Passage> passages, Optional<Integer> now, Optional<Period> years) {
        this.now = now;
        this.programme = ProgrammeYears.find(passages, years);
        figures = new Figures(Quantities.standard()
                .styleOf(passages.stream().map(Passage::text).toList()));
        sources = new SourceWords(document);
    }

    List<Figure> figures(String text) {
        return figures.in(text);
    }

    List<Quantity> unread(String text) {
        return figures.unread(text);
    }

    /** The words of each clause of a text, in the order in which the clauses begin. */
    List<Words> clauses(String text) {
        List<Figure> inText = figures(text);
        List<Clause> clauses = Clauses.of(text);
        Map<Clause, List<Clause>> asides = asides(clauses, inText);
        return clauses.stream()
                .map(clause -> Words.of(
                        clause,
                        inText,
                        sources.in(clause.text()),
                        periods(clause.text()),
                        asides.getOrDefault(clause, List.of())))
                .toList();
    }

    private List<Hit<Period>> periods(String text) {
        Stream<Hit<Period>> whole = Shape.WHOLE_SPAN.in(text).results().flatMap(words -> programme.stream()
                .map(years -> new Hit<>(years, words.start(), words.end())));
        return Stream.concat(PeriodFinder.hits(text, now).stream(), whole)
                .sorted(Comparator.comparingInt(Hit::start))
                .toList();
    }

    /** By the clause that they stand in. */
    private static Map<Clause, List<Clause>> asides(List<Clause> clauses, List<Figure> figures) {
        return clauses.stream()
                .filter(aside -> aside.around().isPresent())
                .filter(aside -> figures.stream().noneMatch(figure -> aside.holds(figure.start())))
                .collect(Collectors.groupingBy(aside -> aside.around().orElseThrow()));
    }
}
