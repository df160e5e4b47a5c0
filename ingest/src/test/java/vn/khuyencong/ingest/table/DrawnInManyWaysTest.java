package vn.khuyencong.ingest.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ingest.table.Sheet.at;
import static vn.khuyencong.ingest.table.Sheet.find;
import static vn.khuyencong.ingest.table.Sheet.print;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.document.Table;

/** The ways in which programs draw the same table, and tables that stand in and beside each other. */
class DrawnInManyWaysTest {
    private static final double[] XS = at(100, 150, 200, 250);
    private static final double[] YS = at(100, 120, 140, 160);
    private static final List<String> FIGURES = List.of("TT | 2020 | 2021", "1 | 10 | 11", "2 | 20 | 21");

    private static Sheet figures() {
        return new Sheet()
                .row(XS, 100, "TT", "2020", "2021")
                .row(XS, 120, "1", "10", "11")
                .row(XS, 140, "2", "20", "21");
    }

    private static List<String> only(Sheet sheet) {
        List<Table> tables = find(sheet).tables();
        assertEquals(1, tables.size());
        return print(tables.get(0));
    }

    private static List<List<String>> all(Sheet sheet) {
        return find(sheet).tables().stream().map(Sheet::print).toList();
    }

    @Test
    void eachCellWithAFrameOfItsOwn() {
        Sheet sheet = figures();
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                double x = XS[column];
                double y = YS[row];
                sheet.grid(at(x + 0.5, x + 49.5), y + 0.5, y + 19.5);
            }
        }
        assertEquals(FIGURES, only(sheet));
    }

    @Test
    void piecesThatLeaveAGapAtEachCrossing() {
        Sheet sheet = figures();
        for (double y : YS) {
            for (int i = 0; i < 3; i++) {
                sheet.line(XS[i] + 1, y, XS[i + 1] - 1, y);
            }
        }
        for (double x : XS) {
            for (int i = 0; i < 3; i++) {
                sheet.line(x, YS[i] + 1, x, YS[i + 1] - 1);
            }
        }
        assertEquals(FIGURES, only(sheet));
    }

    @Test
    void linesThatMissEachOtherByThreePoints() {
        Sheet sheet = figures();
        for (int i = 0; i < 4; i++) {
            double off = i % 2 == 0 ? 1.3 : -1.3;
            sheet.line(100, YS[i], 175, YS[i]).line(175, YS[i] + off, 250, YS[i] + off);
            sheet.line(XS[i] + off, 100, XS[i] + off, 130).line(XS[i] - off, 130, XS[i] - off, 160);
        }
        assertEquals(FIGURES, only(sheet));
    }

    @Test
    void aThickAndAThinStrokeFourPointsApart() {
        assertEquals(
                FIGURES,
                only(figures()
                        .grid(XS, 100, 120, 140, 160)
                        .grid(at(96, 254), 96, 164)
                        .line(100, 124, 250, 124)));
    }

    @Test
    void bordersOfTwoStrokesEightPointsApartAreNoColumnsAndNoRows() {
        assertEquals(
                List.of("TT | 2020 | 2021", "1 | 10 | 11", "2 | 20 | 21"),
                only(new Sheet()
                        .grid(at(100, 142, 150, 200, 250), 100, 114, 120, 140, 160)
                        .row(XS, 100, "TT", "2020", "2021")
                        .row(XS, 122, "1", "10", "11")
                        .row(XS, 142, "2", "20", "21")));
    }

    @Test
    void openAtLeftAndRight() {
        assertEquals(
                FIGURES,
                only(figures()
                        .line(100, 100, 250, 100)
                        .line(100, 120, 250, 120)
                        .line(100, 140, 250, 140)
                        .line(100, 160, 250, 160)
                        .line(150, 100, 150, 160)
                        .line(200, 100, 200, 160)));
    }

    @Test
    void openAtTopAndBottom() {
        assertEquals(
                FIGURES,
                only(figures()
                        .line(100, 120, 250, 120)
                        .line(100, 140, 250, 140)
                        .line(100, 100, 100, 160)
                        .line(150, 100, 150, 160)
                        .line(200, 100, 200, 160)
                        .line(250, 100, 250, 160)));
    }

    @Test
    void cellsThatSpanRowsAndColumnsOnAllSides() {
        Sheet sheet = new Sheet()
                .grid(at(100, 150, 200, 250, 300), 100, 180)
                .line(100, 120, 300, 120)
                .line(150, 140, 250, 140)
                .line(100, 160, 200, 160)
                .text(102, 102, "a")
                .text(152, 102, "b")
                .text(202, 102, "c")
                .text(252, 102, "d")
                .text(102, 130, "e")
                .text(152, 122, "f")
                .text(202, 122, "g")
                .text(252, 145, "h")
                .text(152, 142, "i")
                .text(202, 155, "j")
                .text(102, 162, "k")
                .text(152, 162, "l");
        assertEquals(List.of("a | b | c | d", "e[2×1] | f | g | h[3×1]", "i | j[2×1]", "k | l"), only(sheet));
    }

    @Test
    void twoTablesBesideEachOtherAtOneLineAreToldByTheirRows() {
        Sheet sheet = figures()
                .grid(XS, 100, 120, 140, 160)
                .grid(at(250, 300, 350), 100, 113, 126, 152, 160)
                .row(at(250, 300), 100, "Ma", "So")
                .row(at(250, 300), 113, "a", "5")
                .row(at(250, 300), 128, "b", "6")
                .row(at(250, 300), 147, "c", "7");
        assertEquals(List.of(FIGURES, List.of("Ma | So", "a | 5", "b | 6", "c | 7")), all(sheet));
    }

    @Test
    void twoTablesTwoPointsApartAreToldByTheirRows() {
        double[] right = at(252, 302, 352);
        Sheet sheet = figures()
                .grid(XS, 100, 120, 140, 160)
                .grid(right, 100, 114, 128, 142)
                .row(right, 100, "Ma", "So")
                .row(right, 114, "a", "5")
                .row(right, 128, "b", "6");
        assertEquals(List.of(FIGURES, List.of("Ma | So", "a | 5", "b | 6")), all(sheet));
    }

    @Test
    void aTableWithinACellLeavesItsTextInTheCell() {
        Sheet sheet = new Sheet()
                .grid(at(100, 150, 400), 100, 120, 180, 200)
                .row(at(100, 150), 100, "TT", "Noi dung cua de an")
                .row(at(100, 150), 120, "1", "Ho tro may moc thiet bi hien dai")
                .row(at(100, 150), 180, "2", "Dao tao nghe cho lao dong")
                .grid(at(200, 250, 300), 140, 155, 170)
                .row(at(200, 250), 140, "a", "b")
                .row(at(200, 250), 156, "c", "d");
        assertEquals(
                List.of(
                        "TT | Noi dung cua de an",
                        "1 | Ho tro may moc thiet bi hien dai a b c d",
                        "2 | Dao tao nghe cho lao dong"),
                only(sheet));
    }

    @Test
    void aFrameThatOnlyArrangesTablesOnThePageIsNone() {
        Sheet sheet = figures()
                .grid(at(80, 270, 400), 60, 90, 200)
                .row(at(80, 270), 70, "Bang A", "Bang B")
                .grid(XS, 100, 120, 140, 160)
                .grid(at(300, 340, 380), 100, 120, 140)
                .row(at(300, 340), 100, "Ma", "So")
                .row(at(300, 340), 120, "a", "5");
        assertEquals(List.of(FIGURES, List.of("Ma | So", "a | 5")), all(sheet));
    }

    @Test
    void aFrameAroundThePageIsNone() {
        Sheet sheet = figures()
                .grid(XS, 100, 120, 140, 160)
                .grid(at(40, 560), 40, 760)
                .grid(at(43, 557), 43, 757);
        assertEquals(FIGURES, only(sheet));
    }

    @Test
    void twoRowsOfLabelsAndFiguresBetweenTwoDrawnLines() {
        Sheet sheet = new Sheet()
                .grid(XS, 100, 120, 150)
                .row(XS, 100, "Tinh", "2020", "2021")
                .row(XS, 122, "Gia Lai", "10", "11")
                .row(XS, 136, "Kon Tum", "20", "21");
        assertEquals(List.of("Tinh | 2020 | 2021", "Gia Lai | 10 | 11", "Kon Tum | 20 | 21"), only(sheet));
    }

    @Test
    void filledCellsWithWhiteBetweenThem() {
        Sheet sheet = figures();
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                sheet.fill(XS[column] + 0.5, YS[row] + 0.5, XS[column + 1] - 0.5, YS[row + 1] - 0.5, row == 0 ? 1 : 2);
            }
        }
        assertEquals(FIGURES, only(sheet));
    }

    @Test
    void filledCellsOfChangingColoursWithNothingBetweenThem() {
        Sheet sheet = figures();
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                // Filled line by line of text, as word processors do.
                sheet.fill(XS[column], YS[row], XS[column + 1], YS[row] + 12, row % 2);
                sheet.fill(XS[column], YS[row] + 12, XS[column + 1], YS[row + 1], row % 2);
            }
        }
        assertEquals(FIGURES, only(sheet));
    }
}
