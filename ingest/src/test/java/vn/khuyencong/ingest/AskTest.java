package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ingest.warehouse.HandmadeWarehouse;

/** The commands that ask a warehouse, over a document written by hand. */
class AskTest {
    @TempDir
    static Path folder;

    private static Path warehouse;

    @BeforeAll
    static void writeTheHandmadePlan() {
        warehouse = HandmadeWarehouse.write(folder.resolve("w.duckdb"));
    }

    @Test
    void explainWalksFromTheFigureToThePrintedCell() {
        Run run = Run.of("explain", "--warehouse", warehouse, "d-abababababababab-t01-r002c01-f0");
        assertEquals(0, run.exitCode());
        assertEquals("""
                Con số / Figure: 1.000 VND_million
                Chữ in / Printed: “1.000”
                Nhãn / Label: I · Đào tạo nghề
                Nghĩa / Meaning: measure funding · activity_code A1 · funding_source STATE · level activity · scenario plan · statistic total
                Thời kỳ / Period: 2021–2025
                Tài liệu / Document: ke-hoach.docx · Kế hoạch khuyến công · 12/KH-UBND
                Bảng / Table: 1 · PHỤ LỤC I · triệu đồng · office · d-abababababababab-t01
                Trang / Page: 2
                Ô / Cell: r2 c1 · d-abababababababab-t01-r002c01
                Vị trí / Box (pt): 100.0 40.0 190.0 55.0
                Chữ của ô / Cell text: 1.000
                Tiêu đề / Headers: Kinh phí
                Dòng / Line: I
                Chất lượng / Quality: as_printed
                Kiểm chứng / Verification: verified
                  holds · activities_sum_to_total · part
                    Bảng 1, trang 2: “Tổng” in 1.389,6 (kinh phí, ngân sách nhà nước, 2021–2025) = 1.000 + 389,6
                """, run.out().replace("\r\n", "\n"));
    }

    @Test
    void explainShowsWhatWasRepaired() {
        Run run = Run.of("explain", "--warehouse", warehouse, "d-abababababababab-t01-r003c01-f0");
        assertTrue(run.out().contains("Chữ của ô / Cell text: 389,6\n"), run.out());
        assertTrue(run.out().contains("Trước khi sửa / Before repair: 3 89,6\n"), run.out());
    }

    @Test
    void checkReportsOnEveryDocument() {
        Run run = Run.of("check", "--warehouse", warehouse, "ke-hoach.docx");
        assertEquals(0, run.exitCode());
        assertEquals("""
                ■ ke-hoach.docx — Kế hoạch khuyến công 12/KH-UBND — Hà Giang 2021–2025
                  Phép cộng / Sums: 1 — 1 đúng / hold · 0 lệch do làm tròn / differ by rounding · 0 sai / fail; 0 chưa kiểm tra được / could not be checked
                  Con số / Figures: 3 đã kiểm chứng / verified (trong đó 0 bởi ít nhất hai phép cộng độc lập / by two independent sums or more) · 0 mâu thuẫn / contradicted · 0 chưa kiểm tra / unchecked
                  Kinh phí / Money: 100 % giá trị in ra đã được kiểm chứng / of the money printed is verified

                  Điều cần xem lại khác / Other things to look at: 1
                  1 × unknown_heading: Không hiểu tiêu đề “Kinh phí”.
                  (chi tiết: --all / details: --all)

                """, run.out());
    }

    @Test
    void checkNamesEachSumThatFails() {
        Run run = Run.of("check", "--ids", "--warehouse", warehouse, "sai.docx");
        assertTrue(run.out().contains("1 sai / fail"), run.out());
        assertTrue(
                run.out()
                        .contains(
                                "“Tổng” in 1.389,6 (kinh phí, ngân sách nhà nước, 2021–2025) ≠ 1.389,6 = 1.000 + 389,6"
                                        + " [d-0c0c0c0c0c0c0c0c-t01-r001c01-f0]"),
                run.out());
    }

    @Test
    void verifyEndsWithFiveWhereThePromisesAreBroken() {
        Run run = Run.of("verify", "--warehouse", warehouse);
        assertEquals(5, run.exitCode());
        assertTrue(run.out().contains("There is a relation leverage."), run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "explain,no-such-figure",
        "check,no-such-document",
    })
    void whatIsNotThereIsSaid(String command, String asked) {
        Run run = Run.of(command, "--warehouse", warehouse, asked);
        assertEquals(6, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains(asked), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain x", "check", "unmapped", "verify", "sql SELECT"})
    void aMissingWarehouseIsSaid(String command) {
        Path missing = folder.resolve("missing.duckdb");
        Run run = Run.of((Object[]) (command + " --warehouse=" + missing).split(" "));
        assertEquals(6, run.exitCode(), run.err());
        assertTrue(run.err().contains("missing.duckdb"), run.err());
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT 1 AS a, 0",
        "DROP TABLE observation, 7",
    })
    void sqlAnswersOrRefuses(String sql, int exitCode) {
        assertEquals(
                exitCode,
                Run.of("sql", "--warehouse", warehouse, "--format", "csv", sql).exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"refresh", "ingest", "tables", "sql", "explain", "check", "unmapped", "verify"})
    void everyCommandExplainsItself(String command) {
        Run run = Run.of(command, "--help");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("./khuyencong " + command), run.out());
    }

    @Test
    void whatIsNoCommandIsAUsageError() {
        assertEquals(2, Run.of("resfresh").exitCode());
    }
}
