package vn.khuyencong.ingest.observation.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Period;

/** Tables as clerks type them: abbreviations, two measures in turn, figures that must not be taken for others. */
class ClerksTablesTest {
    private final Issues issues = new Issues();

    @Test
    void countAndMoneyInTurnUnderEachActivity() {
        assertSays(read("""
                Kết quả khuyến công quốc gia
                TT | Nội dung hoạt động   | Chỉ tiêu | ĐVT  | TH năm 2021 | TH năm 2022
                1  | Dạy nghề             | Số đề án | ĐA   | 2           | 3
                ^  | ^                    | Kinh phí | Tr.đ | 120         | 126,5
                2  | Mô hình trình diễn   | Số đề án | ĐA   | 1           | 1
                ^  | ^                    | Kinh phí | Tr.đ | 600         | 850
                   | Tổng cộng            | Số đề án | ĐA   | 3           | 4
                   | ^                    | Kinh phí | Tr.đ | 720         | 976,5
                """), """
                Dạy nghề | activity A1 | projects NATIONAL | 2021 actual | 2
                Dạy nghề | activity A1 | projects NATIONAL | 2022 actual | 3
                Dạy nghề | activity A1 | funding NATIONAL | 2021 actual | 120
                Dạy nghề | activity A1 | funding NATIONAL | 2022 actual | 126.5
                Mô hình trình diễn | activity A3 | projects NATIONAL | 2021 actual | 1
                Mô hình trình diễn | activity A3 | projects NATIONAL | 2022 actual | 1
                Mô hình trình diễn | activity A3 | funding NATIONAL | 2021 actual | 600
                Mô hình trình diễn | activity A3 | funding NATIONAL | 2022 actual | 850
                Tổng cộng | total ALL | projects NATIONAL | 2021 actual | 3
                Tổng cộng | total ALL | projects NATIONAL | 2022 actual | 4
                Tổng cộng | total ALL | funding NATIONAL | 2021 actual | 720
                Tổng cộng | total ALL | funding NATIONAL | 2022 actual | 976.5
                """);
    }

    @Test
    void shortFormsOfTheSourcesAndPlacesThatAreNone() {
        assertSays(read("""
                Danh mục đề án khuyến công năm 2022
                TT | Tên đề án                | Địa điểm       | Tổng mức đầu tư (tr.đ) | NSTW (KCQG) (tr.đ) | NSĐP (KCĐP) (tr.đ) | ĐƯ của đơn vị (tr.đ)
                1  | Hỗ trợ máy sấy thăng hoa | Huyện Cam Lộ   | 420                    |                    | 150                | 270
                2  | Hỗ trợ máy cưa CNC       | Huyện Hải Lăng | 585,6                  | 300                |                    | 285,6
                """), """
                Hỗ trợ máy sấy thăng hoa | item A3 | funding ALL | 2022 actual | 420
                Hỗ trợ máy sấy thăng hoa | item A3 | funding LOCAL | 2022 actual | 150
                Hỗ trợ máy sấy thăng hoa | item A3 | funding COUNTERPART | 2022 actual | 270
                Hỗ trợ máy cưa CNC | item A3 | funding ALL | 2022 actual | 585.6
                Hỗ trợ máy cưa CNC | item A3 | funding NATIONAL | 2022 actual | 300
                Hỗ trợ máy cưa CNC | item A3 | funding COUNTERPART | 2022 actual | 285.6
                """);
    }

    @Test
    void whatTheProjectCostsIsNotTheMoneyOfTheDeAn() {
        assertSays(read("""
                Danh mục đề án khuyến công năm 2022 (triệu đồng)
                TT | Tên đề án                | Tổng mức đầu tư dự án | Tổng KP đề án | KCĐP | Đối ứng
                1  | Hỗ trợ máy sấy lúa       | 4.200                 | 1.200         | 300  | 900
                """), """
                Hỗ trợ máy sấy lúa | item A3 | funding ALL | 2022 actual | 1200
                Hỗ trợ máy sấy lúa | item A3 | funding LOCAL | 2022 actual | 300
                Hỗ trợ máy sấy lúa | item A3 | funding COUNTERPART | 2022 actual | 900
                """);
        assertEquals(
                List.of("column_not_understood"),
                issues.all().stream().map(Issue::code).distinct().toList());
    }

    @Test
    void moneyBesideAVolumeThatHasItsUnitInTheRow() {
        assertSays(read("""
                Nhu cầu kinh phí năm 2022
                TT | Nội dung                   | ĐVT      | Khối lượng | Kinh phí khuyến công (tr.đồng) | <    | ĐƯ của CSCNNT (tỷ đồng)
                ^  | ^                          | ^        | ^          | KCQG                           | KCĐP | ^
                1  | Truyền nghề cho lao động   | Lao động | 300        | 450                            | 550  | 1,2
                """), """
                Truyền nghề cho lao động | item A1 | output | 2022 plan | 300
                Truyền nghề cho lao động | item A1 | funding NATIONAL | 2022 plan | 450
                Truyền nghề cho lao động | item A1 | funding LOCAL | 2022 plan | 550
                Truyền nghề cho lao động | item A1 | funding COUNTERPART | 2022 plan | 1200
                """);
    }

    @Test
    void aCountAndItsMoneyInOneCellAreNoNumberOfThousands() {
        assertSays(read("""
                Số đề án và kinh phí KCĐP (triệu đồng)
                TT | Nội dung     | Năm 2021  | Năm 2022
                1  | Đào tạo nghề | 3 156     | 2 120
                2  | Mô hình      | 8 1.240   | 11 1.720
                3  | Hội chợ      | 2 216,4   | 2 240,8
                   | Tổng cộng    | 13 1.612,4 | 15 2.080,8
                """), "");
    }

    @Test
    void countsOfBeneficiariesBesideMoneyInATableOfMoney() {
        assertSays(read("""
                Đề án khuyến công theo địa bàn năm 2020 (triệu đồng)
                TT | Huyện, thành phố | Số ĐA | KCQG hỗ trợ | KCĐP hỗ trợ | Số CSCNNT thụ hưởng
                1  | Huyện Ý Yên      | 4     | 400         | 310,5       | 5
                """), """
                Huyện Ý Yên | item ALL | projects | 2020 actual | 4
                Huyện Ý Yên | item ALL | funding NATIONAL | 2020 actual | 400
                Huyện Ý Yên | item ALL | funding LOCAL | 2020 actual | 310.5
                Huyện Ý Yên | item ALL | output | 2020 actual | 5
                """);
    }

    @Test
    void whatIsDoneBeforeItsYearsAreOverIsDoubtful() {
        List<Observation> observations = PageText.read(
                        DocumentType.REPORT,
                        new Period(2021, 2025),
                        Optional.of(LocalDate.of(2023, 12, 4)),
                        """
                        Kết quả thực hiện nguồn vốn khuyến công (triệu đồng)
                        TT | Nguồn | Năm 2022 | Cả giai đoạn 2021 - 2025 chốt
                        1  | KCQG  | 300      | 7.500
                        """,
                        issues)
                .observations();

        assertEquals(
                List.of("300 false", "7500 true"),
                observations.stream()
                        .map(each -> each.value().stripTrailingZeros().toPlainString() + " " + each.doubtful())
                        .toList());
    }

    private TableFindings read(String text) {
        return PageText.read(DocumentType.REPORT, new Period(2020, 2022), text, issues);
    }

    private static void assertSays(TableFindings found, String expected) {
        assertEquals(expected.strip(), PageText.lines(found));
    }
}
