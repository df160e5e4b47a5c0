package vn.khuyencong.ingest.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Verification;

/** Which sums a small annex implies, and which it does not. */
class IdentitiesTest {
    private static final String ONE_COLUMN = """
            Kết quả thực hiện kinh phí khuyến công địa phương tỉnh Yên Bái năm 2021
            Đơn vị tính: triệu đồng
            TT | Nội dung                             | Thực hiện năm 2021
               | Tổng cộng                            | 1.710
            1  | Đào tạo nghề, truyền nghề            | 430
            2  | Xây dựng mô hình trình diễn kỹ thuật | 1.280
            """;

    @Test
    void thePartsOfAPeriodAddUpToIt() {
        SmallReport report = SmallReport.of("""
                Kinh phí khuyến công địa phương tỉnh Yên Bái giai đoạn 2021-2025
                Đơn vị tính: triệu đồng
                TT | Nội dung                             | Giai đoạn 2021-2022 | Giai đoạn 2023-2025 | Giai đoạn 2021-2025
                1  | Đào tạo nghề, truyền nghề            | 430                 | 520                 | 950
                2  | Xây dựng mô hình trình diễn kỹ thuật | 1.280               | 1.710               | 2.990
                3  | Cung cấp thông tin, tuyên truyền     | 255                 | 274                 | 592
                """);
        assertEquals(
                List.of("950 = 430 + 520: holds", "2.990 = 1.280 + 1.710: holds", "592 = 255 + 274: fails"),
                sums(report, Rule.YEARS_SUM_TO_PERIOD));
    }

    @Test
    void eachTotalOfATableAddsUpItsOwnPart() {
        SmallReport report = SmallReport.of("""
                Danh mục đề án khuyến công tỉnh Yên Bái năm 2023
                Đơn vị tính: triệu đồng
                TT | Tên đề án                                | Tổng kinh phí | Kinh phí khuyến công | Đối ứng
                A  | Khuyến công quốc gia                     | 3.108         | 1.050                | 2.058
                1  | Hỗ trợ ứng dụng máy móc chế biến chè     | 1.508         | 550                  | 958
                2  | Hỗ trợ ứng dụng máy móc chế biến gỗ      | 1.600         | 500                  | 1.100
                B  | Khuyến công địa phương                   | 1.862         | 1.139                | 723
                1  | Hỗ trợ ứng dụng máy móc may công nghiệp  | 962           | 639                  | 323
                2  | Hỗ trợ ứng dụng máy móc sản xuất gạch    | 900           | 500                  | 400
                   | Tổng cộng                                | 4.970         | 2.189                | 2.781
                """);
        assertEquals(List.of(), report.causes());
        assertTrue(
                sums(report, Rule.ACTIVITIES_SUM_TO_TOTAL).contains("4.970 = 3.108 + 1.862: holds"),
                () -> sums(report, Rule.ACTIVITIES_SUM_TO_TOTAL).toString());
    }

    @Test
    void aLineThatTheNumberingMissesIsToldWithWhatItHolds() {
        SmallReport report = SmallReport.of("""
                Kinh phí khuyến công địa phương tỉnh Yên Bái giai đoạn 2021-2022
                Đơn vị tính: triệu đồng
                TT | Nội dung                             | Năm 2021 | Năm 2022
                   | Tổng cộng                            | 1.965    | 2.244
                1  | Đào tạo nghề, truyền nghề            | 430      | 520
                3  | Xây dựng mô hình trình diễn kỹ thuật | 1.280    | 1.450
                """);
        assertEquals(0, report.failing());
        assertEquals(
                List.of(
                        "Số thứ tự bị ngắt quãng: dưới dòng “Tổng cộng” có dòng không được in; theo các tổng, phần không"
                                + " in là 255 (kinh phí KCĐP 2021); 274 (kinh phí KCĐP 2022)."),
                report.issues().all().stream()
                        .filter(issue -> issue.code().equals("line_not_printed"))
                        .map(Issue::textVi)
                        .toList());
    }

    @Test
    void twoColumnsThatAreFiledAlikeAndDifferVerifyNothing() {
        SmallReport report = SmallReport.of("""
                Kết quả thực hiện kinh phí khuyến công địa phương tỉnh Yên Bái năm 2021
                Đơn vị tính: triệu đồng
                TT | Nội dung                             | Thực hiện năm 2021 | Thực hiện năm 2021
                   | Tổng cộng                            | 1.710    | 1.970
                1  | Đào tạo nghề, truyền nghề            | 430      | 520
                2  | Xây dựng mô hình trình diễn kỹ thuật | 1.280    | 1.450
                """);
        assertEquals(List.of(), verified(report));
        assertEquals(List.of("1.710", "430", "1.280"), verified(SmallReport.of(ONE_COLUMN)));
    }

    @Test
    void twoTablesThatEachAddUpAndDifferAreOfAnotherScope() {
        SmallReport report = SmallReport.of("""
                Kết quả thực hiện kinh phí khuyến công địa phương tỉnh Yên Bái năm 2021
                Đơn vị tính: triệu đồng
                TT | Nội dung                             | Thực hiện năm 2021
                   | Tổng cộng                            | 1.710
                1  | Đào tạo nghề, truyền nghề            | 430
                2  | Xây dựng mô hình trình diễn kỹ thuật | 1.280

                Trung tâm Khuyến công đã thực hiện các nội dung sau.
                Phụ lục 2. Kết quả thực hiện kinh phí khuyến công địa phương tại Trung tâm Khuyến công năm 2021
                Đơn vị tính: triệu đồng
                STT | Hoạt động                            | Kinh phí thực hiện năm 2021
                1   | Tư vấn, trợ giúp các cơ sở           | 430
                2   | Xây dựng mô hình trình diễn kỹ thuật | 520
                    | Cộng                                 | 950
                """);
        assertEquals(0, report.failing());
        long told = report.issues().all().stream()
                .filter(issue -> issue.textVi().contains("có thể không cùng phạm vi"))
                .count();
        assertEquals(
                2, told, () -> report.issues().all() + " " + report.findings().observations());
    }

    private static List<String> verified(SmallReport report) {
        return report.findings().observations().stream()
                .filter(each -> report.reconciled().verificationOf(each) == Verification.VERIFIED)
                .map(Observation::rawText)
                .toList();
    }

    private static List<String> sums(SmallReport report, Rule rule) {
        return report.reconciled().checks().stream()
                .filter(check -> check.rule() == rule)
                .map(check -> check.total().rawText() + " = "
                        + check.parts().stream().map(Observation::rawText).collect(Collectors.joining(" + ")) + ": "
                        + check.verdict().name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
