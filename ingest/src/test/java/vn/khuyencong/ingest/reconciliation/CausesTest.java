package vn.khuyencong.ingest.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Faults planted in a small annex that adds up: each is found, and named. */
class CausesTest {
    /** Lines down, years across; every line and every column adds up. */
    private static final String SOUND = """
            Kinh phí khuyến công địa phương tỉnh Bình Định giai đoạn 2021-2023
            Đơn vị tính: triệu đồng
            TT  | Nội dung                                 | Năm 2021 | Năm 2022 | Năm 2023 | Giai đoạn 2021-2023
                | Tổng cộng                                | 1.965,0  | 2.235,5  | 2.604,0  | 6.804,5
            I   | Đào tạo nghề, truyền nghề                | 430,0    | 510,5    | 620,0    | 1.560,5
            1   | Đào tạo nghề may công nghiệp             | 250,0    | 275,5    | 340,0    | 865,5
            2   | Truyền nghề mây tre đan                  | 180,0    | 235,0    | 280,0    | 695,0
            II  | Xây dựng mô hình trình diễn kỹ thuật     | 1.280,0  | 1.465,0  | 1.710,0  | 4.455,0
            1   | Mô hình trình diễn kỹ thuật              | 800,0    | 925,0    | 1.050,0  | 2.775,0
            2   | Hỗ trợ ứng dụng máy móc, thiết bị        | 480,0    | 540,0    | 660,0    | 1.680,0
            III | Cung cấp thông tin, tuyên truyền         | 255,0    | 260,0    | 274,0    | 789,0
            """;

    @Test
    void theSoundTableHasNoFailingSum() {
        SmallReport report = SmallReport.of(SOUND);
        assertEquals(20, report.reconciled().checks().size());
        assertEquals(0, report.failing());
        assertEquals(List.of(), report.causes());
    }

    @Test
    void twoSwappedDigits() {
        assertEquals(List.of("DIGITS_TRANSPOSED 2: 295,0→925"), causes("925,0", "295,0"));
    }

    @Test
    void aValueAThousandTimesTooLarge() {
        assertEquals(List.of("WRONG_SCALE 2: 540.000→540"), causes("540,0", "540.000"));
    }

    @Test
    void aLostCell() {
        assertEquals(List.of("FIGURE_BLANK 2: (blank)→1050"), causes("1.050,0 ", "        "));
    }

    @Test
    void aMissingRow() {
        assertEquals(
                List.of("LINE_MISSING 4: (blank)→180, (blank)→235, (blank)→280, (blank)→695"),
                causes(
                        "2   | Truyền nghề mây tre đan                  | 180,0    | 235,0    | 280,0    | 695,0\n",
                        ""));
    }

    @Test
    void aShiftedRow() {
        assertEquals(
                List.of("ROW_SHIFTED 4: (blank)→480, 480,0→540, 540,0→660"),
                causes("| 480,0    | 540,0    | 660,0    | 1.680,0", "|          | 480,0    | 540,0    | 1.680,0"));
    }

    @Test
    void oneDigitMisread() {
        assertEquals(List.of("DIGIT_MISREAD 3: 1.770,0→1710"), causes("1.710,0", "1.770,0"));
    }

    @Test
    void aDashWhereAFigureShouldBe() {
        assertEquals(List.of("OTHER_VALUE 2: -→1050"), causes("1.050,0 ", "-       "));
    }

    private static List<String> causes(String printed, String fault) {
        assertEquals(1, SOUND.split(java.util.regex.Pattern.quote(printed), -1).length - 1, "planted once");
        return SmallReport.of(SOUND.replace(printed, fault)).causes();
    }
}
