package vn.khuyencong.ingest.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khuyencong.ingest.table.Sheet.at;
import static vn.khuyencong.ingest.table.Sheet.find;
import static vn.khuyencong.ingest.table.Sheet.print;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Place;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.document.Word;

/** Tables whose cells are drawn: from lines and words to cells with their spans. */
class RuledTablesTest {
    private static final double[] XS = at(100, 150, 200, 250);

    private static Sheet figures() {
        return new Sheet()
                .row(XS, 100, "TT", "2020", "2021")
                .row(XS, 120, "1", "10", "11")
                .row(XS, 140, "2", "20", "21");
    }

    private static final List<String> FIGURES = List.of("TT | 2020 | 2021", "1 | 10 | 11", "2 | 20 | 21");

    private static Table only(Document document) {
        assertEquals(1, document.tables().size());
        return document.tables().get(0);
    }

    @Test
    void cellsAreTheRegionsThatLinesCloseOff() {
        Sheet sheet = new Sheet()
                .line(100, 100, 250, 100)
                .line(150, 120, 250, 120)
                .line(100, 140, 250, 140)
                .line(100, 160, 250, 160)
                .line(100, 100, 100, 160)
                .line(150, 100, 150, 160)
                .line(200, 120, 200, 160)
                .line(250, 100, 250, 160)
                .text(105, 115, "TT")
                .text(160, 105, "Year")
                .row(XS, 120, "", "KCQG", "KCDP")
                .row(XS, 140, "1", "10", "");
        Table table = only(find(sheet));
        assertEquals(List.of("TT[2×1] | Year[1×2]", "KCQG | KCDP", "1 | 10 | "), print(table));
        assertEquals(2, table.headerRowCount());
        Cell year = table.findCell(0, 1).orElseThrow();
        assertEquals(Optional.of(new Place(1, new Box(150, 100, 250, 120))), year.place());
    }

    @Test
    void linesMayBeDashedDoubleInPiecesOrALittleOff() {
        Sheet dashed = figures();
        for (double y : at(100, 120, 140, 160)) {
            for (double x = 100; x < 250; x += 7) {
                dashed.line(x, y, Math.min(x + 3, 250), y);
            }
        }
        for (double x : XS) {
            dashed.line(x, 100, x, 119).line(x + 0.8, 121, x + 0.8, 160);
            dashed.line(x + 2, 100, x + 2, 160);
        }
        assertEquals(FIGURES, print(only(find(dashed))));
    }

    @Test
    void aFrameLeftOutIsSupplied() {
        Sheet sheet = figures()
                .line(100, 120, 250, 120)
                .line(100, 140, 250, 140)
                .line(150, 100, 150, 160)
                .line(200, 100, 200, 160);
        assertEquals(FIGURES, print(only(find(sheet))));
    }

    @Test
    void aMissingPieceOfALineLeavesCellsRectangular() {
        Sheet sheet = figures()
                .grid(at(100, 150, 200), 100, 120, 140, 160)
                .line(250, 100, 250, 160)
                .line(200, 100, 250, 100)
                .line(200, 120, 250, 120)
                .line(200, 160, 250, 160);
        assertEquals(List.of("TT | 2020 | 2021", "1 | 10 | 11 21[2×1]", "2 | 20"), print(only(find(sheet))));
    }

    @Test
    void linesOfLabelsAndFiguresBetweenTwoDrawnLinesAreRows() {
        Sheet sheet = new Sheet()
                .grid(XS, 100, 120, 170)
                .row(XS, 100, "Tinh", "2020", "2021")
                .row(XS, 122, "Gia Lai", "10", "11")
                .row(XS, 136, "Kon Tum", "20", "")
                .row(XS, 150, "Dak Lak", "30", "31");
        assertEquals(
                List.of("Tinh | 2020 | 2021", "Gia Lai | 10 | 11", "Kon Tum | 20 | ", "Dak Lak | 30 | 31"),
                print(only(find(sheet))));
    }

    @Test
    void aLabelOfThreeLinesBesideItsFigureIsOneRow() {
        Sheet sheet = new Sheet()
                .grid(XS, 100, 120, 170)
                .row(XS, 100, "Ten", "2020", "2021")
                .row(XS, 122, "Ho tro", "", "10")
                .row(XS, 136, "may moc", "10", "20")
                .row(XS, 150, "moi", "", "");
        assertEquals(List.of("Ten | 2020 | 2021", "Ho tro may moc moi | 10 | 10 20"), print(only(find(sheet))));
    }

    @Test
    void anUnderlineIsNoBorder() {
        Sheet sheet =
                figures().grid(XS, 100, 120, 140, 160).text(102, 142, "Tong").line(102.25, 151, 121.75, 151);
        assertEquals(List.of("TT | 2020 | 2021", "1 | 10 | 11", "2 Tong | 20 | 21"), print(only(find(sheet))));
    }

    @Test
    void tablesApartAreTwoWhetherBelowOrBesideEachOther() {
        Sheet sheet = figures()
                .grid(XS, 100, 120, 140, 160)
                .grid(XS, 180, 200, 220)
                .row(XS, 180, "a", "b", "c")
                .grid(at(300, 350, 400), 100, 120, 140)
                .row(at(300, 350), 100, "d", "e");
        List<Table> tables = find(sheet).tables();
        assertEquals(
                List.of("TT", "d", "a"),
                tables.stream().map(table -> table.cells().get(0).text()).toList());
    }

