package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Word;

/**
 * How well a grid explains the words that stand in it, whichever reading found it: plain counts, so that two readings of
 * one region can be compared and the choice between them told in a sentence. A grid that explains everything has no word
 * outside or crossed, and no cell that hides several columns or rows.
 *
 * @param rows of the grid, and {@code columns}
 * @param words whose middle lies in the table's box
 * @param outside of these words: those that no cell holds
 * @param crossed words in a cell that reach past its side, or through the middle of which its upper or lower side runs
 * @param blank cells without a word, and {@code filled} those with words
 * @param hidingColumns cells whose words stand in several columns: each of two lines and more is parted at the same
 *     place, or one line is parted twice and more
 * @param hidingRows cells of several lines that are nothing but figures, two and more in one row: each line is a
 *     row of its own
 * @param drawnSides of the {@code sides} of all filled cells (four each): those along which a line is drawn for half of
 *     their length and more
 */
record GridFit(
        int rows,
        int columns,
        int words,
        int outside,
        int crossed,
        int blank,
        int filled,
        int hidingColumns,
        int hidingRows,
        int sides,
        int drawnSides) {
    /** Points that a word may reach past the side of its cell: italics and rounding do. */
    private static final double OVER = 1.5;

    /** Parts of the letters' size. Blanks are a quarter of it, stretched ones in justified text up to one. */
    private static final double WIDE = 1.2;

    /**
     * @param words of the page
     * @param drawn the lines of the page
     */
    static GridFit of(PageTable table, List<Word> words, Lines drawn) {
        int inside = 0;
        for (Word word : words) {
            inside += table.box().contains(word.box().centerX(), word.box().centerY()) ? 1 : 0;
        }
        int held = 0;
        int crossed = 0;
        int blank = 0;
        int filled = 0;
        int hidingColumns = 0;
        Map<Integer, Integer> hidingRows = new TreeMap<>();
        int drawnSides = 0;
        for (GridCell cell : table.cells()) {
            if (cell.isBlank()) {
                blank++;
                continue;
            }
            filled++;
            for (TextLine line : cell.lines()) {
                held += line.words().size();
                crossed += (int) line.words().stream()
                        .filter(word -> crosses(word.box(), cell.place().box()))
                        .count();
            }
            hidingColumns += hidesColumns(cell) ? 1 : 0;
            if (hidesRows(cell)) {
                hidingRows.merge(cell.row(), 1, Integer::sum);
            }
            drawnSides += drawn.sidesOf(cell.place().box());
        }
        return new GridFit(
                table.rowCount(),
                table.columnCount(),
                inside,
                Math.max(0, inside - held),
                crossed,
                blank,
                filled,
                hidingColumns,
                hidingRows.values().stream()
                        .filter(count -> count >= 2)
                        .mapToInt(Integer::intValue)
                        .sum(),
                4 * filled,
                drawnSides);
    }

    /** From 0 (no cell is drawn) to 1 (each is closed on all sides). */
    double drawn() {
        return sides == 0 ? 0 : (double) drawnSides / sides;
    }

    /** From 0 to 1: the filled cells that are one cell each, as far as the words tell. */
    double explained() {
        return filled == 0 ? 0 : 1 - (double) Math.min(filled, hidingColumns + hidingRows) / filled;
    }

    private static boolean crosses(Box word, Box cell) {
        double quarter = word.height() / 4;
        return word.x0() < cell.x0() - OVER
                || word.x1() > cell.x1() + OVER
                || word.y0() + quarter < cell.y0()
                || word.y1() - quarter > cell.y1();
    }

    private static boolean hidesRows(GridCell cell) {
        return cell.lines().size() >= 2 && cell.lines().stream().allMatch(GridFit::isOfFigures);
    }

    private static boolean isOfFigures(TextLine line) {
        return line.words().stream().allMatch(word -> CellForm.isFigure(word.text()));
    }

    private static boolean hidesColumns(GridCell cell) {
        List<double[]> common = null;
        for (TextLine line : cell.lines()) {
            List<double[]> gaps = wideGaps(line);
            if (cell.lines().size() == 1) {
                return gaps.size() >= 2;
            }
            common = common == null ? gaps : overlaps(common, gaps);
        }
        return common != null && !common.isEmpty();
    }

    private static List<double[]> wideGaps(TextLine line) {
        List<double[]> gaps = new ArrayList<>();
        for (int i = 1; i < line.words().size(); i++) {
            double from = line.words().get(i - 1).box().x1();
            double to = line.words().get(i).box().x0();
            if (to - from >= WIDE * line.fontSize()) {
                gaps.add(new double[] {from, to});
            }
        }
        return gaps;
    }

    /** What is left free by both, where it is no narrower than a letter. */
    private static List<double[]> overlaps(List<double[]> some, List<double[]> others) {
        List<double[]> both = new ArrayList<>();
        for (double[] one : some) {
            for (double[] other : others) {
                double from = Math.max(one[0], other[0]);
                double to = Math.min(one[1], other[1]);
                if (to - from >= OVER) {
                    both.add(new double[] {from, to});
                }
            }
        }
        return both;
    }
}
