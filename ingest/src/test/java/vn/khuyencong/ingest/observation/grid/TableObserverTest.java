package vn.khuyencong.ingest.observation.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Profile;
import vn.khuyencong.ingest.observation.key.TableText;
import vn.khuyencong.ingest.table.Tables;

/** Layouts of tables that provinces print, and what they say. */
class TableObserverTest {
    private final Issues issues = new Issues();

    @Test
    void yearsDownAndSourcesAcross() {
        assertSays(observe(DocumentType.REPORT, "KINH PHÍ GIAI ĐOẠN 2018-2019", "triệu đồng", """
                TT | Năm       | KCQG | KCĐP    | Đối ứng | Tổng cộng
                1  | 2018      | 300  | 2.648,2 | 5.000   | 7.948,2
                2  | 2019      |      | 2.000   | -       | 2.000
                   | Tổng cộng | 300  | 4.648,2 | 5.000   | 9.948,2
                """), """
                2018 | total | 1 | ALL | funding NATIONAL | 2018 | actual | 300 VND_million
                2018 | total | 1 | ALL | funding LOCAL | 2018 | actual | 2648.2 VND_million
                2018 | total | 1 | ALL | funding COUNTERPART | 2018 | actual | 5000 VND_million
                2018 | total | 1 | ALL | funding ALL | 2018 | actual | 7948.2 VND_million
                2019 | total | 2 | ALL | funding LOCAL | 2019 | actual | 2000 VND_million
                2019 | total | 2 | ALL | funding COUNTERPART | 2019 | actual | 0 VND_million
                2019 | total | 2 | ALL | funding ALL | 2019 | actual | 2000 VND_million
                Tổng cộng | total |  | ALL | funding NATIONAL | 2018-2019 | actual | 300 VND_million
                Tổng cộng | total |  | ALL | funding LOCAL | 2018-2019 | actual | 4648.2 VND_million
                Tổng cộng | total |  | ALL | funding COUNTERPART | 2018-2019 | actual | 5000 VND_million
                Tổng cộng | total |  | ALL | funding ALL | 2018-2019 | actual | 9948.2 VND_million
                """);
    }

    @Test
    void sourcesAcrossWithYearsUnderThem() {
        assertSays(observe(DocumentType.PLAN, "KẾ HOẠCH KINH PHÍ", "Triệu đồng", """
                TT | Nội dung      | KCQG | <    | <    | KCĐP | <    | <
                ^  | ^             | 2021 | 2022 | Cộng | 2021 | 2022 | Cộng
                I  | Đào tạo nghề  | 100  | 200  | 300  |      | 20   | 20
                1  | Lớp may       | 100  |      |      |      |      |
                """), """
                Đào tạo nghề | activity | I | A1 | funding NATIONAL | 2021 | plan | 100 VND_million
                Đào tạo nghề | activity | I | A1 | funding NATIONAL | 2022 | plan | 200 VND_million
                Đào tạo nghề | activity | I | A1 | funding NATIONAL | 2021-2022 | plan | 300 VND_million
                Đào tạo nghề | activity | I | A1 | funding LOCAL | 2022 | plan | 20 VND_million
                Đào tạo nghề | activity | I | A1 | funding LOCAL | 2021-2022 | plan | 20 VND_million
                Lớp may | item | I.1 | A1 | funding NATIONAL | 2021 | plan | 100 VND_million
                """);
    }

    @Test
    void yearsDownAndActivitiesAcross() {
        assertSays(observe(DocumentType.REPORT, "KINH PHÍ KHUYẾN CÔNG THEO NỘI DUNG", "triệu đồng", """
                Năm  | Đào tạo nghề | Mô hình trình diễn kỹ thuật | Tổng cộng
                2018 | 100          | 500                         | 600
                2019 | 150          | 600                         | 750
                """), """
                Đào tạo nghề | activity |  | A1 | funding STATE | 2018 | actual | 100 VND_million
                Mô hình trình diễn kỹ thuật | activity |  | A3 | funding STATE | 2018 | actual | 500 VND_million
                Tổng cộng | total |  | ALL | funding STATE | 2018 | actual | 600 VND_million
                Đào tạo nghề | activity |  | A1 | funding STATE | 2019 | actual | 150 VND_million
                Mô hình trình diễn kỹ thuật | activity |  | A3 | funding STATE | 2019 | actual | 600 VND_million
                Tổng cộng | total |  | ALL | funding STATE | 2019 | actual | 750 VND_million
                """);
    }

