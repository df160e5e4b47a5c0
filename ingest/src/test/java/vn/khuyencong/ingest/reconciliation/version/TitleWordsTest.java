package vn.khuyencong.ingest.reconciliation.version;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles as provinces print them: which two are those of one report, and what they say of its version. */
class TitleWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Báo cáo Kết quả công tác khuyến công năm 2022|BÁO CÁO KẾT QUẢ CÔNG TÁC KHUYẾN CÔNG NĂM 2022",
                "Báo cáo Kết quả công tác khuyến công năm 2022|Báo cáo Kết quả công tác khuyến công năm 2022 (lần 2)",
                "Báo cáo Kết quả công tác khuyến công năm 2022|Dự thảo Báo cáo Kết quả công tác khuyến công năm 2022",
                "Kế hoạch Khuyến công tỉnh Hà Nam năm 2024|Kế hoạch Khuyến công tỉnh Hà Nam năm 2024 (sửa đổi, bổ sung)",
                "Báo cáo Kết quả khuyến công 2022|Báo cáo Kết quả khuyến công 2022 (thay thế Báo cáo số 12/BC-SCT ngày 3/1/2023)",
                "Chương trình theo Quyết định số 1288/QĐ-TTg ngày 01/8/2014|Chương trình theo Quyết định số 1288/QĐ- TTg ngày 01/8/2014",
            })
    void twoTitlesOfOneReport(String one, String other) {
        assertEquals(true, TitleWords.of(one).saysTheSameAs(TitleWords.of(other)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Báo cáo Kết quả khuyến công giai đoạn 2021 - 2025|Kế hoạch Khuyến công giai đoạn 2021 - 2025",
                "Báo cáo Kết quả khuyến công năm 2022, kế hoạch năm 2023|Báo cáo Kết quả khuyến công năm 2023, kế hoạch năm 2024",
                "Báo cáo Sơ kết Chương trình khuyến công giai đoạn 2021 - 2025|Báo cáo Tổng kết Chương trình khuyến công giai đoạn 2021 - 2025",
                "Đánh giá kết quả thực hiện Chương trình khuyến công tỉnh Nam Định giai đoạn 2021 - 2025|Đánh giá giữa kỳ kết quả thực hiện Chương trình khuyến công tỉnh Nam Định giai đoạn 2021 - 2025",
                "Quyết định phê duyệt danh mục đề án khuyến công năm 2022|Quyết định phê duyệt danh mục đề án khuyến công năm 2022 đợt 2",
                "Quyết định phê duyệt Kế hoạch khuyến công năm 2024|Quyết định sửa đổi một số nội dung của Kế hoạch khuyến công năm 2024",
            })
    void titlesOfTwoReports(String one, String other) {
        assertEquals(false, TitleWords.of(one).saysTheSameAs(TitleWords.of(other)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dự thảo Báo cáo Kết quả khuyến công năm 2022|-1",
                "Báo cáo Kết quả khuyến công năm 2022|0",
                "Báo cáo Kết quả khuyến công năm 2022 (điều chỉnh)|1",
                "Báo cáo Kết quả khuyến công năm 2022 (thay thế Báo cáo lần trước)|1",
                "Báo cáo Kết quả khuyến công năm 2022 (lần 2)|2",
                "Báo cáo Kết quả khuyến công năm 2022, lần thứ ba|3",
                "Hỗ trợ lần đầu các cơ sở công nghiệp nông thôn|0",
            })
    void aTitleSaysWhichVersionItIs(String title, int rank) {
        assertEquals(rank, TitleWords.of(title).rank());
    }
}
