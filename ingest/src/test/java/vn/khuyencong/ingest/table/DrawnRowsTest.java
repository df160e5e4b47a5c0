package vn.khuyencong.ingest.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.document.Document;

/** Tables whose rows are drawn and whose columns are not. A letter is 5 points wide, a line 10 high. */
class DrawnRowsTest {
    private static Sheet levels(Sheet sheet, double... ys) {
        for (double y : ys) {
            sheet.line(50, y, 450, y);
        }
        return sheet;
    }

    /** A figure whose right end stands at a place. */
    private static Sheet right(Sheet sheet, double end, double y, String text) {
        return sheet.text(end - 5 * text.length(), y, text);
    }

    /** A word whose middle stands at a place. */
    private static Sheet middle(Sheet sheet, double x, double y, String text) {
        return sheet.text(x - 2.5 * text.length(), y, text);
    }

    @Test
    void whatStandsBetweenTwoLinesIsOneRow() {
        Sheet sheet = levels(new Sheet(), 100, 116, 154, 170, 196);
        sheet.text(52, 103, "TT")
                .text(100, 103, "Noi dung")
                .text(300, 103, "2019")
                .text(400, 103, "2020");
        sheet.text(52, 119, "1")
                .text(80, 119, "Dao tao nghe va")
                .text(80, 131, "Truyen nghe cho lao")
                .text(80, 143, "dong");
        right(right(sheet, 320, 119, "10"), 420, 119, "1.230");
        sheet.text(52, 157, "2").text(80, 157, "Hoi cho");
        right(right(sheet, 320, 157, "11"), 420, 157, "1.231");
        sheet.text(80, 173, "Tong cong giai").text(80, 184, "Doan");
        right(right(sheet, 320, 173, "21"), 420, 173, "2.461");
        assertEquals(
                List.of(
                        "TT | Noi dung | 2019 | 2020",
                        "1 | Dao tao nghe va Truyen nghe cho lao dong | 10 | 1.230",
                        "2 | Hoi cho | 11 | 1.231",
                        " | Tong cong giai Doan | 21 | 2.461"),
                Sheet.onlyByWhite(sheet));
    }

    @Test
    void aShortHeadInTheMiddleAndFiguresAtTheRightAreOneColumn() {
        Sheet sheet = levels(new Sheet(), 100, 116, 132, 148, 164);
        sheet.text(52, 103, "TT").text(100, 103, "Noi dung");
        middle(middle(middle(sheet, 250, 103, "So"), 320, 103, "Lop"), 410, 103, "Von");
        for (int i = 1; i <= 3; i++) {
            double y = 103 + 16 * i;
            sheet.text(52, y, "" + i).text(80, y, "Nganh");
            right(right(right(sheet, 270, y, "" + i), 345, y, "2"), 445, y, "3");
        }
        assertEquals(
                List.of(
                        "TT | Noi dung | So | Lop | Von",
                        "1 | Nganh | 1 | 2 | 3",
                        "2 | Nganh | 2 | 2 | 3",
                        "3 | Nganh | 3 | 2 | 3"),
                Sheet.onlyByWhite(sheet));
    }

    @Test
    void headsOverAShorterLineShareOutTheColumnsBelowAndEmptyColumnsStay() {
        Sheet sheet = levels(new Sheet(), 100, 132, 148, 164, 180).line(150, 116, 450, 116);
        sheet.text(52, 103, "Nam");
        middle(middle(middle(sheet, 200, 103, "Dao tao"), 300, 103, "Hoi cho"), 400, 103, "Tu van");
        for (int i = 0; i < 6; i++) {
            middle(sheet, 175 + 50 * i, 119, i % 2 == 0 ? "So" : "Tien");
        }
        for (int i = 0; i < 3; i++) {
            double y = 135 + 16 * i;
            sheet.text(52, y, "Nam 201" + i);
            right(right(sheet, 195, y, "" + i), 245, y, "20" + i);
            right(right(sheet, 395, y, "3"), 445, y, "40" + i);
        }
        assertEquals(
                List.of(
                        "Nam[2×1] | Dao tao[1×2] | Hoi cho[1×2] | Tu van[1×2]",
                        "So | Tien | So | Tien | So | Tien",
                        "Nam 2010 | 0 | 200 |  |  | 3 | 400",
                        "Nam 2011 | 1 | 201 |  |  | 3 | 401",
                        "Nam 2012 | 2 | 202 |  |  | 3 | 402"),
                Sheet.onlyByWhite(sheet));
    }

    @Test
    void aTitleBetweenTwoTablesIsNoRow() {
        Sheet sheet = new Sheet();
        for (int table = 0; table < 2; table++) {
            double top = 100 + 110 * table;
            levels(sheet, top, top + 16, top + 32, top + 48);
            sheet.text(52, top + 3, "TT")
                    .text(100, top + 3, "Noi dung")
                    .text(300, top + 3, "KCQG")
                    .text(400, top + 3, "KCDP");
            for (int i = 1; i <= 2; i++) {
                sheet.text(52, top + 3 + 16 * i, "" + i).text(80, top + 3 + 16 * i, "Nganh");
                right(right(sheet, 320, top + 3 + 16 * i, "1" + i), 420, top + 3 + 16 * i, "2" + i);
            }
        }
        middle(sheet, 250, 165, "KINHPHINAM").text(220, 185, "(Kem theo)");
        Document found = Sheet.find(sheet);
        List<String> rows = List.of("TT | Noi dung | KCQG | KCDP", "1 | Nganh | 11 | 21", "2 | Nganh | 12 | 22");
        assertEquals(
                List.of(rows, rows), found.tables().stream().map(Sheet::print).toList());
    }

    @Test
    void linesThatPartGroupsOfRowsAreNoRows() {
        Sheet sheet = levels(new Sheet(), 100, 116, 160, 204, 220);
        sheet.text(52, 103, "TT")
                .text(100, 103, "Noi dung")
                .text(300, 103, "2019")
                .text(400, 103, "2020");
        for (int i = 0; i < 6; i++) {
            double y = 119 + 14 * i + (i > 2 ? 2 : 0);
            sheet.text(52, y, "" + (i + 1)).text(80, y, "Nganh");
            right(right(sheet, 320, y, "1" + i), 420, y, "2" + i);
        }
        sheet.text(80, 207, "Tong");
        right(right(sheet, 320, 207, "75"), 420, 207, "135");
        assertEquals(8, Sheet.onlyByWhite(sheet).size());
    }
}