    @Test
    void aTotalOfPublicMoneyBesideOneOfAllMoney() {
        assertSays(observe(DocumentType.PLAN, "TỔNG HỢP KINH PHÍ NĂM 2024", "Tỷ đồng", """
                TT | Nội dung           | Ngân sách nhà nước | <    | <    | Vốn đối ứng | Tổng cộng
                ^  | ^                  | Tổng               | KCQG | KCĐP | ^           | ^
                1  | Hội chợ, triển lãm | 1,5                | 1    | 0,5  | 3,25        | 4,75
                2  | Tuyên truyền       |                    |      |      |             | 1
                """), """
                Hội chợ, triển lãm | activity | 1 | A4 | funding STATE | 2024 | plan | 1500 VND_million
                Hội chợ, triển lãm | activity | 1 | A4 | funding NATIONAL | 2024 | plan | 1000 VND_million
                Hội chợ, triển lãm | activity | 1 | A4 | funding LOCAL | 2024 | plan | 500 VND_million
                Hội chợ, triển lãm | activity | 1 | A4 | funding COUNTERPART | 2024 | plan | 3250 VND_million
                Hội chợ, triển lãm | activity | 1 | A4 | funding ALL | 2024 | plan | 4750 VND_million
                Tuyên truyền | activity | 2 | A6 | funding ALL | 2024 | plan | 1000 VND_million
                """);
    }

    @Test
    void rowsOfSourcesHandTheirSourceDown() {
        assertSays(observe(DocumentType.PLAN, "KINH PHÍ GIAI ĐOẠN 2021 - 2022", "triệu đồng", """
                TT | Nội dung               | Năm 2021 | Cộng
                A  | Khuyến công quốc gia   | 1.000    | 2.500
                I  | Đào tạo nghề           | 400      |
                B  | Khuyến công địa phương | 300      |
                I  | Tuyên truyền           | 200      |
                   | Tổng cộng (A+B)        | 1.300    |
                """), """
                Khuyến công quốc gia | total | A | ALL | funding NATIONAL | 2021 | plan | 1000 VND_million
                Khuyến công quốc gia | total | A | ALL | funding NATIONAL | 2021-2022 | plan | 2500 VND_million
                Đào tạo nghề | activity | A.I | A1 | funding NATIONAL | 2021 | plan | 400 VND_million
                Khuyến công địa phương | total | B | ALL | funding LOCAL | 2021 | plan | 300 VND_million
                Tuyên truyền | activity | B.I | A6 | funding LOCAL | 2021 | plan | 200 VND_million
                Tổng cộng (A+B) | total |  | ALL | funding STATE | 2021 | plan | 1300 VND_million
                """);
    }

    @Test
    void planAndActualBesideARatio() {
        assertSays(observe(DocumentType.REPORT, "TÌNH HÌNH THỰC HIỆN NHIỆM VỤ", "", """
                TT | Nội dung                | ĐVT        | Kế hoạch 2020 | Thực hiện 2020 | Tỷ lệ (%) | Ước TH 2021
                1  | Số lao động đào tạo nghề | Người     | 500           | 480            | 96        | 510
                2  | Kinh phí hỗ trợ         | Triệu đồng | 1.000         | 980,5          | 98,05     |
                3  | Số đề án                | Đề án      | 10            | 9              | 90        |
                """), """
                Số lao động đào tạo nghề | item | 1 | A1 | output | 2020 | plan | 500 Người
                Số lao động đào tạo nghề | item | 1 | A1 | output | 2020 | actual | 480 Người
                Số lao động đào tạo nghề | item | 1 | A1 | output | 2021 | estimate | 510 Người
                Kinh phí hỗ trợ | total | 2 | ALL | funding STATE | 2020 | plan | 1000 VND_million
                Kinh phí hỗ trợ | total | 2 | ALL | funding STATE | 2020 | actual | 980.5 VND_million
                Số đề án | total | 3 | ALL | projects | 2020 | plan | 10 project
                Số đề án | total | 3 | ALL | projects | 2020 | actual | 9 project
                """);
    }

