package vn.khuyencong.ingest.observation.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.RatioDisagrees;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Project;

/** Tables with what stands around them, as offices of many provinces set them. */
class StructuresTest {
    private final Issues issues = new Issues();

    @Test
    void theSourceStandsInTheTitleAndTheUnitBelowIt() {
        assertSays(read(DocumentType.REPORT, """
                Bảng 2. Số đề án và kinh phí từ nguồn khuyến công quốc gia
                (Kinh phí: 1.000 đồng)
                TT | Nội dung        | Số đề án | <    | Kinh phí  | <
                ^  | ^               | 2020     | 2021 | 2020      | 2021
                I  | Đào tạo nghề    | 1        | 2    | 300.000   | 400.000
                   | Cộng            | 1        | 2    | 300.000   | 400.000
                """), """
                Đào tạo nghề | activity A1 | projects NATIONAL | 2020 actual | 1
                Đào tạo nghề | activity A1 | projects NATIONAL | 2021 actual | 2
                Đào tạo nghề | activity A1 | funding NATIONAL | 2020 actual | 300
                Đào tạo nghề | activity A1 | funding NATIONAL | 2021 actual | 400
                Cộng | total ALL | projects NATIONAL | 2020 actual | 1
                Cộng | total ALL | projects NATIONAL | 2021 actual | 2
                Cộng | total ALL | funding NATIONAL | 2020 actual | 300
                Cộng | total ALL | funding NATIONAL | 2021 actual | 400
                """);
    }

    @Test
    void oneTableForEachYearUnderItsHeading() {
        assertSays(read(DocumentType.REPORT, """
                II. KẾT QUẢ
                1. Năm 2020
                STT | Nội dung     | KCĐP (tr.đ) | Đối ứng (tr.đ)
                1   | Tuyên truyền | 50          | 10

                2. Năm 2021
                STT | Nội dung     | KCĐP (tr.đ) | Đối ứng (tr.đ)
                1   | Tuyên truyền | 60          | 15
                """), """
                Tuyên truyền | item A6 | funding LOCAL | 2020 actual | 50
                Tuyên truyền | item A6 | funding COUNTERPART | 2020 actual | 10
                Tuyên truyền | item A6 | funding LOCAL | 2021 actual | 60
                Tuyên truyền | item A6 | funding COUNTERPART | 2021 actual | 15
                """);
    }

    @Test
    void aHeaderOfFourRowsWhoseCellsWereLeftUnmerged() {
        assertSays(read(DocumentType.PLAN, """
                Kinh phí theo năm (triệu đồng)
                STT | Nội dung     | Phân kỳ thực hiện |      |      |          |      |
                    |              | Năm 2021          |      |      | Năm 2022 |      |
                    |              | KCQG              | KCĐP |      | KCQG     | KCĐP |
                    |              |                   | Tỉnh | Huyện |         | Tỉnh | Huyện
                1   | Tuyên truyền | 100               | 30   | 5    | 120      | 40   | 6
                2   | Đào tạo nghề | 200               | 60   | 7    |          | 80   |
                """), """
                Tuyên truyền | activity A6 | funding NATIONAL | 2021 plan | 100
                Tuyên truyền | activity A6 | funding LOCAL_PROVINCE | 2021 plan | 30
                Tuyên truyền | activity A6 | funding LOCAL_DISTRICT | 2021 plan | 5
                Tuyên truyền | activity A6 | funding NATIONAL | 2022 plan | 120
                Tuyên truyền | activity A6 | funding LOCAL_PROVINCE | 2022 plan | 40
                Tuyên truyền | activity A6 | funding LOCAL_DISTRICT | 2022 plan | 6
                Đào tạo nghề | activity A1 | funding NATIONAL | 2021 plan | 200
                Đào tạo nghề | activity A1 | funding LOCAL_PROVINCE | 2021 plan | 60
                Đào tạo nghề | activity A1 | funding LOCAL_DISTRICT | 2021 plan | 7
                Đào tạo nghề | activity A1 | funding LOCAL_PROVINCE | 2022 plan | 80
                """);
    }

