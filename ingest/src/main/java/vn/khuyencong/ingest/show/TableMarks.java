package vn.khuyencong.ingest.show;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Table;

/** Tables: a frame in the colour of the reading that found it, with its ordinal, its size and its pages. */
final class TableMarks implements Marks {
    private static final double WIDTH = 1.6;
    private static final double SIZE = 7.5;

    /** Points between frame and label, where the numbers of the columns stand. */
    private static final double APART = 11;

    @Override
    public void draw(PageView page, Pen pen) {
        for (PageView.TablePart part : page.tables()) {
            Color color = Colors.of(part.table().method());
            pen.frame(part.box(), color, WIDTH);
            String label = label(part);
            Box spot = freest(page, part.box(), pen.labelWidth(label, SIZE));
            pen.label(label, spot.x0(), spot.y1(), SIZE, Color.WHITE, color);
        }
    }

    /** Where a label hides the fewest words: over the table or under it, at the left or at the right. */
    private static Box freest(PageView page, Box table, double width) {
        double height = Pen.labelHeight(SIZE);
        double right = Math.max(table.x0(), table.x1() - width);
        return Stream.of(
                        new Box(table.x0(), table.y0() - APART - height, table.x0() + width, table.y0() - APART),
                        new Box(right, table.y0() - APART - height, right + width, table.y0() - APART),
                        new Box(table.x0(), table.y1() + 1, table.x0() + width, table.y1() + 1 + height),
                        new Box(right, table.y1() + 1, right + width, table.y1() + 1 + height))
                .filter(spot -> spot.y0() >= 0 && spot.y1() <= page.page().height())
                .min(Comparator.comparingLong(page::wordsUnder))
                .orElse(table);
    }

    private static String label(PageView.TablePart part) {
        Table table = part.table();
        int first = table.findPageStart().orElseThrow();
        int last = table.findPageEnd().orElseThrow();
        return "Bảng " + part.ordinal() + " / Table " + part.ordinal() + " · " + name(table.method()) + " · "
                + table.rowCount() + " × " + table.columnCount()
                + (first == last ? "" : " · tr. " + first + "–" + last);
    }

    private static String name(Table.Method method) {
        return switch (method) {
            case RULED -> "có kẻ / ruled";
            case WHITESPACE -> "theo khoảng trắng / whitespace";
            case OFFICE -> "office";
            case MARKUP -> "markup";
            case SOLVED -> "giải theo tổng / solved";
            case OCR -> "OCR";
        };
    }

    @Override
    public List<Legend.Entry> legend(PageView page) {
        return page.tables().stream()
                .map(part -> part.table().method())
                .distinct()
                .sorted()
                .map(method -> new Legend.Entry(Colors.of(method), Colors.NONE, WIDTH, "bảng / table: " + name(method)))
                .toList();
    }
}