    @Test
    void districtsAsRowsAndNotesBeside() {
        assertSays(observe(DocumentType.REPORT, "KẾT QUẢ HOẠT ĐỘNG KHUYẾN CÔNG NĂM 2022", "", """
                STT | Huyện, thành phố   | Số đề án | Kinh phí KCĐP (nghìn đồng) | Ghi chú
                1   | Thành phố Lai Châu | 3        | 450.000                    | đã nghiệm thu
                2   | Phong Thổ          | 2        |                            |
                    | Toàn tỉnh          | 5        | 450.000                    |
                """), """
                Thành phố Lai Châu | item | 1 | ALL | projects | 2022 | actual | 3 project
                Thành phố Lai Châu | item | 1 | ALL | funding LOCAL | 2022 | actual | 450 VND_million
                Phong Thổ | item | 2 | ALL | projects | 2022 | actual | 2 project
                Toàn tỉnh | total |  | ALL | projects | 2022 | actual | 5 project
                Toàn tỉnh | total |  | ALL | funding LOCAL | 2022 | actual | 450 VND_million
                """);
    }

    @Test
    void rowsThatNameMeasuresAndTheirPartsBySource() {
        assertSays(observe(DocumentType.REPORT, "KẾT QUẢ HOẠT ĐỘNG", "", """
                TT | Chỉ tiêu              | Năm 2021
                1  | Số đề án              | 10
                -  | KCQG                  | 2
                2  | Kinh phí (triệu đồng) | 1.000
                -  | KCĐP                  | 600
                3  | Số lao động được đào tạo (người) | 120
                """), """
                Số đề án | total | 1 | ALL | projects | 2021 | actual | 10 project
                KCQG | total | 1.- | ALL | projects NATIONAL | 2021 | actual | 2 project
                Kinh phí (triệu đồng) | total | 2 | ALL | funding STATE | 2021 | actual | 1000 VND_million
                KCĐP | total | 2.- | ALL | funding LOCAL | 2021 | actual | 600 VND_million
                Số lao động được đào tạo (người) | item | 3 | A1 | output | 2021 | actual | 120 người
                """);
        assertIssues("source_assumed");
    }

    @Test
    void subtotalsOfGroupsUnderTheirHeadings() {
        assertSays(observe(DocumentType.PLAN, "KẾ HOẠCH NĂM 2021", "triệu đồng", """
                TT | Nội dung       | KCĐP
                I  | Đào tạo nghề   |
                1  | Lớp may        | 50
                   | Cộng           | 50
                II | Hội chợ        |
                1  | Hội chợ Hà Nội | 70
                   | Cộng           | 70
                   | Tổng cộng      | 120
                """), """
                Lớp may | item | I.1 | A1 | funding LOCAL | 2021 | plan | 50 VND_million
                Cộng | activity | I | A1 | funding LOCAL | 2021 | plan | 50 VND_million
                Hội chợ Hà Nội | item | II.1 | A4 | funding LOCAL | 2021 | plan | 70 VND_million
                Cộng | activity | II | A4 | funding LOCAL | 2021 | plan | 70 VND_million
                Tổng cộng | total |  | ALL | funding LOCAL | 2021 | plan | 120 VND_million
                """);
    }

    @Test
    void aBlockWithOneHeadingUnlikeItsLikesIsReadLikeThem() {
        List<Observation> observations = observe(DocumentType.PLAN, "KINH PHÍ", "triệu đồng", """
                TT | Nội dung     | Năm 2021 | <    | Năm 2022 | <       | Năm 2023 | <    | Tổng 2021 - 2023 | <
                ^  | ^            | KCQG     | KCĐP | KCQG     | Đối ứng | KCQG     | KCĐP | KCQG | KCĐP
                1  | Đào tạo nghề |          |      |          | 5       |          |      |      |
                2  | Tuyên truyền |          | 1    |          |         |          |      |      |
                """);

        assertSays(observations, """
                Đào tạo nghề | activity | 1 | A1 | funding LOCAL | 2022 | plan | 5 VND_million
                Tuyên truyền | activity | 2 | A6 | funding LOCAL | 2021 | plan | 1 VND_million
                """);
        assertIssues("heading_deviates");
    }

    @Test
    void aTotalBlockOfAnotherShapeIsNoSlip() {
        assertSays(observe(DocumentType.PLAN, "KINH PHÍ", "triệu đồng", """
                TT | Nội dung     | Năm 2021 | <    | Năm 2022 | <    | Năm 2023 | <    | Tổng 2021 - 2023 | <
                ^  | ^            | KCQG     | KCĐP | KCQG     | KCĐP | KCQG     | KCĐP | KCQG             | Đối ứng
                1  | Đào tạo nghề |          |      |          |      |          |      |                  | 9
                2  | Tuyên truyền |          |      |          | 1    |          |      |                  |
                """), """
                Đào tạo nghề | activity | 1 | A1 | funding COUNTERPART | 2021-2023 | plan | 9 VND_million
                Tuyên truyền | activity | 2 | A6 | funding LOCAL | 2022 | plan | 1 VND_million
                """);
        assertIssues();
    }

