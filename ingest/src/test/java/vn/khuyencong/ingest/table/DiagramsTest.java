package vn.khuyencong.ingest.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ingest.table.Sheet.at;
import static vn.khuyencong.ingest.table.Sheet.find;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Charts, flow charts and boxes are no tables, however their lines hang together; forms are. */
class DiagramsTest {
    private static void assertNoTable(Sheet sheet) {
        assertEquals(List.of(), find(sheet).tables().stream().map(Sheet::print).toList());
    }

    private static Sheet box(Sheet sheet, double x, double y, String text) {
        return sheet.grid(at(x, x + 80), y, y + 30).text(x + 5, y + 10, text);
    }

    @Test
    void aFlowChart() {
        Sheet sheet = new Sheet();
        box(sheet, 100, 100, "Tiep nhan");
        box(sheet, 220, 100, "Tham dinh");
        box(sheet, 340, 100, "Phe duyet");
        sheet.line(180, 115, 220, 115).line(300, 115, 340, 115);
        assertNoTable(sheet);
    }

    @Test
    void aFlowChartWithABranch() {
        Sheet sheet = new Sheet();
        box(sheet, 100, 100, "Tiep nhan");
        box(sheet, 220, 100, "Tham dinh");
        box(sheet, 220, 200, "Tra lai");
        sheet.line(180, 115, 220, 115)
                .line(260, 130, 260, 200)
                .line(140, 130, 140, 215)
                .line(140, 215, 220, 215);
        assertNoTable(sheet);
    }

    @Test
    void anOrganisationChart() {
        Sheet sheet = new Sheet();
        box(sheet, 220, 100, "Giam doc");
        box(sheet, 100, 200, "Phong A");
        box(sheet, 220, 200, "Phong B");
        box(sheet, 340, 200, "Phong C");
        sheet.line(260, 130, 260, 200)
                .line(140, 165, 380, 165)
                .line(140, 165, 140, 200)
                .line(380, 165, 380, 200);
        assertNoTable(sheet);
    }

    @Test
    void aChartOnARasterWithFiguresAtItsLines() {
        Sheet sheet = new Sheet().grid(at(100, 160, 220, 280, 340), 100, 120, 140, 160, 180, 200);
        for (int i = 0; i < 6; i++) {
            sheet.text(80, 95 + 20 * i, "" + (50 - 10 * i));
        }
        sheet.text(120, 125, "12,5").text(240, 105, "48,0");
        assertNoTable(sheet);
    }

    @Test
    void barsWithFiguresBesideThemInAFrame() {
        Sheet sheet = new Sheet()
                .grid(at(100, 400), 100, 200)
                .line(200, 100, 200, 200)
                .line(300, 100, 300, 200)
                .text(150, 120, "30.5")
                .text(190, 120, "49.0")
                .text(290, 120, "20.4")
                .text(150, 150, "29.7")
                .text(195, 150, "48.6")
                .text(295, 150, "21.7");
        assertNoTable(sheet);
    }

    @Test
    void aTextBoxAndARaster() {
        assertNoTable(new Sheet()
                .grid(at(100, 300), 100, 120, 200)
                .text(110, 105, "Khung so lieu")
                .text(110, 130, "Mot doan chu trong khung")
                .grid(at(350, 360, 370, 380), 100, 110, 120, 130));
    }

    @Test
    void aFormToBeFilledInIsATable() {
        Sheet sheet = new Sheet()
                .grid(at(100, 150, 250, 350), 100, 120, 140, 160, 180, 200)
                .row(at(100, 150, 250), 100, "TT", "Ten de an", "Kinh phi");
        assertEquals(6 - 1, find(sheet).tables().get(0).rowCount());
    }