    @Test
    void measuresAndTheirSourcesAsRowsUnderEachActivity() {
        assertSays(read(DocumentType.REPORT, """
                Kết quả theo nội dung (ĐVT: Triệu đồng)
                STT | Nội dung     | 2019 | 2020
                I   | Đào tạo nghề |      |
                1   | Số đề án     | 2    | 3
                2   | Kinh phí     | 200  | 300
                    | - KCQG       | 100  | 200
                    | - KCĐP       | 100  | 100
                """), """
                Số đề án | item A1 | projects | 2019 actual | 2
                Số đề án | item A1 | projects | 2020 actual | 3
                Kinh phí | item A1 | funding STATE | 2019 actual | 200
                Kinh phí | item A1 | funding STATE | 2020 actual | 300
                - KCQG | detail A1 | funding NATIONAL | 2019 actual | 100
                - KCQG | detail A1 | funding NATIONAL | 2020 actual | 200
                - KCĐP | detail A1 | funding LOCAL | 2019 actual | 100
                - KCĐP | detail A1 | funding LOCAL | 2020 actual | 100
                """);
    }

    @Test
    void whatIsGivenIsPlannedAndWhatIsPaidOutIsDone() {
        assertSays(read(DocumentType.REPORT, """
                Tình hình giao và giải ngân kinh phí (triệu đồng)
                TT | Lĩnh vực     | Năm 2021 | <         | <
                ^  | ^            | KCQG     | <         | <
                ^  | ^            | Giao     | Giải ngân | Tỷ lệ (%)
                I  | Đào tạo nghề | 100      | 92,5      | 92,5
                """), """
                Đào tạo nghề | activity A1 | funding NATIONAL | 2021 plan | 100
                Đào tạo nghề | activity A1 | funding NATIONAL | 2021 actual | 92.5
                """);
    }

    @Test
    void districtsAcrossActivitiesDown() {
        assertSays(read(DocumentType.REPORT, """
                Số đề án phân theo địa bàn năm 2020
                TT | Nội dung     | Tổng số ĐA | Chia theo huyện, thành phố | <
                ^  | ^            | ^          | TP Tuyên Quang             | Yên Sơn
                1  | Đào tạo nghề | 3          | 1                          | 2
                2  | Tuyên truyền | 5          | 5                          |
                   | Cộng         | 8          | 6                          | 2
                """), """
                Đào tạo nghề | activity A1 | projects | 2020 actual | 3
                TP Tuyên Quang | detail A1 | projects | 2020 actual | 1
                Yên Sơn | detail A1 | projects | 2020 actual | 2
                Tuyên truyền | activity A6 | projects | 2020 actual | 5
                TP Tuyên Quang | detail A6 | projects | 2020 actual | 5
                Cộng | total ALL | projects | 2020 actual | 8
                TP Tuyên Quang | item ALL | projects | 2020 actual | 6
                Yên Sơn | item ALL | projects | 2020 actual | 2
                """);
    }

    @Test
    void activitiesAcrossWithCountAndMoneyUnderEach() {
        assertSays(read(DocumentType.REPORT, """
                Số đề án và kinh phí KCĐP (triệu đồng)
                Năm          | Đào tạo nghề | <        | Tuyên truyền | <
                ^            | Số ĐA        | Kinh phí | Số ĐA        | Kinh phí
                2021         | 2            | 150      | 1            | 48
                Ước năm 2022 | 1            | 85       |              | 50
                """), """
                Đào tạo nghề | activity A1 | projects LOCAL | 2021 actual | 2
                Đào tạo nghề | activity A1 | funding LOCAL | 2021 actual | 150
                Tuyên truyền | activity A6 | projects LOCAL | 2021 actual | 1
                Tuyên truyền | activity A6 | funding LOCAL | 2021 actual | 48
                Đào tạo nghề | activity A1 | projects LOCAL | 2022 estimate | 1
                Đào tạo nghề | activity A1 | funding LOCAL | 2022 estimate | 85
                Tuyên truyền | activity A6 | funding LOCAL | 2022 estimate | 50
                """);
    }

