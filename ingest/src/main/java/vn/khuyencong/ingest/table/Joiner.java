package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a page break cut in two becomes one again: tables, and paragraphs of running text. */
final class Joiner {
    private Joiner() {}

    static List<Piece> join(List<Piece> pieces) {
        return joinParagraphs(joinTables(pieces));
    }

    private static List<Piece> joinTables(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        LongTable last = null;
        int at = -1;
        for (Piece piece : pieces) {
            if (!(piece instanceof PageTable table)) {
                joined.add(piece);
                continue;
            }
            if (last != null && table.page() == last.lastPage() + 1) {
                Optional<List<Piece>> notes = new TextBetween(joined, at, last.head()).findNotes(table);
                if (notes.isPresent() && last.append(table)) {
                    joined.subList(at + 1, joined.size()).clear();
                    joined.addAll(notes.get());
                    continue;
                }
            }
            if (last != null) {
                joined.set(at, last.whole());
            }
            last = new LongTable(table);
            at = joined.size();
            joined.add(table);
        }
        if (last != null) {
            joined.set(at, last.whole());
        }
        return joined;
    }

    private static List<Piece> joinParagraphs(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = joined.size() - 1;
            boolean continues = last >= 0
                    && joined.get(last) instanceof PageParagraph first
                    && piece instanceof PageParagraph second
                    && second.page() == first.lastPage() + 1
                    && !ParagraphStart.isNew(first, second.first(), second.column(), Double.POSITIVE_INFINITY);
            if (continues) {
                joined.set(last, ((PageParagraph) joined.get(last)).continuedBy((PageParagraph) piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }
}
