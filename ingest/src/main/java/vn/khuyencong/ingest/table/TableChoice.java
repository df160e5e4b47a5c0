package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Page;
import vn.khuyencong.ingest.document.Word;

/**
 * Chooses between the readings of each region of a page. What is drawn is believed, unless its cells hide several columns
 * or rows, or it is no more than the boxed header of a table: there the reading wins whose cells explain more of the words.
 */
final class TableChoice implements TableReading {
    /** Part of the cells that must be one cell each, as far as the words tell, for a drawn grid to be beyond doubt. */
    private static final double SOUND = 0.85;

    /** By how much a reading must explain more to be preferred to what is drawn. */
    private static final double CLEARLY = 0.1;

    /** Part of the sides of its cells that must be drawn for a grid not to be a matter of colours alone. */
    private static final double DRAWN = 0.3;

    /** Times as many filled cells as a part of a table has. */
    private static final double LARGER = 1.5;

    private final TableReading ruled = new RuledReading();
    private final TableReading bands = new BandReading();
    private final TableReading whitespace = new WhitespaceReading();

    @Override
    public List<PageTable> read(Page page, List<Word> words) {
        Lines lines = Lines.of(page);
        List<PageTable> drawn = ruled.read(page, words);
        List<PageTable> contested = new ArrayList<>();
        for (PageTable table : drawn) {
            if (isDoubtful(table, words, lines)) {
                contested.add(table);
            }
        }
        List<PageTable> kept = new ArrayList<>(drawn);
        kept.removeAll(contested);
        List<Word> left = outside(kept, words);
        List<PageTable> white = new ArrayList<>(bands.read(page, left));
        whitespace.read(page, outside(white, left)).stream()
                .filter(table -> !Diagrams.areDrawnOver(page, table.box()))
                .forEach(white::add);
        for (PageTable table : contested) {
            List<PageTable> rivals = white.stream()
                    .filter(rival -> overlap(rival.box(), table.box()))
                    .toList();
            if (!isBetter(rivals, table, words, lines)) {
                kept.add(table);
            }
        }
        List<PageTable> tables = new ArrayList<>(kept);
        white.stream()
                .filter(table -> kept.stream().noneMatch(other -> overlap(other.box(), table.box())))
                .forEach(tables::add);
        tables.sort(Comparator.<PageTable>comparingDouble(table -> table.box().y0())
                .thenComparingDouble(table -> table.box().x0()));
        return tables;
    }

    private static boolean isDoubtful(PageTable table, List<Word> words, Lines lines) {
        GridFit fit = GridFit.of(table, words, lines);
        boolean hides = fit.explained() < SOUND && fit.hidingColumns() + fit.hidingRows() > 1;
        return hides || mayBePart(table, fit);
    }

    /** The boxed header of a table, or some of its rows on a coloured ground. */
    private static boolean mayBePart(PageTable table, GridFit fit) {
        boolean headerOnly =
                table.rowCount() <= 2 && table.cells().stream().noneMatch(cell -> FigureForm.isNumber(cell.text()));
        return headerOnly || fit.drawn() < DRAWN;
    }

    /** The rivals explain clearly more, or one of them explains as much of a table of which this one is a part. */
    private static boolean isBetter(List<PageTable> rivals, PageTable table, List<Word> words, Lines lines) {
        double explained = explains(List.of(table), words, lines);
        if (explains(rivals, words, lines) > explained + CLEARLY) {
            return true;
        }
        GridFit fit = GridFit.of(table, words, lines);
        return mayBePart(table, fit)
                && rivals.stream().anyMatch(rival -> {
                    GridFit other = GridFit.of(rival, words, lines);
                    return other.filled() >= LARGER * fit.filled() && other.explained() >= explained - CLEARLY / 2;
                });
    }

    /** From 0 to 1: the words that stand in cells which are one cell each. */
    private static double explains(List<PageTable> tables, List<Word> words, Lines lines) {
        double explained = 0;
        int filled = 0;
        for (PageTable table : tables) {
            GridFit fit = GridFit.of(table, words, lines);
            explained += fit.explained() * fit.filled();
            filled += fit.filled();
        }
        return filled == 0 ? 0 : explained / filled;
    }

    private static List<Word> outside(List<PageTable> tables, List<Word> words) {
        return words.stream()
                .filter(word -> tables.stream().noneMatch(table -> table.box()
                        .contains(word.box().centerX(), word.box().centerY())))
                .toList();
    }

    private static boolean overlap(Box a, Box b) {
        return Math.min(a.x1(), b.x1()) > Math.max(a.x0(), b.x0()) + 1
                && Math.min(a.y1(), b.y1()) > Math.max(a.y0(), b.y0()) + 1;
    }
}