    @Test
    void aBoxOfKeyFiguresUprightAndLying() {
        String upright = """
                Tổng kinh phí khuyến công giai đoạn 2018 - 2020 | 10.321 triệu đồng
                Trong đó, khuyến công quốc gia                  | 4.685 triệu đồng
                Số đề án được hỗ trợ                            | 96 đề án
                """;
        String lying = """
                Tổng kinh phí       | Khuyến công quốc gia | Số đề án
                12.276,2 triệu đồng | 5.205 triệu đồng     | 103
                """;
        assertSays(read(DocumentType.REPORT, "Một số số liệu chủ yếu giai đoạn 2018 - 2020\n" + upright), """
                Tổng kinh phí khuyến công giai đoạn 2018 - 2020 | total ALL | funding STATE | 2018-2020 actual | 10321
                Trong đó, khuyến công quốc gia | total ALL | funding NATIONAL | 2018-2020 actual | 4685
                Số đề án được hỗ trợ | total ALL | projects | 2018-2020 actual | 96
                """);
        assertSays(read(DocumentType.REPORT, "KẾT QUẢ NỔI BẬT GIAI ĐOẠN 2018 - 2020\n" + lying), """
                Tổng kinh phí | total ALL | funding STATE | 2018-2020 actual | 12276.2
                Khuyến công quốc gia | total ALL | funding NATIONAL | 2018-2020 actual | 5205
                Số đề án | total ALL | projects | 2018-2020 actual | 103
                """);
    }

    @Test
    void projectsListedByYearAndSourceWithTheSumsOfTheirGroups() {
        TableFindings found = read(DocumentType.REPORT, """
                Danh sách các đề án khuyến công
                Stt                | Tên cơ sở | Tên đề án            | Địa điểm  | Kinh phí (trđ) | <       | <
                ^                  | ^         | ^                    | ^         | NSNN           | Đối ứng | Tổng
                NĂM 2021           | <         | <                    | <         | <              | <       | <
                a. Nguồn KCQG      | <         | <                    | <         | <              | <       | <
                1                  | HTX Tân Lập | Máy sấy bánh pía   | H. Mỹ Tú  | 250            | 554     | 804
                                   |           | Cộng nguồn KCQG      |           | 250            | 554     | 804
                b. Nguồn KC tỉnh   | <         | <                    | <         | <              | <       | <
                1                  | DNTN Sao  | Đào tạo nghề đan lát | TP. Cà Mau | 80            |         | 80
                                   |           | Cộng nguồn KC tỉnh   |           | 80             |         | 80
                                   |           | Tổng cộng            |           | 330            | 554     | 884
                """);

        assertSays(found, """
                Máy sấy bánh pía | item A3 | funding NATIONAL | 2021 actual | 250
                Máy sấy bánh pía | item A3 | funding COUNTERPART | 2021 actual | 554
                Máy sấy bánh pía | item A3 | funding ALL | 2021 actual | 804
                Cộng nguồn KCQG | total ALL | funding NATIONAL | 2021 actual | 250
                Cộng nguồn KCQG | total ALL | funding COUNTERPART | 2021 actual | 554
                Cộng nguồn KCQG | total ALL | funding ALL | 2021 actual | 804
                Đào tạo nghề đan lát | item A1 | funding LOCAL_PROVINCE | 2021 actual | 80
                Đào tạo nghề đan lát | item A1 | funding ALL | 2021 actual | 80
                Cộng nguồn KC tỉnh | total ALL | funding LOCAL_PROVINCE | 2021 actual | 80
                Cộng nguồn KC tỉnh | total ALL | funding ALL | 2021 actual | 80
                Tổng cộng | total ALL | funding STATE | 2018-2025 actual | 330
                Tổng cộng | total ALL | funding COUNTERPART | 2018-2025 actual | 554
                Tổng cộng | total ALL | funding ALL | 2018-2025 actual | 884
                """);
        Project first = found.projects().get(0);
        assertEquals(2, found.projects().size());
        assertEquals("Máy sấy bánh pía", first.name());
        assertEquals(Optional.of("HTX Tân Lập"), first.beneficiary());
        assertEquals(Optional.of("H. Mỹ Tú"), first.location());
        assertEquals(Optional.of(Activity.A3), first.activity());
        assertEquals(
                Optional.of(BigDecimal.valueOf(250)),
                first.national().map(BigDecimal::stripTrailingZeros).map(v -> v.setScale(0)));
        assertEquals(Optional.empty(), first.local());
        assertEquals(
                Optional.of(BigDecimal.valueOf(804)),
                first.total().map(BigDecimal::stripTrailingZeros).map(v -> v.setScale(0)));
    }

