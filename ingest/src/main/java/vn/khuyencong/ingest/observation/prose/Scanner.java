package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.observation.quantity.Quantities;
import vn.khuyencong.ingest.observation.quantity.Quantity;

/** Finds in the sentences of one document what decides: its figures, in the style that it writes numbers, and its sources. */
final class Scanner {
    private final Figures figures;
    private final SourceWords sources;
    private final Optional<Integer> now;

    /** @param now the last year that "đến nay" can mean */
    Scanner(Document document, List<Passage> passages, Optional<Integer> now) {
        this.now = now;
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
        return clauses.stream()
                .map(clause ->
                        Words.of(clause, inText, sources.in(clause.text()), now, asides(clause, clauses, inText)))
                .toList();
    }

    private static List<Clause> asides(Clause clause, List<Clause> clauses, List<Figure> figures) {
        return clauses.stream()
                .filter(aside -> aside.around().filter(clause::equals).isPresent())
                .filter(aside -> figures.stream().noneMatch(figure -> aside.holds(figure.start())))
                .toList();
    }
}
