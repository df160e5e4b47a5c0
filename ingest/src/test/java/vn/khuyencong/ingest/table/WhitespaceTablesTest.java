package vn.khuyencong.ingest.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.document.Document;

/** Tables without drawn cells. A letter is 5 points wide, a line 10 high. */
class WhitespaceTablesTest {
    /** Texts whose right ends stand at given places. */
    private static Sheet right(Sheet sheet, double y, double[] ends, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                sheet.text(ends[i] - 5.0 * texts[i].length(), y, texts[i]);
            }
        }
        return sheet;
    }

    private static final double[] ENDS = {250, 320, 390};

    private static Sheet rows(Sheet sheet, double y, String... labels) {
        for (int i = 0; i < labels.length; i++) {
            sheet.text(50, y + 14 * i, labels[i]);
            right(sheet, y + 14 * i, ENDS, "1" + i, "1.23" + i, "9" + i + ",5");
        }
        return sheet;
    }

    @Test
    void whiteAloneKeepsColumnsApart() {
        Sheet sheet = right(new Sheet().text(50, 100, "Tinh"), 100, ENDS, "2019", "2020", "2021");
        assertEquals(
                List.of(
                        "Tinh | 2019 | 2020 | 2021",
                        "Son La | 10 | 1.230 | 90,5",
                        "Bac Giang | 11 | 1.231 | 91,5",
                        "Dak Lak | 12 | 1.232 | 92,5"),
                Sheet.onlyByWhite(rows(sheet, 114, "Son La", "Bac Giang", "Dak Lak")));
    }

    @Test
    void aTextOverTheMiddleOfSeveralColumnsSpansThem() {
        Sheet sheet = new Sheet().text(50, 114, "Tinh").text(285, 100, "Kinh phi");
        right(sheet, 114, ENDS, "2019", "2020", "2021");
        // "Kinh phi" stands over the middle of the three columns, 237,5 to 390.
        assertEquals(
                List.of("Tinh[2×1] | Kinh phi[1×3]", "2019 | 2020 | 2021"),
                Sheet.onlyByWhite(rows(sheet, 128, "Son La", "Bac Giang", "Dak Lak"))
                        .subList(0, 2));
    }

    @Test
    void textsShareOutTheColumnsBelowThem() {
        double[] ends = {200, 250, 300, 350};
        Sheet sheet = new Sheet().text(50, 114, "Nguon");
        sheet.text(205 - 5, 100, "2019").text(305 - 5, 100, "2020");
        right(sheet, 114, ends, "KCQG", "KCDP", "KCQG", "KCDP");
        for (int i = 0; i < 3; i++) {
            sheet.text(50, 128 + 14 * i, "Nganh " + "ABC".charAt(i));
            right(sheet, 128 + 14 * i, ends, "1" + i, "2" + i, "3" + i, "4" + i);
        }
        assertEquals(
                List.of(
                        "Nguon[2×1] | 2019[1×2] | 2020[1×2]",
                        "KCQG | KCDP | KCQG | KCDP",
                        "Nganh A | 10 | 20 | 30 | 40"),
                Sheet.onlyByWhite(sheet).subList(0, 3));
    }

    @Test
    void aRuleUnderAHeadTellsWhatItSpans() {
        Sheet sheet = new Sheet().text(50, 114, "Tinh").text(240, 100, "Von").line(228, 112, 322, 112);
        right(sheet, 114, ENDS, "2019", "2020", "Lop");
        assertEquals(
                List.of("Tinh[2×1] | Von[1×2] | Lop[2×1]", "2019 | 2020"),
                Sheet.onlyByWhite(rows(sheet, 128, "Son La", "Bac Giang", "Dak Lak"))
                        .subList(0, 2));
    }

    @Test
    void headsOfSeveralLinesAreOneCellEach() {
        Sheet sheet = new Sheet().text(50, 124, "Tinh").text(230, 112, "So").text(300, 112, "Kinh phi");
        right(sheet, 124, ENDS, "de an", "(tr.d)", "Ty le");
        assertEquals(
                "Tinh | So de an | Kinh phi (tr.d) | Ty le",
                Sheet.onlyByWhite(rows(sheet, 140, "Son La", "Bac Giang", "Dak Lak"))
                        .get(0));
    }

    @Test
    void captionSourceAndTheHeadingBelowAreLeftOut() {
        Sheet sheet = new Sheet()
                .text(50, 80, "Bang 1. Ket qua khuyen cong cac tinh nam 2021 va ke hoach")
                .text(340, 96, "Don vi: tr.d");
        right(sheet.text(50, 114, "Tinh"), 114, ENDS, "2019", "2020", "2021");
        rows(sheet, 128, "Son La", "Bac Giang", "Dak Lak");
        sheet.text(50, 172, "Nguon: So Cong Thuong")
                .text(50, 200, "3.3", "Times", 14)
                .text(90, 200, "Danh gia");
        List<String> printed = Sheet.onlyByWhite(sheet);
        assertEquals("Tinh | 2019 | 2020 | 2021", printed.get(0));
        assertEquals("Dak Lak | 12 | 1.232 | 92,5", printed.get(printed.size() - 1));
    }

    @Test
    void aLabelGoesOnBelowItsFiguresInSmallLetters() {
        Sheet sheet = right(new Sheet().text(50, 100, "Noi dung"), 100, ENDS, "2019", "2020", "2021");
        sheet.text(50, 114, "Ho tro xay dung mo hinh");
        right(sheet, 114, ENDS, "1", "2", "3");
        sheet.text(50, 126, "trinh dien ky thuat");
        sheet.text(50, 138, "Dao tao nghe");
        right(sheet, 138, ENDS, "4", "5", "6");
        sheet.text(50, 150, "Tu van");
        right(sheet, 150, ENDS, "7", "8", "9");
        assertEquals(
                List.of(
                        "Ho tro xay dung mo hinh trinh dien ky thuat | 1 | 2 | 3",
                        "Dao tao nghe | 4 | 5 | 6",
                        "Tu van | 7 | 8 | 9"),
                Sheet.onlyByWhite(sheet).subList(1, 4));
    }

    @Test
    void aLabelStandsAboveTheLineThatHasItsFigures() {
        Sheet sheet = right(new Sheet().text(50, 100, "Noi dung"), 100, ENDS, "2019", "2020", "2021");
        sheet.text(50, 114, "Dao tao nghe");
        right(sheet, 114, ENDS, "4", "5", "6");
        sheet.text(50, 126, "Ho tro xay dung mo hinh trinh");
        sheet.text(50, 138, "dien ky thuat");
        right(sheet, 138, ENDS, "1", "2", "3");
        sheet.text(50, 150, "Tu van");
        right(sheet, 150, ENDS, "7", "8", "9");
        assertEquals(
                List.of(
                        "Dao tao nghe | 4 | 5 | 6",
                        "Ho tro xay dung mo hinh trinh dien ky thuat | 1 | 2 | 3",
                        "Tu van | 7 | 8 | 9"),
                Sheet.onlyByWhite(sheet).subList(1, 4));
    }

    @Test
    void numberAndFiguresBesideTheMiddleOfALabelAreItsRow() {
        double[] ends = {320, 380, 440};
        Sheet sheet =
                new Sheet().text(50, 106, "TT").text(90, 106, "Nguon kinh phi").text(360, 100, "Nam");
        right(sheet, 112, ends, "2021", "2022", "2023");
        sheet.text(80, 128, "De nghi ho tro tu kinh phi khuyen");
        right(sheet.text(52, 134, "1"), 134, ends, "2.800", "4.700", "6.900");
        sheet.text(80, 140, "cong quoc gia");
        right(sheet.text(52, 156, "2").text(80, 156, "Khuyen cong dia phuong"), 156, ends, "5.000", "5.500", "6.100");
        sheet.text(80, 170, "Doi ung cua cac co so cong nghiep");
        right(sheet.text(52, 176, "3"), 176, ends, "38.800", "47.830", "51.060");
        sheet.text(80, 182, "nong thon");
        right(sheet.text(80, 198, "Tong cong"), 198, ends, "46.600", "58.030", "64.060");
        assertEquals(
                List.of(
                        "TT[2×1] | Nguon kinh phi[2×1] | Nam[1×3]",
                        "2021 | 2022 | 2023",
                        "1 | De nghi ho tro tu kinh phi khuyen cong quoc gia | 2.800 | 4.700 | 6.900",
                        "2 | Khuyen cong dia phuong | 5.000 | 5.500 | 6.100",
                        "3 | Doi ung cua cac co so cong nghiep nong thon | 38.800 | 47.830 | 51.060",
                        " | Tong cong | 46.600 | 58.030 | 64.060"),
                Sheet.onlyByWhite(sheet));
    }

    @Test
    void aHeadingOfRowsIsARowOfItsOwn() {
        Sheet sheet = right(new Sheet().text(50, 100, "Noi dung"), 100, ENDS, "2019", "2020", "2021");
        rows(sheet, 114, "Dao tao nghe", "Tap huan");
        sheet.text(50, 142, "Vung cao");
        rows(sheet, 156, "Dao tao nghe", "Tap huan");
        assertEquals(List.of("Vung cao |  |  | "), Sheet.onlyByWhite(sheet).subList(3, 4));
    }

    @Test
    void dotsThatLeadToAFigureAreNoText() {
        Sheet sheet = right(new Sheet().text(50, 100, "Noi dung"), 100, ENDS, "2019", "2020", "2021");
        rows(sheet, 114, "Dao tao nghe..............", "Tap huan . . . . . . . . . .", "Tu van");
        assertEquals(
                List.of(
                        "Dao tao nghe | 10 | 1.230 | 90,5",
                        "Tap huan | 11 | 1.231 | 91,5",
                        "Tu van | 12 | 1.232 | 92,5"),
                Sheet.onlyByWhite(sheet).subList(1, 4));
    }

    @Test
    void dashesAtTheLeftAndFiguresAtTheRightAreOneColumn() {
        Sheet sheet =
                new Sheet().text(50, 100, "Tinh").text(225, 100, "Nam 2020").text(320, 100, "Nam 2021");
        String[][] figures = {{"12", "-"}, {"-", "7"}, {"15", "-"}, {"-", "8"}};
        for (int i = 0; i < figures.length; i++) {
            sheet.text(50, 114 + 14 * i, "Tinh " + "ABCD".charAt(i));
            sheet.text(figures[i][0].equals("-") ? 225 : 254, 114 + 14 * i, figures[i][0]);
            sheet.text(figures[i][1].equals("-") ? 320 : 354, 114 + 14 * i, figures[i][1]);
        }
        assertEquals(
                List.of(
                        "Tinh | Nam 2020 | Nam 2021",
                        "Tinh A | 12 | -",
                        "Tinh B | - | 7",
                        "Tinh C | 15 | -",
                        "Tinh D | - | 8"),
                Sheet.onlyByWhite(sheet));
    }

    @Test
    void thousandsKeptApartByBlanksAreOneFigure() {
        Sheet sheet = right(new Sheet().text(50, 100, "Tinh"), 100, new double[] {250, 350}, "2019", "2020");
        for (int i = 0; i < 3; i++) {
            sheet.text(50, 114 + 14 * i, "Tinh " + "ABC".charAt(i))
                    .text(207, 114 + 14 * i, "1 234 567")
                    .text(330, 114 + 14 * i, "9 87" + i);
        }
        assertEquals("Tinh A | 1 234 567 | 9 870", Sheet.onlyByWhite(sheet).get(1));
    }

    @Test
    void aSecondHeaderBeginsASecondTable() {
        Sheet sheet = right(new Sheet().text(50, 100, "Tinh"), 100, ENDS, "Lop", "Dot", "Ky");
        rows(sheet, 114, "Son La", "Bac Giang");
        right(sheet.text(50, 142, "Huyen"), 142, ENDS, "Lop", "Dot", "Ky");
        rows(sheet, 156, "Muong La", "Yen Chau");
        List<String> second = Sheet.print(Sheet.find(sheet).tables().get(1));
        assertEquals(
                List.of("Huyen | Lop | Dot | Ky", "Muong La | 10 | 1.230 | 90,5", "Yen Chau | 11 | 1.231 | 91,5"),
                second);
    }

    @Test
    void theBoxedHeaderOfAnOpenTableIsPartOfIt() {
        Sheet sheet = right(new Sheet().text(50, 100, "Tinh"), 100, ENDS, "Lop", "Dot", "Ky");
        sheet.grid(Sheet.at(45, 200, 270, 340, 400), 97, 113);
        assertEquals(
                List.of("Tinh | Lop | Dot | Ky", "Son La | 10 | 1.230 | 90,5"),
                Sheet.onlyByWhite(rows(sheet, 118, "Son La", "Bac Giang", "Dak Lak"))
                        .subList(0, 2));
    }

    @Test
    void drawnCellsThatHideColumnsAreReadByTheWhite() {
        Sheet sheet = right(new Sheet().text(50, 100, "Tinh"), 100, ENDS, "Lop", "Dot", "Ky");
        rows(sheet, 116, "Son La", "Bac Giang", "Dak Lak");
        sheet.grid(Sheet.at(45, 180, 400), 97, 113, 160);
        assertEquals(
                List.of(
                        "Tinh | Lop | Dot | Ky",
                        "Son La | 10 | 1.230 | 90,5",
                        "Bac Giang | 11 | 1.231 | 91,5",
                        "Dak Lak | 12 | 1.232 | 92,5"),
                Sheet.onlyByWhite(sheet));
    }

    @Test
    void aTableGoesOnOnTheNextPage() {
        Sheet first = right(new Sheet().text(50, 700, "Tinh"), 700, ENDS, "Lop", "Dot", "Ky");
        rows(first, 714, "Son La", "Bac Giang", "Dak Lak");
        Sheet second = right(new Sheet().text(50, 60, "Tinh"), 60, ENDS, "Lop", "Dot", "Ky");
        rows(second, 74, "Phu Yen", "Gia Lai", "Kon Tum");
        Document found = Sheet.find(first, second);
        assertEquals(1, found.tables().size());
        assertEquals(
                List.of("Tinh | Lop | Dot | Ky", "Kon Tum | 12 | 1.232 | 92,5"),
                List.of(
                        Sheet.print(found.tables().get(0)).get(0),
                        Sheet.print(found.tables().get(0)).get(6)));
    }

    private static int tables(Sheet sheet) {
        return Sheet.find(sheet).tables().size();
    }

    @Test
    void sentencesSideBySideAreNoTable() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 12; i++) {
            sheet.text(50, 100 + 12 * i, "mot hai ba bon nam sau bay tam chin muoi");
            sheet.text(300, 100 + 12 * i, "nam 2019 co 12 de an va 30 lop hoc nghe");
        }
        assertEquals(0, tables(sheet));
    }

    @Test
    void aListIsNoTable() {
        Sheet sheet = new Sheet();
        for (int i = 1; i <= 6; i++) {
            sheet.text(50, 100 + 24 * i, i + ".").text(70, 100 + 24 * i, "Ho tro dao tao nghe cho lao dong nong thon");
            sheet.text(70, 112 + 24 * i, "va chuyen giao cong nghe");
        }
        assertEquals(0, tables(sheet));
    }

    @Test
    void contentsAreNoTable() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 8; i++) {
            sheet.text(50, 100 + 14 * i, "Chuong " + (i + 1) + " ket qua...........");
            right(sheet, 100 + 14 * i, new double[] {400}, String.valueOf(3 + 7 * i));
        }
        assertEquals(0, tables(sheet));
    }

    @Test
    void letterheadAndSignaturesAreNoTable() {
        Sheet sheet = new Sheet()
                .text(60, 60, "UBND TINH SON LA")
                .text(330, 60, "CONG HOA XA HOI CHU NGHIA VIET NAM")
                .text(60, 74, "SO CONG THUONG")
                .text(360, 74, "Doc lap - Tu do - Hanh phuc")
                .text(60, 94, "So: 123/BC-SCT")
                .text(360, 94, "Son La, ngay 12 thang 4 nam 2021")
                .text(60, 600, "Noi nhan:")
                .text(400, 600, "GIAM DOC")
                .text(60, 614, "- Bo Cong Thuong;")
                .text(60, 628, "- Luu: VT.")
                .text(390, 650, "Nguyen Van A");
        assertEquals(0, tables(sheet));
    }

    @Test
    void theTicksOfTwoChartsAreNoTable() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 6; i++) {
            right(
                    sheet,
                    100 + 20 * i,
                    new double[] {80, 330},
                    String.valueOf(100 - 20 * i),
                    String.valueOf(100 - 20 * i));
        }
        assertEquals(0, tables(sheet));
    }
}
