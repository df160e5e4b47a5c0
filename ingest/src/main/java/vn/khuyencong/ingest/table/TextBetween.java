package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is printed between the end of a table on one page and the beginning of the next one. Running lines, a title or unit
 * printed again, and a mark that the table goes on do not part it, and are left out as its repeated header is; notes in
 * small letters at the foot of the page do not part it either, and are kept. Any other text parts two tables.
 */
final class TextBetween {
    /** Parts of the letters of a table; notes are set smaller. */
    private static final double SMALL = 0.93;

    /** Points by which a running line may shift from page to page. */
    private static final double SHIFT = 4.0;

    /** Lines above a table that may be its title, its unit, its number. */
    private static final int ABOVE = 4;

    private final List<Piece> before;
    private final int table;
    private final PageTable first;

    /** @param table index of the first table among the pieces before the second */
    TextBetween(List<Piece> before, int table, PageTable first) {
        this.before = before;
        this.table = table;
        this.first = first;
    }

    /** The notes that follow the whole table; nothing where the text parts two tables. */
    Optional<List<Piece>> findNotes(PageTable second) {
        List<Piece> notes = new ArrayList<>();
        for (Piece piece : before.subList(table + 1, before.size())) {
            PageParagraph paragraph = (PageParagraph) piece;
            boolean dropped = ContinuationMark.is(paragraph.text())
                    || (paragraph.page() == second.page() && (isRunning(paragraph) || isAboveFirst(paragraph)));
            boolean note = paragraph.page() < second.page() && (kept(paragraph, second) || isSmall(paragraph));
            if (!dropped && !note) {
                return Optional.empty();
            }
            if (!dropped) {
                notes.add(piece);
            }
        }
        return Optional.of(notes);
    }

    /** Whether it followed an earlier part of the table. */
    private static boolean kept(PageParagraph paragraph, PageTable second) {
        return paragraph.page() < second.page() - 1;
    }

    /** Whether the same text stands at the same place of an earlier page. */
    private boolean isRunning(PageParagraph paragraph) {
        return before.stream()
                .filter(piece -> piece.page() < paragraph.page() && piece instanceof PageParagraph)
                .map(PageParagraph.class::cast)
                .anyMatch(other -> Math.abs(other.box().y0() - paragraph.box().y0()) <= SHIFT
                        && bare(other).equals(bare(paragraph)));
    }

    /** Whether it is printed above the first part of the table, too. */
    private boolean isAboveFirst(PageParagraph paragraph) {
        return before.subList(Math.max(0, table - ABOVE), table).stream()
                .filter(PageParagraph.class::isInstance)
                .map(PageParagraph.class::cast)
                .anyMatch(other -> other.page() == first.page() && bare(other).equals(bare(paragraph)));
    }

    private boolean isSmall(PageParagraph paragraph) {
        double letters = first.cells().stream()
                .flatMap(cell -> cell.lines().stream())
                .mapToDouble(TextLine::fontSize)
                .average()
                .orElse(0);
        return paragraph.lines().stream().allMatch(line -> line.fontSize() <= SMALL * letters);
    }

    private static String bare(PageParagraph paragraph) {
        return paragraph.text().replaceAll("\\s+", "");
    }
}
