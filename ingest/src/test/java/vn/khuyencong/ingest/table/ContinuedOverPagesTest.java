package vn.khuyencong.ingest.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ingest.table.Sheet.at;
import static vn.khuyencong.ingest.table.Sheet.find;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Place;
import vn.khuyencong.ingest.document.Table.Method;
import vn.khuyencong.ingest.document.Word;

/** What is one table over several pages, and what is two. */
class ContinuedOverPagesTest {
    private static final double[] XS = at(100, 130, 300, 350, 400);
    private static final String[] HEADER = {"TT", "Noi dung de an", "2020", "2021"};
    private static final List<String> ROWS =
            List.of("TT | Noi dung de an | 2020 | 2021", "1 | Dao tao | 10 | 11", "2 | Tu van | 20 | 21");
    private static final String THIRD = "3 | Ho tro may | 30 | 31";

    private static Sheet first() {
        return new Sheet()
                .grid(XS, 600, 620, 640, 660)
                .row(XS, 600, HEADER)
                .row(XS, 620, "1", "Dao tao", "10", "11")
                .row(XS, 640, "2", "Tu van", "20", "21");
    }

    private static Sheet third(double[] xs, double top) {
        return new Sheet().grid(xs, top, top + 20).row(xs, top, "3", "Ho tro may", "30", "31");
    }

    private static List<List<String>> tables(Sheet... pages) {
        return find(pages).tables().stream().map(Sheet::print).toList();
    }

    private static List<String> texts(Document document) {
        return document.paragraphs().stream().map(Paragraph::text).toList();
    }

    private static List<List<String>> whole() {
        return List.of(List.of(ROWS.get(0), ROWS.get(1), ROWS.get(2), THIRD));
    }

    @Test
    void withItsHeaderPrintedAgainOtherwiseBrokenBelowAMark() {
        Sheet second = third(XS, 120)
                .text(250, 40, "(tiếp theo)")
                .grid(XS, 80, 120)
                .row(XS, 80, "TT", "Noi dung", "2020", "2021")
                .text(132, 96, "de an");
        assertEquals(whole(), tables(first(), second));
        assertEquals(List.of(), texts(find(first(), second)));
    }

    @Test
    void withItsTitleAndUnitPrintedAgain() {
        Sheet one = first().text(200, 550, "Bang 3. Ket qua").text(330, 575, "Don vi: trieu dong");
        Sheet two = third(XS, 120)
                .text(200, 40, "Bang 3. Ket qua")
                .text(330, 62, "Don vi: trieu dong")
                .grid(XS, 100, 120)
                .row(XS, 100, HEADER);
        assertEquals(whole(), tables(one, two));
        assertEquals(List.of("Bang 3. Ket qua", "Don vi: trieu dong"), texts(find(one, two)));
    }

    @Test
    void withTheRowOfItsNumbersAlonePrintedAgain() {
        double[] xs = at(100, 130, 300, 350, 400);
        Sheet one = new Sheet()
                .grid(xs, 600, 620, 640, 660)
                .row(xs, 600, HEADER)
                .row(xs, 620, "1", "2", "3", "4")
                .row(xs, 640, "1", "Dao tao", "10", "11");
        Sheet two = third(xs, 80).grid(xs, 60, 80).row(xs, 60, "1", "2", "3", "4");
        assertEquals(List.of(List.of(ROWS.get(0), "1 | 2 | 3 | 4", ROWS.get(1), THIRD)), tables(one, two));
    }

    @Test
    void withColumnsOfOtherWidths() {
        assertEquals(whole(), tables(first(), third(at(100, 136, 290, 345, 410), 60)));
    }

    @Test
    void onALandscapePage() {
        double[] wide = at(60, 105, 360, 435, 510);
        assertEquals(whole(), tables(first(), third(wide, 60)));
    }

    @Test
    void overFourPagesWithOneRowOnTheLast() {
        Sheet[] pages = {
            first(), third(XS, 60), third(XS, 60), new Sheet().grid(XS, 60, 80).row(XS, 60, "", "Tong", "90", "99")
        };
        assertEquals(
                List.of(List.of(ROWS.get(0), ROWS.get(1), ROWS.get(2), THIRD, THIRD, " | Tong | 90 | 99")),
                tables(pages));
    }

    @Test
    void aRunningLineAndAFootnoteDoNotPartIt() {
        Sheet one = first().text(100, 60, "Bao cao cua tinh").text(100, 690, "* Ke ca von vay", "Times", 8);
        Sheet two = third(XS, 120).text(100, 60, "Bao cao cua tinh");
        assertEquals(whole(), tables(one, two));
        assertEquals(List.of("Bao cao cua tinh", "* Ke ca von vay"), texts(find(one, two)));
    }

    @Test
    void textInLettersOfTheTableParts() {
        assertEquals(
                2,
                tables(first().text(100, 690, "Danh gia chung"), third(XS, 60)).size());
    }

