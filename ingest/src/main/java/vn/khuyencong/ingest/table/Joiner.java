package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a page break cut in two becomes one again: tables, and paragraphs of running text. */
final class Joiner {
    private Joiner() {}

    static List<Piece> join(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = joined.size() - 1;
            Optional<Piece> whole = last < 0 ? Optional.empty() : join(joined.get(last), piece);
            if (whole.isPresent()) {
                joined.set(last, whole.get());
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static Optional<Piece> join(Piece before, Piece after) {
        if (before instanceof PageTable first && after instanceof PageTable second) {
            return second.page() == first.lastPage() + 1
                    ? TableContinuation.join(first, second).map(Piece.class::cast)
                    : Optional.empty();
        }
        if (before instanceof PageParagraph first && after instanceof PageParagraph second) {
            boolean continues = second.page() == first.lastPage() + 1
                    && !ParagraphStart.isNew(first, second.first(), second.column(), Double.POSITIVE_INFINITY);
            return continues ? Optional.of(first.continuedBy(second)) : Optional.empty();
        }
        return Optional.empty();
    }
}