    @Test
    void linesWhoseHeadingIsLostAreFiledByTheirOwnWords() {
        assertSays(observe(DocumentType.PLAN, "NHIỆM VỤ NĂM 2022", "", """
                TT  | Nội dung                     | ĐVT     | Tổng số
                6   | Xây dựng, đăng ký nhãn hiệu  | Cơ sở   | 5
                III | Đào tạo nghề                 |         |
                1   | Mở lớp                       | Lớp     | 4
                2   | Số học viên                  | Người   | 90
                1   | Hỗ trợ lập hồ sơ             | Hồ sơ   | 3
                """), """
                Xây dựng, đăng ký nhãn hiệu | item | 6 | A4 | output | 2022 | plan | 5 Cơ sở
                Mở lớp | item | III.1 | A1 | output | 2022 | plan | 4 Lớp
                Số học viên | item | III.2 | A1 | output | 2022 | plan | 90 Người
                Hỗ trợ lập hồ sơ | item | 1 |  | output | 2022 | plan | 3 Hồ sơ
                """);
        assertIssues("heading_missing", "heading_missing");
    }

    @Test
    void partsOfAYearAreNoYears() {
        assertSays(observe(DocumentType.REPORT, "KẾT QUẢ NĂM 2022", "", """
                TT | Nội dung | Quý I | Quý II | Cả năm 2022
                1  | Số đề án | 1     | 2      | 3
                2  | Số lớp   | 1     | 2      | 3
                """).subList(0, 1), """
                Số đề án | total | 1 | ALL | projects | 2022 | actual | 3 project
                """);
        assertIssues("period_unknown", "column_not_understood");
    }

    @Test
    void aTableOfHalfAYearIsNotObserved() {
        assertSays(observe(DocumentType.REPORT, "TÌNH HÌNH THỰC HIỆN 6 THÁNG ĐẦU NĂM 2022", "triệu đồng", """
                TT | Nội dung     | KCQG | KCĐP
                1  | Đào tạo nghề | 100  | 200
                2  | Tuyên truyền | 10   | 20
                """), "");
        assertIssues("period_unknown", "period_unknown");
    }

    @Test
    void cellsThatAreNoNumbersAreIssuesOrQuantities() {
        assertSays(observe(DocumentType.REPORT, "KẾT QUẢ NĂM 2021", "", """
                TT | Nội dung     | Kết quả                | Kinh phí KCĐP (triệu đồng)
                1  | Đào tạo nghề | 05 lớp                 | 150
                2  | Hội chợ      | 01 hội chợ; 20 gian hàng | 1,2 tỷ đồng
                3  | Tuyên truyền | x                      | …
                """), """
                Đào tạo nghề | activity | 1 | A1 | output | 2021 | actual | 5 lớp
                Đào tạo nghề | activity | 1 | A1 | funding LOCAL | 2021 | actual | 150 VND_million
                Hội chợ | activity | 2 | A4 | funding LOCAL | 2021 | actual | 1200 VND_million
                """);
        assertIssues("cell_not_understood");
    }

    @Test
    void aColumnOfSourcesAndOneOfYearsSpeakForTheirRows() {
        assertSays(observe(DocumentType.PLAN, "KINH PHÍ", "triệu đồng", """
                TT | Nội dung     | Nguồn vốn | Năm thực hiện | Kinh phí
                1  | Đào tạo nghề | KCQG      | 2021          | 100
                ^  | ^            | KCĐP      | 2021          | 10
                2  | Tuyên truyền | KCQG      | 2022          | 5
                """), """
                Đào tạo nghề | activity | 1 | A1 | funding NATIONAL | 2021 | plan | 100 VND_million
                Đào tạo nghề | activity | 1 | A1 | funding LOCAL | 2021 | plan | 10 VND_million
                Tuyên truyền | activity | 2 | A6 | funding NATIONAL | 2022 | plan | 5 VND_million
                """);
    }