    @Test
    void commasForThousandsInAReportThatWritesSoThroughout() {
        assertSays(read(DocumentType.REPORT, """
                Kinh phí KCQG năm 2020 (triệu đồng)
                TT | Nội dung     | Kinh phí
                1  | Đào tạo nghề | 1,234.5
                2  | Tuyên truyền | 20.0

                Kinh phí KCĐP năm 2020 (triệu đồng)
                TT | Nội dung     | Kinh phí
                1  | Đào tạo nghề | 1,500
                2  | Tuyên truyền | 200
                """), """
                Đào tạo nghề | activity A1 | funding NATIONAL | 2020 actual | 1234.5
                Tuyên truyền | activity A6 | funding NATIONAL | 2020 actual | 20
                Đào tạo nghề | activity A1 | funding LOCAL | 2020 actual | 1500
                Tuyên truyền | activity A6 | funding LOCAL | 2020 actual | 200
                """);
    }

    @Test
    void columnsThatCannotBeToldApartAreNotGuessed() {
        assertSays(read(DocumentType.REPORT, """
                Kinh phí khuyến công năm 2020 (triệu đồng)
                TT | Nội dung     | KCĐP | Kinh phí loại một | Kinh phí loại hai
                1  | Đào tạo nghề | 90   | 100               | 120
                2  | Tuyên truyền | 10   | 20                | 30
                """), """
                Đào tạo nghề | activity A1 | funding LOCAL | 2020 actual | 90
                Tuyên truyền | activity A6 | funding LOCAL | 2020 actual | 10
                """);
        assertEquals(
                List.of("column_not_understood", "column_not_understood"),
                issues.all().stream().map(Issue::code).toList());
    }

