package vn.khuyencong.ingest.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ingest.table.Sheet.at;

import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.document.Page;

/** How well drawn lines explain the words between them. */
class GridFitTest {
    private static GridFit fit(Sheet sheet) {
        Page page = sheet.page(1);
        PageTable table = new RuledReading().read(page, page.words()).get(0);
        return GridFit.of(table, page.words(), Lines.of(page));
    }

    @Test
    void aFullyDrawnTableLeavesNothingUnexplained() {
        double[] xs = at(100, 150, 200, 250);
        GridFit fit = fit(new Sheet()
                .grid(xs, 100, 120, 160)
                .row(xs, 100, "Ten", "2020", "2021")
                .row(xs, 120, "Ho tro", "10", "")
                .row(xs, 134, "may", "", ""));
        assertEquals(new GridFit(2, 3, 7, 0, 0, 1, 5, 0, 0, 20, 20), fit);
        assertEquals(1.0, fit.explained());
    }

    @Test
    void oneUprightLineBesideFourColumnsHidesColumnsAndRows() {
        double[] xs = at(100, 200, 250, 300, 350);
        GridFit fit = fit(new Sheet()
                .line(100, 100, 400, 100)
                .line(100, 120, 400, 120)
                .line(100, 160, 400, 160)
                .line(190, 100, 190, 160)
                .row(xs, 100, "Answers", "Freq.", "Percent", "Cum.")
                .row(xs, 122, "0", "138", "6.9", "6.9")
                .row(xs, 142, "1", "178", "8.8", "15.7"));
        assertEquals(2, fit.hidingColumns(), "head and figures to the right of the line");
        assertEquals(2, fit.hidingRows(), "numbers of answers, and figures");
        assertEquals(4, fit.filled());
    }

    @Test
    void wordsThatLinesRunThroughAreCrossed() {
        double[] xs = at(100, 150, 200);
        GridFit fit = fit(new Sheet()
                .grid(xs, 100, 120, 140)
                .row(xs, 100, "Tinh", "2020")
                .text(130, 124, "Dak_Lak_1234")
                .text(160, 134, "20"));
        assertEquals(2, fit.crossed());
    }
}
