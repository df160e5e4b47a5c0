package vn.khuyencong.ingest.observation.flat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows a flattened table has, and which of its lines are none. */
class FlatRowsTest {
    private static final String HEADER = "TT Nội dung Năm 2021 Năm 2022 Tổng cộng\n";

    private static List<String> rows(String lines) {
        return FlatPage.rows(FlatPage.of(HEADER + lines).onlyTable());
    }

    @Test
    void aNumberAloneTheWordsBelowAndTheFiguresBelowThemAreOneRow() {
        assertEquals(
                List.of("1 | Hỗ trợ xây dựng mô hình trình diễn kỹ thuật | 10 20 30", "2 | Đào tạo | 5 6 11"),
                rows("""
                        1
                        Hỗ trợ xây dựng mô hình trình diễn
                        kỹ thuật
                        10 20 30
                        2 Đào tạo 5 6 11
                        """));
    }

    @Test
    void aLabelBrokenAtADashGoesOnInSmallLetters() {
        assertEquals(
                List.of(
                        "1 | Ứng dụng máy móc vào sản xuất công nghiệp - tiểu thủ công nghiệp | 10 20 30",
                        "2 | Đào tạo | 5 6 11"),
                rows("""
                        1
                        Ứng dụng máy móc vào sản xuất công nghiệp
                        - tiểu thủ công nghiệp
                        10 20 30
                        2 Đào tạo 5 6 11
                        """));
    }

    @Test
    void aDashBeforeACapitalBeginsARow() {
        assertEquals(
                List.of("1 | Số lao động được đào tạo | 10 20 30", "- | Số lao động có việc làm | 5 6 11"), rows("""
                        1 Số lao động được đào tạo 10 20 30
                        - Số lao động có việc làm 5 6 11
                        """));
    }

    @Test
    void aRowWithoutFiguresStaysARow() {
        assertEquals(
                List.of(
                        "I | Đào tạo nghề",
                        "1 | Đào tạo mới | 10 20 30",
                        "2 | Nâng cao tay nghề",
                        "II | Tư vấn | 5 6 11"),
                rows("""
                        I Đào tạo nghề
                        1 Đào tạo mới 10 20 30
                        2 Nâng cao tay nghề
                        II Tư vấn 5 6 11
                        """));
    }

    @Test
    void aDashAmongFiguresIsAFigureOfTheRow() {
        assertEquals(List.of("1 | Tư vấn | 10 - 10", "2 | Đào tạo | - 6 6"), rows("""
                        1 Tư vấn 10 - 10
                        2 Đào tạo - 6 6
                        """));
    }

    @Test
    void aPeriodAtTheEndOfALabelIsOfTheLabel() {
        assertEquals(
                List.of(
                        "1 | Xây dựng chương trình khuyến công giai đoạn 2021- 2025 | 10 20 30",
                        "2 | Đào tạo | 5 6 11"),
                rows("""
                        1
                        Xây dựng chương trình khuyến công giai đoạn 2021-
                        2025
                        10 20 30
                        2 Đào tạo 5 6 11
                        """));
    }

    @Test
    void theNumberOfAPageBeforeARepeatedHeaderIsNoFigure() {
        FlatPage page = FlatPage.of(HEADER + """
                  1 Tư vấn 10 20 30
                  2 Đào tạo 5 6 11
                  1
                  """ + HEADER + """
                  3 Tuyên truyền 1 2 3
                  """);
        assertEquals(
                List.of("1 | Tư vấn | 10 20 30", "2 | Đào tạo | 5 6 11", "3 | Tuyên truyền | 1 2 3"),
                FlatPage.rows(page.onlyTable()));
        assertEquals(List.of("Năm 2021", "Năm 2022", "Tổng cộng"), FlatPage.columns(page.onlyTable()));
        assertEquals(List.of("1"), page.text());
    }

    @Test
    void theNextPageNumberBehindTheLastRowIsNoFigureOfIt() {
        FlatPage page = FlatPage.of(HEADER + """
                  1 Tư vấn 10 20 30
                  2 Đào tạo 5 6 11
                  1
                  """ + HEADER + """
                  3 Tuyên truyền 1 2 3
                  4 Tổng kết chương trình
                  2
                  """);
        assertTrue(FlatPage.rows(page.onlyTable()).contains("4 | Tổng kết chương trình"));
        assertEquals(List.of("1", "2"), page.text());
    }

    @Test
    void theWordsOfAMergedCellBehindTheTableGoToTheNumberWhoseLinesSpeakOfTheSame() {
        FlatPage page = FlatPage.of("""
                I
                1 Hỗ trợ mô hình trình diễn kỹ thuật 10 20 30
                II
                1 Hỗ trợ tham gia hội chợ triển lãm 5 6 11
                TT Nội dung Năm 2021 Năm 2022 Tổng cộng
                Xây dựng mô hình trình diễn
                Tổ chức hội chợ
                """);
        assertEquals(
                List.of(
                        "I | Xây dựng mô hình trình diễn",
                        "1 | Hỗ trợ mô hình trình diễn kỹ thuật | 10 20 30",
                        "II | Tổ chức hội chợ",
                        "1 | Hỗ trợ tham gia hội chợ triển lãm | 5 6 11"),
                FlatPage.rows(page.onlyTable()));
        assertEquals(List.of(), page.text());
    }

    @Test
    void aUnitLostBetweenLabelAndFiguresIsFoundAtTheEndOfTheLabel() {
        FlatPage page = FlatPage.of("""
                TT Nội dung ĐVT Năm 2021 Năm 2022 Tổng cộng
                1 Số lao động được đào tạo Lao động 10 20 30
                2 Số lượt học viên Lượt học viên 30 40 70
                3 Chuyên mục truyền hình Chuyên mục 12 12 24
                """);
        assertEquals(
                List.of(
                        "1 | Số lao động được đào tạo | Lao động | 10 20 30",
                        "2 | Số lượt học viên | Lượt học viên | 30 40 70",
                        "3 | Chuyên mục truyền hình | Chuyên mục | 12 12 24"),
                FlatPage.rows(page.onlyTable()));
    }
}
