package vn.khuyencong.ingest.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.document.Document;

/** Wide annexes without any line, and those whose columns alone are drawn. A letter is 5 points wide, a line 10 high. */
class UnruledAnnexTest {
    private static Sheet right(Sheet sheet, double end, double y, String text) {
        return text.isEmpty() ? sheet : sheet.text(end - 5 * text.length(), y, text);
    }

    private static Sheet row(Sheet sheet, double y, String number, String label, String... figures) {
        sheet.text(52, y, number).text(75, y, label);
        for (int i = 0; i < figures.length; i++) {
            right(sheet, 300 + 60 * i, y, figures[i]);
        }
        return sheet;
    }

    private static Sheet header(Sheet sheet, double y) {
        sheet.text(50, y, "TT").text(120, y, "Noi dung");
        for (int i = 0; i < 4; i++) {
            sheet.text(276 + 60 * i, y, "Von" + i);
        }
        return sheet;
    }

    private static List<String> only(Sheet sheet) {
        Document found = Sheet.find(sheet);
        assertEquals(1, found.tables().size());
        return Sheet.print(found.tables().get(0));
    }

    @Test
    void aLongHeadingThatBeginsWhereTheLabelsDoIsARowOfTheTable() {
        Sheet sheet = header(new Sheet(), 100);
        String heading = "Xay dung mo hinh trinh dien ky thuat chuyen giao cong nghe va ung dung may moc tien tien";
        sheet.text(52, 120, "I").text(75, 120, heading).text(75, 132, "va tien bo khoa hoc ky thuat");
        row(sheet, 152, "1", "Dao tao", "10", "20", "30", "60");
        row(sheet, 172, "2", "Hoi cho", "11", "21", "31", "63");
        sheet.text(52, 192, "II").text(75, 192, heading);
        row(sheet, 212, "1", "Tu van", "12", "22", "32", "66");
        List<String> rows = only(sheet);
        assertEquals("TT | Noi dung | Von0 | Von1 | Von2 | Von3", rows.get(0));
        assertEquals("I | " + heading + " va tien bo khoa hoc ky thuat |  |  |  | ", rows.get(1));
        assertEquals("1 | Dao tao | 10 | 20 | 30 | 60", rows.get(2));
        assertEquals("II | " + heading + " |  |  |  | ", rows.get(4));
        assertEquals("1 | Tu van | 12 | 22 | 32 | 66", rows.get(5));
    }

    @Test
    void aColumnWithAHeadAndNoTextStays() {
        Sheet sheet = header(new Sheet(), 100);
        row(sheet, 116, "1", "Dao tao", "10", "", "30", "60");
        row(sheet, 132, "2", "Hoi cho", "11", "", "31", "63");
        row(sheet, 148, "3", "Tu van", "17", "", "38", "79");
        assertEquals(
                List.of("TT | Noi dung | Von0 | Von1 | Von2 | Von3", "1 | Dao tao | 10 |  | 30 | 60"),
                only(sheet).subList(0, 2));
    }

    @Test
    void aSecondLineOfYearsCloseBelowTheirHeadsBelongsToThem() {
        Sheet sheet = new Sheet().text(50, 100, "TT").text(120, 100, "Noi dung");
        for (int i = 0; i < 4; i++) {
            sheet.text(284 + 60 * i, 100, "Nam").text(281 + 60 * i, 111, "202" + i);
        }
        for (int i = 1; i <= 3; i++) {
            row(sheet, 113 + 20 * i, "" + i, "Nganh", "1" + i, "2" + i, "3" + i, "4" + i);
        }
        assertEquals(
                List.of("TT | Noi dung | Nam 2020 | Nam 2021 | Nam 2022 | Nam 2023", "1 | Nganh | 11 | 21 | 31 | 41"),
                only(sheet).subList(0, 2));
    }

    @Test
    void aHeadThatStandsApartFromUnlikeHeadsSpansThem() {
        Sheet sheet = new Sheet().text(50, 100, "TT").text(120, 100, "Nam").text(336, 100, "Trong do");
        sheet.text(280, 120, "KCQG")
                .text(340, 120, "KCDP")
                .text(394, 120, "Doi ung")
                .text(400, 131, "CNNT");
        for (int i = 1; i <= 3; i++) {
            row(sheet, 132 + 20 * i, "" + i, "Nganh", "1" + i * i, "2" + i * i, "3" + i);
        }
        assertEquals(
                List.of("TT[2×1] | Nam[2×1] | Trong do[1×3]", "KCQG | KCDP | Doi ung CNNT", "1 | Nganh | 11 | 21 | 31"),
                only(sheet).subList(0, 3));
    }

    @Test
    void rowsOfDrawnColumnsAreToldByTheirTexts() {
        Sheet sheet = new Sheet();
        sheet.line(50, 100, 450, 100).line(50, 130, 450, 130).line(50, 230, 450, 230);
        for (double x : new double[] {50, 75, 210, 270, 390, 450}) {
            sheet.line(x, 100, x, 230);
        }
        sheet.line(330, 115, 330, 230).line(360, 115, 360, 230).line(300, 115, 300, 230);
        sheet.text(52, 103, "TT")
                .text(120, 103, "Noi dung")
                .text(220, 103, "DVT")
                .text(325, 103, "Nam");
        sheet.text(400, 103, "Tong").text(275, 117, "2019").text(305, 117, "2020");
        sheet.text(335, 117, "2021").text(365, 117, "2022");
        String[][] rows = {{"1", "Dao tao nghe cho lao", "dong"}, {"2", "Hoi cho", ""}, {"3", "Tu van", ""}};
        double y = 134;
        for (String[] row : rows) {
            sheet.text(58, y, row[0]).text(77, y, row[1]).text(220, y, "Lop");
            right(right(right(sheet, 298, y, "1"), 328, y, "2"), 358, y, "3");
            right(right(sheet, 388, y, "4"), 440, y, "10");
            if (!row[2].isEmpty()) {
                sheet.text(77, y + 12, row[2]);
                y += 12;
            }
            y += 20;
        }
        assertEquals(
                List.of(
                        "TT[2×1] | Noi dung[2×1] | DVT[2×1] | Nam[1×4] | Tong[2×1]",
                        "2019 | 2020 | 2021 | 2022",
                        "1 | Dao tao nghe cho lao dong | Lop | 1 | 2 | 3 | 4 | 10",
                        "2 | Hoi cho | Lop | 1 | 2 | 3 | 4 | 10",
                        "3 | Tu van | Lop | 1 | 2 | 3 | 4 | 10"),
                only(sheet));
    }
}