    @Test
    void aPlanHasNotDoneItsOwnYears() {
        List<Observation> observations =
                read(DocumentType.PLAN, new Period(2025, 2025), """
                        1. Kết quả các năm
                        Nguồn vốn 2025 (tr.đồng) | Cộng
                        KCQG                     | 1.950
                        KC tỉnh                  | 1.450
                        """).observations();

        assertEquals(
                List.of("plan", "plan"),
                observations.stream()
                        .map(each -> each.scenario().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void aYearCalledExpectedElsewhereIsNotDoneAndNeverVerified() {
        List<Observation> observations = read(DocumentType.REPORT, """
                        Kinh phí KCĐP (triệu đồng)
                        TT | Nội dung     | Thực hiện năm 2021 | Ước thực hiện năm 2022
                        1  | Tuyên truyền | 50                 | 60

                        Kinh phí KCQG (triệu đồng)
                        TT | Nội dung     | Năm 2021 | Năm 2022
                        1  | Tuyên truyền | 10       | 20
                        """).observations();

        assertEquals(
                List.of("50 ACTUAL false", "60 ESTIMATE false", "10 ACTUAL false", "20 ESTIMATE true"),
                observations.stream()
                        .map(each -> each.value().stripTrailingZeros().toPlainString() + " " + each.scenario() + " "
                                + each.doubtful())
                        .toList());
    }

    @Test
    void aRatioThatIsNotThatOfItsTwoFiguresMakesThemDoubtful() {
        List<Observation> observations = read(DocumentType.REPORT, """
                        Kết quả thực hiện năm 2022
                        TT | Chỉ tiêu                                | ĐVT    | Kế hoạch | Thực hiện | Tỷ lệ TH/KH (%)
                        1  | Số lao động đào tạo nghề                | Người  | 500      | 480       | 96
                        2  | Số mô hình trình diễn kỹ thuật          | Mô hình | 8       | 6         | 75
                        3  | Số cơ sở ứng dụng máy móc tiên tiến      | Cơ sở  | 40       | 43        | 107,5
                        4  | Số gian hàng hội chợ, triển lãm         | Gian   | 30       | 21        | 70
                        5  | Số lớp đào tạo nghề                     | Lớp    | 14       | 41        | 100
                        """).observations();

        assertEquals(
                List.of("14", "41"),
                observations.stream()
                        .filter(Observation::doubtful)
                        .map(Observation::rawText)
                        .toList());
        assertEquals(
                List.of("The printed ratio “100” is not that of 41 to 14 in its row, while in other rows it is: "
                        + "these two figures are not taken for verified."),
                issues.all().stream()
                        .filter(RatioDisagrees.class::isInstance)
                        .map(Issue::textEn)
                        .toList());
    }

    @Test
    void anActivityWhoseCellRunsDownOverItsItems() {
        assertSays(read(DocumentType.REPORT, """
                Kinh phí khuyến công năm 2022 chia theo nội dung
                ĐVT: 1.000 đồng             | <                        | Năm 2022 | <
                Nhóm nội dung               | Nội dung hỗ trợ          | KCQG     | KCĐP
                1. Đào tạo nghề             | Truyền nghề đan lát      |          | 65.000
                ^                           | May công nghiệp          | 96.000   | 84.500
                2. Mô hình, máy móc         | Sấy nông sản             | 350.000  |
                ^                           | Dây chuyền đóng gói      | 300.000  | 86.400
                Tổng cộng                   | <                        | 746.000  | 235.900
                """), """
                Truyền nghề đan lát | item A1 | funding LOCAL | 2022 actual | 65
                May công nghiệp | item A1 | funding NATIONAL | 2022 actual | 96
                May công nghiệp | item A1 | funding LOCAL | 2022 actual | 84.5
                Sấy nông sản | item A3 | funding NATIONAL | 2022 actual | 350
                Dây chuyền đóng gói | item A3 | funding NATIONAL | 2022 actual | 300
                Dây chuyền đóng gói | item A3 | funding LOCAL | 2022 actual | 86.4
                Tổng cộng | total ALL | funding NATIONAL | 2022 actual | 746
                Tổng cộng | total ALL | funding LOCAL | 2022 actual | 235.9
                """);
    }

    @Test
    void theBudgetsOfACityThatIsAProvince() {
        assertSays(read(DocumentType.REPORT, """
                Kinh phí khuyến công qua các năm
                Năm  | Số đề án | <         | <           | Kinh phí (triệu đồng) | <         | <
                ^    | Quốc gia | Thành phố | Quận, huyện | Quốc gia              | Thành phố | Quận, huyện
                2019 | 2        | 10        | 7           | 650                   | 1.720     | 310
                """), """
                2019 | total ALL | projects NATIONAL | 2019 actual | 2
                2019 | total ALL | projects LOCAL_PROVINCE | 2019 actual | 10
                2019 | total ALL | projects LOCAL_DISTRICT | 2019 actual | 7
                2019 | total ALL | funding NATIONAL | 2019 actual | 650
                2019 | total ALL | funding LOCAL_PROVINCE | 2019 actual | 1720
                2019 | total ALL | funding LOCAL_DISTRICT | 2019 actual | 310
                """);
    }

    @Test
    void supportBesideCounterpartAndACountToldByItsBrackets() {
        assertSays(read(DocumentType.REPORT, """
                Kết quả theo địa bàn năm 2023
                TT | Địa phương     | Số đề án | Kinh phí (triệu đồng) | <       | Lao động tăng thêm (người)
                ^  | ^              | ^        | Hỗ trợ                | Đối ứng | ^
                1  | Thị xã Giá Rai | 2        | 268,5                 | 166     | 21
                """), """
                Thị xã Giá Rai | item ALL | projects | 2023 actual | 2
                Thị xã Giá Rai | item ALL | funding STATE | 2023 actual | 268.5
                Thị xã Giá Rai | item ALL | funding COUNTERPART | 2023 actual | 166
                Thị xã Giá Rai | item ALL | output | 2023 actual | 21
                """);
    }

    @Test
    void whatStandsUnderWordsThatHaveLostLettersIsNeverVerified() {
        List<Observation> observations = read(DocumentType.REPORT, """
                        Kinh phí KCĐP theo nội dung (triệu đồng)
                        TT | Nội dung        | 2022 | 202�
                        1  | Tuyên truyền    | 10   | 20
                        2  | Đào t�o nghề    | 30   | 40
                        3  | � Hội chợ       | 50   | 60
                        """).observations();

        assertEquals(
                List.of("10 false", "30 true", "50 false"),
                observations.stream()
                        .filter(each -> each.period().start() == 2022)
                        .map(each -> each.value().stripTrailingZeros().toPlainString() + " " + each.doubtful())
                        .toList());
    }

    @Test
    void ofTwoActivitiesThatAHeadingMayNameItIsTheOneThatNoOtherNamesAndIsNeverVerified() {
        List<Observation> observations = read(DocumentType.REPORT, """
                        Kinh phí KCĐP theo nội dung (triệu đồng)
                        TT | Nội dung                   | 2022
                        I  | Nâng cao năng lực quản lý  | 60
                        II | Năng lực tổ chức thực hiện | 40
                        """).observations();

        assertEquals(
                List.of("A2 true", "A9 false"),
                observations.stream()
                        .map(each -> each.activity().orElseThrow() + " " + each.doubtful())
                        .toList());
    }

    @Test
    void anIssueNamesTheCellThatIsPrintedThoughItRunsOverSeveralColumns() {
        read(DocumentType.REPORT, """
                Chia theo nội dung hỗ trợ năm 2022
                TT | Nội dung     | Kinh phí (triệu đồng) | <
                ^  | ^            | Kế hoạch              | Thực hiện
                1  | Đào tạo nghề | 12                    | 14
                """);
        assertEquals(
                List.of("0 2", "0 2"),
                issues.all().stream()
                        .filter(issue -> issue.code().equals("source_assumed"))
                        .map(Issue::where)
                        .map(where ->
                                where.row().orElseThrow() + " " + where.column().orElseThrow())
                        .toList());
    }

    @Test
    void aTitleOfTwoYearsTellsWhichIsPlanned() {
        assertSays(read(DocumentType.REPORT, """
                Kết quả thực hiện năm 2022, kế hoạch năm 2023
                TT | Nội dung            | ĐVT | Kết quả | Kế hoạch
                1  | Số lớp đào tạo nghề | Lớp | 3       | 4
                """), """
                Số lớp đào tạo nghề | item A1 | output | 2022 actual | 3
                Số lớp đào tạo nghề | item A1 | output | 2023 plan | 4
                """);
    }

    @Test
    void aTableOfAnotherProgrammeIsLeftOutThoughItsLinesSoundAlike() {
        assertSays(read(DocumentType.REPORT, """
                Kết quả thực hiện Chương trình xúc tiến thương mại năm 2022 (triệu đồng)
                TT | Nội dung              | Kế hoạch | Thực hiện
                1  | Hội chợ, triển lãm    | 300      | 250

                Kinh phí của Trung tâm Khuyến công và Xúc tiến thương mại, nguồn KCĐP (triệu đồng)
                TT | Nội dung              | Năm 2022
                1  | Hội chợ, triển lãm    | 120
                """), """
                Hội chợ, triển lãm | item A4 | funding LOCAL | 2022 actual | 120
                """);
    }

    @Test
    void aProjectFiledByItsFirstWordAndALineUnderAnAmbiguousHeadingAreNeverVerified() {
        List<Observation> observations = read(DocumentType.REPORT, """
                        Danh mục đề án khuyến công năm 2022, nguồn KCĐP (triệu đồng)
                        TT | Tên đề án              | Đơn vị thụ hưởng | Kinh phí
                        1  | Máy dệt thổ cẩm        | Cơ sở Mohamad    | 120
                        2  | Truyền nghề đan lát    | HTX An Phú       | 60

                        Kinh phí KCĐP theo nội dung (triệu đồng)
                        TT | Nội dung                     | 2022
                        A  | Đào tạo nghề                 |
                        I  | Nâng cao năng lực quản lý    |
                        1  | Tập huấn khởi sự             | 70
                        """).observations();

        assertEquals(
                List.of("120 true", "60 false", "70 true"),
                observations.stream()
                        .map(each -> each.value().stripTrailingZeros().toPlainString() + " " + each.doubtful())
                        .toList());
    }

    @Test
    void aTableOfTheEconomyIsNoneOfTheProgramme() {
        assertSays(read(DocumentType.REPORT, """
                Một số chỉ tiêu sản xuất công nghiệp của tỉnh
                TT | Chỉ tiêu          | ĐVT  | Thực hiện 2023 | Kế hoạch 2024
                1  | Thép các loại     | Tấn  | 42.150         | 40.000
                2  | Xi măng           | Tấn  | 512.000        | 520.000
                """), "");
        assertEquals(
                List.of("table_of_other_subject"),
                issues.all().stream().map(Issue::code).toList());
    }

    @Test
    void aHeadingOfThePeriodOverTheSameLinesAgain() {
        assertSays(read(DocumentType.PLAN, """
                Nhiệm vụ của chương trình
                TT | Nội dung                      | ĐVT | Số lượng
                A  | Năm 2021                      |     |
                I  | Đào tạo nghề                  |     |
                1  | Số lớp                        | Lớp | 2
                B  | Năm 2022                      |     |
                I  | Đào tạo nghề                  |     |
                1  | Số lớp                        | Lớp | 3
                C  | Tổng giai đoạn 2021 - 2022    |     |
                I  | Đào tạo nghề                  |     |
                1  | Số lớp                        | Lớp | 5
                """), """
                Số lớp | item A1 | output | 2021 plan | 2
                Số lớp | item A1 | output | 2022 plan | 3
                Số lớp | item A1 | output | 2021-2022 plan | 5
                """);
    }

    @Test
    void yearsDownAndServicesAcrossThatAreNoActivities() {
        assertSays(read(DocumentType.REPORT, """
                Kết quả công tác tư vấn
                TT | Năm              | Tổng cộng |                  | Tư vấn thiết kế |                  | Lập báo cáo kiểm toán |
                   |                  | Số dự án  | Doanh thu (đồng) | Số dự án        | Doanh thu (đồng) | Số dự án              | Doanh thu (đồng)
                1  | Năm 2019         | 3         | 742.470.000      | 1               | 33.120.000       | 2                     | 709.350.000
                """), """
                Tổng cộng | total | projects | 2019 actual | 3
                Tổng cộng | total | revenue | 2019 actual | 742.47
                Tư vấn thiết kế | item | projects | 2019 actual | 1
                Tư vấn thiết kế | item | revenue | 2019 actual | 33.12
                Lập báo cáo kiểm toán | item | projects | 2019 actual | 2
                Lập báo cáo kiểm toán | item | revenue | 2019 actual | 709.35
                """);
    }

    @Test
    void meansAndWhatIsAddedUpSinceTheBeginning() {
        assertSays(read(DocumentType.REPORT, """
                Kết quả qua các năm
                TT | Chỉ tiêu                 | ĐVT   | 2018 | 2019 | Bình quân năm | Lũy kế 2016 - 2019 | 6 tháng đầu năm 2020
                1  | Số lao động đào tạo nghề | Người | 100  | 120  | 110           | 400                | 60
                """), """
                Số lao động đào tạo nghề | item A1 | output | 2018 actual | 100
                Số lao động đào tạo nghề | item A1 | output | 2019 actual | 120
                Số lao động đào tạo nghề | item A1 | output | 2018-2019 actual | mean 110
                Số lao động đào tạo nghề | item A1 | output | 2016-2019 actual | 400
                """);
    }

    private TableFindings read(DocumentType type, String text) {
        return read(type, new Period(2018, 2025), text);
    }

    private TableFindings read(DocumentType type, Period years, String text) {
        return PageText.read(type, years, text, issues);
    }

    private static void assertSays(TableFindings found, String expected) {
        assertEquals(expected.strip(), PageText.lines(found));
    }
}
