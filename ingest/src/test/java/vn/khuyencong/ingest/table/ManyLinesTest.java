package vn.khuyencong.ingest.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ingest.table.Sheet.at;
import static vn.khuyencong.ingest.table.Sheet.find;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A table among a hundred thousand lines of a map, a hatching or a raster is still found. */
class ManyLinesTest {
    private static final double[] XS = at(100, 150, 200);
    private static final List<String> TABLE = List.of("TT | 2020", "1 | 10");

    private static Sheet sheet() {
        return new Sheet().grid(XS, 700, 720, 740).row(XS, 700, "TT", "2020").row(XS, 720, "1", "10");
    }

    @Test
    void besideALevelAndUprightHatching() {
        Sheet sheet = sheet();
        for (int i = 0; i < 50_000; i++) {
            double off = i % 1_000;
            sheet.line(50 + off / 2, 50, 50 + off / 2, 650).line(50, 50 + 0.6 * off, 550, 50 + 0.6 * off);
        }
        assertEquals(
                List.of(TABLE), find(sheet).tables().stream().map(Sheet::print).toList());
    }

    @Test
    void besideARasterOfDots() {
        Sheet sheet = sheet();
        for (int i = 0; i < 100_000; i++) {
            sheet.line(
                    50 + i % 250 * 2,
                    50 + Math.floorDiv(i, 250) * 1.5,
                    50 + i % 250 * 2,
                    50 + Math.floorDiv(i, 250) * 1.5);
        }
        assertEquals(
                List.of(TABLE), find(sheet).tables().stream().map(Sheet::print).toList());
    }

    @Test
    void besideTheShortStrokesOfAMap() {
        Sheet sheet = sheet();
        for (int i = 0; i < 100_000; i++) {
            double x = 50 + i * 7919L % 5_000 / 10.0;
            double y = 50 + i * 104_729L % 6_000 / 10.0;
            sheet.line(x, y, i % 2 == 0 ? x + 9 : x, i % 2 == 0 ? y : y + 9);
        }
        assertEquals(
                List.of(TABLE), find(sheet).tables().stream().map(Sheet::print).toList());
    }
}