    @Test
    void figuresOfWhichNothingSaysWhatTheyCountAreNotObserved() {
        assertSays(observe(DocumentType.REPORT, "TỔNG HỢP NĂM 2021", "", """
                TT | Nội dung     | KCQG | KCĐP
                1  | Đào tạo nghề | 100  | 200
                2  | Số lớp may   | 10   |
                """), """
                Số lớp may | item | 2 |  | output NATIONAL | 2021 | actual | 10
                """);
        assertIssues("measure_unknown", "measure_unknown");
    }

    @Test
    void moneyWithoutAUnitIsNotObserved() {
        assertSays(observe(DocumentType.PLAN, "KINH PHÍ NĂM 2021", "", """
                TT | Nội dung     | KCQG | KCĐP
                1  | Đào tạo nghề | 100  | 200
                2  | Tuyên truyền | 10   | 20
                """), "");
        assertIssues("unit_unknown", "unit_unknown");
    }

    @Test
    void aFigureOverTwoColumnsIsListed() {
        assertSays(observe(DocumentType.PLAN, "KINH PHÍ NĂM 2021", "triệu đồng", """
                TT | Nội dung     | KCQG | KCĐP
                1  | Đào tạo nghề | 100  | 200
                2  | Tuyên truyền | 30   | <
                """), """
                Đào tạo nghề | activity | 1 | A1 | funding NATIONAL | 2021 | plan | 100 VND_million
                Đào tạo nghề | activity | 1 | A1 | funding LOCAL | 2021 | plan | 200 VND_million
                """);
        assertIssues("cell_not_understood");
    }

    @Test
    void wordsBesideTheLabelsAreListedUnlessTheirHeadingIsKnown() {
        assertSays(observe(DocumentType.PLAN, "KINH PHÍ NĂM 2021", "triệu đồng", """
                TT | Nội dung     | Diễn biến | Ghi chú  | KCĐP
                1  | Đào tạo nghề | may mặc   | hai xã   | 200
                2  | Tuyên truyền | bản tin   |          | 30
                """), """
                Đào tạo nghề | activity | 1 | A1 | funding LOCAL | 2021 | plan | 200 VND_million
                Tuyên truyền | activity | 2 | A6 | funding LOCAL | 2021 | plan | 30 VND_million
                """);
        assertIssues("words_not_read");
    }

    @Test
    void aNumberKeepsItsPrintedPrecision() {
        List<Observation> observations = observe(DocumentType.PLAN, "KINH PHÍ NĂM 2021", "tỷ đồng", """
                TT | Nội dung     | KCQG | KCĐP
                1  | Đào tạo nghề | 1,14 | 30. 900
                2  | Tuyên truyền | 1    | 2
                """);

        assertEquals("10", observations.get(0).resolution().stripTrailingZeros().toPlainString());
        assertEquals("REPAIRED", observations.get(1).quality().name());
        assertEquals("30. 900", observations.get(1).rawText());
    }

    private List<Observation> observe(DocumentType type, String title, String unit, String table) {
        Profile profile = new Profile(
                Optional.empty(),
                Optional.of(type),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Period(2018, 2025)));
        Source source = new Source(
                "by hand", "0".repeat(64), "text/plain", Optional.empty(), Optional.empty(), Source.TextSource.OFFICE);
        Document document = new Document(
                source,
                List.of(),
                List.of(TableText.table(
                        Optional.of(title), unit.isEmpty() ? Optional.empty() : Optional.of(unit), table)));
        return TableObserver.observe(Tables.find(document), profile, issues).observations();
    }

    private void assertIssues(String... codes) {
        assertEquals(List.of(codes), issues.all().stream().map(Issue::code).toList());
    }

    private static void assertSays(List<Observation> observations, String expected) {
        assertEquals(
                expected.strip(),
                String.join(
                        "\n", observations.stream().map(TableObserverTest::line).toList()));
    }

    private static String line(Observation observation) {
        Period period = observation.period();
        return String.join(
                " | ",
                observation.itemLabel(),
                observation.level().name().toLowerCase(Locale.ROOT),
                observation.itemPath().orElse(""),
                observation.activity().map(Enum::name).orElse(""),
                observation.measure().name().toLowerCase(Locale.ROOT)
                        + observation
                                .fundingSource()
                                .map(source -> " " + source)
                                .orElse(""),
                period.isYear() ? "" + period.start() : period.start() + "-" + period.end(),
                observation.scenario().name().toLowerCase(Locale.ROOT),
                observation.value().stripTrailingZeros().toPlainString()
                        + (observation.unit().isEmpty() ? "" : " " + observation.unit()));
    }
}
