package vn.khuyencong.ingest.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.issue.NumbersNotPlaced;
import vn.khuyencong.ingest.observation.Quality;

/** A small annex whose numbers have lost their columns. */
class RebuildingTest {
    private static final String CAPTION = "Kết quả thực hiện kinh phí khuyến công địa phương giai đoạn 2021-2023";
    private static final String ANNEX = """
            TT  | Nội dung                             | Năm 2021 | Năm 2022 | Năm 2023 | Giai đoạn 2021-2023 | Số chưa rõ cột
                | Tổng cộng                            |          |          |          |                     | 685,0 1.465,0 2.330,0 4.480,0
            I   | Đào tạo nghề, truyền nghề            |          |          |          |                     | 430,0 620,0 1.050,0
            II  | Xây dựng mô hình trình diễn kỹ thuật |          |          |          |                     | 1.465,0 1.710,0 3.175,0
            III | Cung cấp thông tin, tuyên truyền     |          |          |          |                     | 255,0 255,0
            """;

    @Test
    void everyNumberHasItsColumnWhereTheSumsAgreeOnIt() {
        FlatReport report = FlatReport.of(CAPTION, ANNEX);
        assertEquals(
                List.of(
                        "685,0 | 1.465,0 | 2.330,0 | 4.480,0 | .",
                        "430,0 | . | 620,0 | 1.050,0 | .",
                        ". | 1.465,0 | 1.710,0 | 3.175,0 | .",
                        "255,0 | . | . | 255,0 | ."),
                report.rows());
        assertEquals(List.of(), report.issues(NumbersNotPlaced.class));
        assertEquals(List.of(), report.failing());
    }

    @Test
    void figuresSayThatTheSumsGaveThemTheirColumn() {
        assertEquals(
                List.of("430,0", "620,0", "1.050,0", "1.465,0", "1.710,0", "3.175,0", "255,0", "255,0"),
                FlatReport.of(CAPTION, ANNEX).findings().observations().stream()
                        .filter(each -> each.quality() == Quality.SOLVED)
                        .map(each -> each.rawText())
                        .toList());
    }

    /**
     * The first row is full: its columns are as printed, and its own sum proves it. The period of every other row has its
     * column from the row alone, so that 1.050 + 3.175 + 255 = 4.480 is news; their years needed the sums of the years.
     */
    @Test
    void aSumThatPlacedItsFiguresVerifiesNoneOfThem() {
        assertEquals(
                List.of("685,0", "1.465,0", "2.330,0", "4.480,0", "1.050,0", "3.175,0", "255,0"),
                FlatReport.of(CAPTION, ANNEX).verified());
    }

    @Test
    void underHeadingsInAnOrderThatIsNotPrintedNothingIsVerified() {
        assertEquals(
                List.of(),
                FlatReport.of(CAPTION, ANNEX.replace("Số chưa rõ cột", "Số chưa rõ cột (thứ tự cột suy ra)"))
                        .verified());
    }

    /** The total is printed before the years, and the header was recovered as if it came behind them. */
    @Test
    void whereTheSumsSpeakAgainstTheHeadingsNothingIsPlaced() {
        FlatReport report = FlatReport.of(CAPTION, """
                TT  | Nội dung                             | Năm 2021 | Năm 2022 | Giai đoạn 2021-2022 | Số chưa rõ cột
                    | Tổng cộng                            |          |          |                     | 2.515,0 1.895,0 620,0
                I   | Đào tạo nghề, truyền nghề            |          |          |                     | 1.050,0 430,0 620,0
                II  | Xây dựng mô hình trình diễn kỹ thuật |          |          |                     | 1.465,0 1.465,0 0
                """);
        assertEquals(
                List.of(
                        ". | . | . | 2.515,0 1.895,0 620,0",
                        ". | . | . | 1.050,0 430,0 620,0",
                        ". | . | . | 1.465,0 1.465,0 0"),
                report.rows());
        assertEquals(3, report.issues(NumbersNotPlaced.class).size());
        assertEquals(List.of(), report.findings().observations());
    }

    /** Written with a comma, it would be read as 1125. */
    @Test
    void aLostCellIsRestoredInTheStyleOfItsTable() {
        FlatReport report = FlatReport.of(CAPTION, """
                TT  | Nội dung                             | Năm 2021 | Năm 2022 | Giai đoạn 2021-2022
                    | Tổng cộng                            | 2.5      | 2,601.0  | 2,603.5
                I   | Đào tạo nghề, truyền nghề            |          | 1,300.5  | 1,301.625
                II  | Xây dựng mô hình trình diễn kỹ thuật | 1.375    | 1,300.5  | 1,301.875
                """);
        assertEquals("1.125 | 1,300.5 | 1,301.625", report.rows().get(1));
    }

    @Test
    void aMisprintedTotalIsGivenUpAndNamed() {
        FlatReport report = FlatReport.of(CAPTION, ANNEX.replace("4.480,0", "4.840,0"));
        assertEquals("430,0 | . | 620,0 | 1.050,0 | .", report.rows().get(1));
        assertEquals(List.of("activities_sum_to_total 4.840,0", "years_sum_to_period 4.840,0"), report.failing());
    }

    /** 255 of one line and 255 of another: the sums do not say which of them is of which year. */
    @Test
    void whatTheSumsLeaveOpenStaysBehindTheColumnsAndIsSaid() {
        FlatReport report = FlatReport.of(CAPTION, """
                TT  | Nội dung                             | Năm 2021 | Năm 2022 | Giai đoạn 2021-2022 | Số chưa rõ cột
                    | Tổng cộng                            |          |          |                     | 255,0 255,0 510,0
                I   | Đào tạo nghề, truyền nghề            |          |          |                     | 255,0 255,0
                II  | Cung cấp thông tin, tuyên truyền     |          |          |                     | 255,0 255,0
                """);
        assertEquals(
                List.of("255,0 | 255,0 | 510,0 | .", ". | . | 255,0 | 255,0", ". | . | 255,0 | 255,0"), report.rows());
        List<String> said = report.issues(NumbersNotPlaced.class);
        assertEquals(2, said.size());
        assertTrue(said.get(0).contains("“Đào tạo nghề, truyền nghề”"), said.get(0));
        assertTrue(said.get(0).contains("Năm 2021; Năm 2022"), said.get(0));
    }

    @Test
    void aRowWithMoreNumbersThanColumnsKeepsThemBehindTheColumns() {
        FlatReport report = FlatReport.of(CAPTION, ANNEX.replace("255,0 255,0", "51,0 51,0 51,0 51,0 51,0 255,0"));
        assertEquals(
                ". | . | . | . | 51,0 51,0 51,0 51,0 51,0 255,0", report.rows().get(3));
        assertEquals(
                1,
                report.issues(NumbersNotPlaced.class).stream()
                        .filter(each -> each.contains("Cung cấp thông tin"))
                        .count());
    }

    @Test
    void theSameTableComesOutTheSameAgain() {
        assertEquals(
                FlatReport.of(CAPTION, ANNEX).document(),
                FlatReport.of(CAPTION, ANNEX).document());
    }
}
