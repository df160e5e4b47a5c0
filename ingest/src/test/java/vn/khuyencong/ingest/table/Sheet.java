package vn.khuyencong.ingest.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Page;
import vn.khuyencong.ingest.document.Ruling;
import vn.khuyencong.ingest.document.Shading;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.document.Word;

/** A page of a test, 600 × 800 points: each letter is 5 points wide and 10 high, a blank 3. */
final class Sheet {
    private final List<Word> words = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Shading> shadings = new ArrayList<>();
    private final List<Box> slants = new ArrayList<>();

    /** Words from a point on, their top at {@code y}. */
    Sheet text(double x, double y, String text) {
        return text(x, y, text, "Times");
    }

    Sheet text(double x, double y, String text, String font) {
        return text(x, y, text, font, 10);
    }

    /** Letters of another size, as wide as half of it. */
    Sheet text(double x, double y, String text, String font, double size) {
        double at = x;
        for (String word : text.split(" ")) {
            double width = size / 2 * word.length();
            words.add(new Word(word, new Box(at, y, at + width, y + size), font, size));
            at += width + 0.3 * size;
        }
        return this;
    }

    Sheet line(double x0, double y0, double x1, double y1) {
        rulings.add(new Ruling(new Box(x0 - 0.25, y0 - 0.25, x1 + 0.25, y1 + 0.25)));
        return this;
    }

    /** A slanted line, or an arc, from corner to corner. */
    Sheet slant(double x0, double y0, double x1, double y1) {
        slants.add(new Box(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)));
        return this;
    }

    Sheet fill(double x0, double y0, double x1, double y1, int colour) {
        shadings.add(new Shading(new Box(x0, y0, x1, y1), colour));
        return this;
    }

    /** A full grid of lines. */
    Sheet grid(double[] xs, double... ys) {
        for (double x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        for (double y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        return this;
    }

    /** The texts of a row of cells, two points inside of them. */
    Sheet row(double[] xs, double top, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                text(xs[i] + 2, top + 2, texts[i]);
            }
        }
        return this;
    }

    Page page(int number) {
        return new Page(number, 600, 800, words, rulings, shadings, slants);
    }

    static double[] at(double... places) {
        return places;
    }

    static Document find(Sheet... sheets) {
        List<Page> pages = new ArrayList<>();
        for (Sheet sheet : sheets) {
            pages.add(sheet.page(pages.size() + 1));
        }
        Source source = new Source(
                "sheet.pdf",
                "0".repeat(64),
                "application/pdf",
                Optional.empty(),
                Optional.of(pages.size()),
                TextSource.TEXT_LAYER);
        return Tables.find(new Document(source, pages, List.of()));
    }

    /** The rows of the only table of a sheet, which the white around its texts has to tell. */
    static List<String> onlyByWhite(Sheet sheet) {
        Document found = find(sheet);
        assertEquals(1, found.tables().size());
        assertEquals(Table.Method.WHITESPACE, found.tables().get(0).method());
        return print(found.tables().get(0));
    }

    /** The cells of a table, a row a line: "text", or "text[rows×columns]" where it spans. */
    static List<String> print(Table table) {
        List<StringJoiner> rows = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            rows.add(new StringJoiner(" | "));
        }
        for (Cell cell : table.cells()) {
            boolean spans = cell.rowSpan() > 1 || cell.columnSpan() > 1;
            rows.get(cell.row()).add(cell.text() + (spans ? "[" + cell.rowSpan() + "×" + cell.columnSpan() + "]" : ""));
        }
        return rows.stream().map(StringJoiner::toString).toList();
    }
}