    @Test
    void anotherHeaderOverTheSameColumnsIsAnotherTable() {
        Sheet second = third(XS, 80).grid(XS, 60, 80).row(XS, 60, "TT", "Dia ban", "Ke hoach", "Uoc");
        assertEquals(2, tables(first(), second).size());
    }

    @Test
    void anotherTitleWithinTheGridIsAnotherTable() {
        Sheet one = first().line(100, 580, 400, 580)
                .line(100, 580, 100, 600)
                .line(400, 580, 400, 600)
                .text(200, 585, "Bieu 1");
        Sheet two = third(XS, 100)
                .grid(at(100, 400), 60, 80)
                .text(200, 65, "Bieu 2")
                .grid(XS, 80, 100)
                .row(XS, 80, HEADER);
        assertEquals(2, tables(one, two).size());
    }

    @Test
    void anotherHeaderInBoldOverColumnsOfWordsIsAnotherTable() {
        double[] xs = at(100, 250, 400);
        Sheet one = new Sheet()
                .grid(xs, 600, 620, 640)
                .text(102, 602, "Co so", "Times-Bold")
                .text(252, 602, "Dia chi", "Times-Bold")
                .row(xs, 620, "Minh Anh", "Kbang");
        Sheet two = new Sheet()
                .grid(xs, 60, 80, 100)
                .text(102, 62, "Lop", "Times-Bold")
                .text(252, 62, "Nghe", "Times-Bold")
                .row(xs, 80, "May", "Det");
        Sheet goesOn = new Sheet().grid(xs, 60, 80).row(xs, 60, "Hoa Binh", "Chu Se");
        assertEquals(2, tables(one, two).size());
        assertEquals(1, tables(one, goesOn).size());
    }

    @Test
    void columnsOfWordsAndOfFiguresInOtherPlacesAreAnotherTable() {
        double[] xs = at(100, 180, 260, 330, 410);
        Sheet second = new Sheet().grid(xs, 60, 80).row(xs, 60, "May moc", "12", "cai", "chiec");
        assertEquals(2, tables(first(), second).size());
    }

    @Test
    void aRowCutInTwoMayHaveItsNumberOnTheNextPage() {
        Sheet one = new Sheet()
                .grid(at(100, 130, 205, 250), 600, 620, 640)
                .row(at(100, 130, 205), 600, "TT", "Ten", "So")
                .row(at(100, 130, 205), 620, "", "ho tro may moc", "");
        Sheet two = new Sheet()
                .grid(at(100, 130, 205, 250), 60, 80, 100)
                .row(at(100, 130, 205), 60, "1", "thiet bi", "10")
                .row(at(100, 130, 205), 80, "2", "x", "5");
        assertEquals(
                List.of(List.of("TT | Ten | So", "1 | ho tro may moc thiet bi | 10", "2 | x | 5")), tables(one, two));
    }

    @Test
    void twoFiguresInOneColumnAreTwoRowsThoughNoLineClosesThePage() {
        Sheet one = new Sheet()
                .line(100, 620, 250, 620)
                .line(130, 600, 130, 660)
                .line(205, 600, 205, 660)
                .line(100, 640, 250, 640)
                .row(at(100, 130, 205), 600, "TT", "Ten", "So")
                .row(at(100, 130, 205), 620, "1", "a", "7")
                .row(at(100, 130, 205), 642, "", "- May moc", "10");
        Sheet two = new Sheet()
                .grid(at(100, 130, 205, 250), 60, 80, 100)
                .row(at(100, 130, 205), 60, "", "Nha", "5")
                .row(at(100, 130, 205), 80, "2", "x", "5");
        assertEquals(5, find(one, two).tables().get(0).rowCount());
    }

    @Test
    void bordersInTheMiddleOfWhiteMayShift() {
        LongTable table =
                new LongTable(white(1, at(100, 190, 260, 330), "Tinh", "2020", "2021", "Gia Lai", "10", "11"));
        assertEquals(true, table.append(white(2, at(102, 170, 267, 335), "Kon Tum", "20", "21")));
        assertEquals(3, table.whole().rowCount());
        assertEquals(false, table.append(white(3, at(100, 150, 200, 330), "Kon Tum", "20", "21")));
    }

    private static PageTable white(int page, double[] xs, String... texts) {
        int columns = xs.length - 1;
        List<GridCell> cells = IntStream.range(0, texts.length)
                .mapToObj(i -> {
                    double x = xs[i % columns];
                    double y = 100 + i / columns * 20.0;
                    Place place = new Place(page, new Box(x, y, xs[i % columns + 1], y + 20));
                    Word word = new Word(texts[i], new Box(x + 5, y, x + 30, y + 10), "Times", 10);
                    return GridCell.of(i / columns, i % columns, 1, 1, place, List.of(word));
                })
                .toList();
        int rows = texts.length / columns;
        Box box = new Box(xs[0], 100, xs[columns], 100 + 20.0 * rows);
        List<Double> borders = Arrays.stream(xs).boxed().toList();
        return new PageTable(page, page, Method.WHITESPACE, box, borders, rows, cells, false, false);
    }
}