    @Test
    void aBoxAroundATextIsNoTable() {
        Document document = find(new Sheet().grid(at(100, 300), 100, 140).text(110, 110, "Mot hop chu"));
        assertTrue(document.tables().isEmpty());
        assertEquals("Mot hop chu", document.paragraphs().get(0).text());
    }

    @Test
    void theLinesOfACellAreJoinedByOneBlankAndATokenBrokenAtItsHyphenIsOneAgain() {
        Sheet sheet = new Sheet()
                .grid(at(100, 200, 300), 100, 140, 160)
                .text(102, 102, "giai doan 2014-")
                .text(102, 114, "2020")
                .text(202, 102, "giai doan 2014 -")
                .text(202, 114, "2020");
        Table table = only(find(sheet));
        assertEquals("giai doan 2014-2020", table.cells().get(0).text());
        assertEquals("giai doan 2014 - 2020", table.cells().get(1).text());
    }

    @Test
    void rowsWithoutUprightLinesAreCutWhereTheHeaderHasThem() {
        Sheet sheet = new Sheet()
                .grid(XS, 100, 120)
                .row(XS, 100, "TT", "2020", "2021")
                .line(100, 140, 250, 140)
                .row(XS, 120, "1", "10", "11")
                .line(100, 160, 250, 160)
                .text(102, 142, "II nhom cac de an khac")
                .line(100, 120, 100, 160)
                .line(250, 120, 250, 160);
        assertEquals(
                List.of("TT | 2020 | 2021", "1 | 10 | 11", "II nhom cac de an khac[1×3]"), print(only(find(sheet))));
    }

    @Test
    void textThatRunsUpwardsIsReadFromTheBottom() {
        Word above = new Word("de", new Box(110, 107, 120, 119), "Times", 10);
        Word below = new Word("So", new Box(110, 120, 120, 132), "Times", 10);
        Word second = new Word("an", new Box(122, 120, 132, 132), "Times", 10);
        List<TextLine> lines = CellLines.of(List.of(above, below, second));
        assertEquals(List.of("So de", "an"), lines.stream().map(TextLine::text).toList());
    }

    @Test
    void aTableContinuesOverThePageAndItsHeaderPrintedAgainIsDropped() {
        Sheet first = figures().grid(XS, 100, 120, 140, 160).text(300, 20, "4");
        Sheet second = new Sheet()
                .text(300, 20, "5")
                .grid(XS, 60, 80, 100)
                .row(XS, 60, "TT", "2020", "2021")
                .row(XS, 80, "3", "30", "31");
        Table table = only(find(first, second));
        assertEquals(List.of("TT | 2020 | 2021", "1 | 10 | 11", "2 | 20 | 21", "3 | 30 | 31"), print(table));
        assertEquals(Optional.of(2), table.findPageEnd());
        assertEquals(2, table.findCell(3, 0).orElseThrow().place().orElseThrow().page());
    }

    @Test
    void aTableContinuesWithoutItsHeaderWhereTheColumnsAreTheSame() {
        Sheet first = figures().grid(XS, 100, 120, 140, 160);
        Sheet second = new Sheet()
                .grid(at(90, 140, 240), 60, 80)
                .row(at(90, 140), 60, "II", "nhom")
                .grid(at(90, 140, 190, 240), 80, 100)
                .row(at(90, 140, 190), 80, "3", "30", "31");
        assertEquals(
                List.of("TT | 2020 | 2021", "1 | 10 | 11", "2 | 20 | 21", "II | nhom[1×2]", "3 | 30 | 31"),
                print(only(find(first, second))));
    }

    @Test
    void aTextBetweenKeepsTwoTablesApart() {
        Sheet first = figures().grid(XS, 100, 120, 140, 160);
        Sheet second = new Sheet().text(100, 40, "Bang 2").grid(XS, 60, 80, 100).row(XS, 60, "TT", "2020", "2021");
        assertEquals(2, find(first, second).tables().size());
    }

    @Test
    void aRowCutByThePageIsOneWhereItsTextGoesOn() {
        double[] xs = at(100, 130, 200, 250);
        Sheet first = new Sheet()
                .grid(xs, 100, 120, 140)
                .row(xs, 100, "TT", "Ten", "So")
                .row(xs, 120, "1", "ho tro may moc", "10");
        Sheet goesOn = new Sheet()
                .grid(xs, 60, 80, 100)
                .row(xs, 60, "", "thiet bi", "")
                .row(xs, 80, "2", "x", "5");
        Sheet ownRow = new Sheet()
                .grid(xs, 60, 80, 100)
                .row(xs, 60, "", "- Thiet bi", "")
                .row(xs, 80, "2", "x", "5");
        assertEquals(
                List.of("TT | Ten | So", "1 | ho tro may moc thiet bi | 10", "2 | x | 5"),
                print(only(find(first, goesOn))));
        assertEquals(5 - 1, only(find(first, ownRow)).rowCount());
    }

    @Test
    void textStandsBeforeAndAfterItsTable() {
        Document document = find(
                figures().grid(XS, 100, 120, 140, 160).text(100, 80, "truoc").text(100, 170, "sau"));
        assertEquals("truoc", ((Paragraph) document.blocks().get(0)).text());
        assertEquals("sau", ((Paragraph) document.blocks().get(2)).text());
    }
}