    @Test
    void aTableWithABlankCornerIsATable() {
        Sheet sheet = new Sheet()
                .line(150, 100, 250, 100)
                .line(100, 120, 250, 120)
                .line(100, 140, 250, 140)
                .line(100, 120, 100, 140)
                .line(150, 100, 150, 140)
                .line(200, 100, 200, 140)
                .line(250, 100, 250, 140)
                .row(at(100, 150, 200), 100, "", "2020", "2021")
                .row(at(100, 150, 200), 120, "Gia Lai", "10", "11");
        assertEquals(
                List.of(" | 2020 | 2021", "Gia Lai | 10 | 11"),
                Sheet.print(find(sheet).tables().get(0)));
    }

    @Test
    void barsOfAChartThatBearFigures() {
        Sheet sheet = new Sheet().line(100, 90, 100, 220).line(100, 220, 400, 220);
        double[][] ends = {{150, 230, 300}, {160, 220, 310}, {140, 240, 290}};
        for (int i = 0; i < 3; i++) {
            double y = 100 + 40 * i;
            sheet.fill(100, y, ends[i][0], y + 20, 1)
                    .fill(ends[i][0], y, ends[i][1], y + 20, 2)
                    .fill(ends[i][1], y, ends[i][2], y + 20, 3)
                    .text(115, y + 5, "30,5")
                    .text(180, y + 5, "48,0")
                    .text(260, y + 5, "21,5");
        }
        assertEquals(
                0, new RuledReading().read(sheet.page(1), sheet.page(1).words()).size());
    }

    @Test
    void stripesBehindRowsAndAMarkedWordAreNoCells() {
        Sheet sheet = new Sheet()
                .fill(100, 100, 400, 120, 1)
                .fill(100, 140, 400, 160, 1)
                .fill(110, 104, 140, 116, 2)
                .row(at(100, 200, 300), 100, "Tinh", "2020", "2021")
                .row(at(100, 200, 300), 120, "Gia Lai", "1", "2");
        assertEquals(
                0, new RuledReading().read(sheet.page(1), sheet.page(1).words()).size());
    }

    @Test
    void aTableDrawnWhereItHasTextOnlyIsATable() {
        Sheet sheet = new Sheet()
                .grid(at(100, 150, 200), 100, 120, 140)
                .grid(at(200, 250), 100, 120)
                .line(250, 100, 350, 100)
                .line(350, 100, 350, 200)
                .line(100, 140, 100, 200)
                .line(100, 200, 350, 200)
                .row(at(100, 150, 200), 100, "Tinh", "2020", "2021")
                .row(at(100, 150), 120, "Gia Lai", "10");
        assertEquals(
                1, new RuledReading().read(sheet.page(1), sheet.page(1).words()).size());
    }

    @Test
    void curvesInFrames() {
        assertNoTable(new Sheet()
                .grid(at(100, 200, 300, 400), 100, 115, 180)
                .row(at(100, 200, 300), 100, "Austria", "Belgium", "Denmark")
                .slant(105, 150, 190, 130)
                .slant(205, 160, 290, 120)
                .slant(305, 170, 390, 125));
    }

    @Test
    void theLabelsAroundAPie() {
        assertNoTable(new Sheet()
                .slant(200, 100, 300, 200)
                .slant(200, 200, 300, 300)
                .slant(100, 200, 200, 300)
                .slant(100, 100, 200, 200)
                .row(at(120, 220, 320), 120, "Dao tao", "20", "30")
                .row(at(120, 220, 320), 180, "Tu van", "11", "12")
                .row(at(120, 220, 320), 240, "May moc", "15", "19")
                .row(at(120, 220, 320), 280, "Cum", "15", "19"));
    }

    @Test
    void aStrokeThroughTheCornerOfAHeaderAndAPictureInACellLeaveATable() {
        Sheet sheet = new Sheet()
                .grid(at(100, 150, 200, 250), 100, 120, 140)
                .row(at(100, 150, 200), 100, "Nam", "2020", "2021")
                .row(at(100, 150, 200), 120, "Gia Lai", "10", "11")
                .slant(100, 100, 150, 120)
                .slant(240, 122, 249, 130)
                .slant(240, 130, 249, 138);
        assertEquals(1, find(sheet).tables().size());
    }
}
