package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole runs over a report with two misprints, 1.520 for 1.500 in its table and 1.652 for 1.625 in its text. */
@ExtendWith(StandInAnalytics.class)
class CorrectionsTest {
    private static final int REFUSED = 10;

    private static final String[][] TABLE = {
        {"TT", "Nội dung", "Kinh phí năm 2022"},
        {"", "Tổng cộng", "1.625"},
        {"I", "Đào tạo nghề", "125"},
        {"II", "Hội chợ triển lãm", "1.520"},
    };

    private static final String THE_CELL = """
            - document: yen-bai.docx
              table: 1
              row: 3
              column: 2
              printed: "1.520"
              right: "1.500"
              who: Sở Công Thương tỉnh Yên Bái
              when: 2023-03-15
              why: công văn số 123/SCT-QLCN
            """;

    private static final String THE_TEXT = """
            - document: yen-bai.docx
              paragraph: 2
              printed: 1.652 triệu đồng
              right: 1.625 triệu đồng
              who: Sở Công Thương tỉnh Yên Bái
              when: 2023-03-15
              why: trao đổi qua điện thoại
            """;

    @TempDir
    Path folder;

    private Path reports;
    private Path corrections;
    private Path warehouse;

    @BeforeEach
    void printTheReport() throws IOException {
        reports = Files.createDirectory(folder.resolve("reports"));
        corrections = Files.createDirectory(folder.resolve("corrections"));
        warehouse = Files.createDirectory(folder.resolve("warehouse")).resolve("w.duckdb");
        print("yen-bai.docx", "triệu đồng", TABLE);
    }

    @Test
    void whatIsPrintedContradictsItself() {
        assertEquals(0, refresh().exitCode());
        assertEquals("""
                Tổng cộng,1625,1.625,as_printed,contradicted
                Đào tạo nghề,125,125,as_printed,contradicted
                Hội chợ triển lãm,1520,1.520,as_printed,contradicted
                tổng kinh phí khuyến công quốc gia,1652,1.652 triệu đồng,as_printed,contradicted
                đề án,12,12 đề án,as_printed,unchecked
                """, figures());
    }

    @Test
    void theCorrectedCellSaysSoAndTheSumsUseTheRightValue() throws IOException {
        correct(THE_CELL);
        assertEquals(0, refresh().exitCode());
        assertEquals("""
                Tổng cộng,1625,1.625,as_printed,contradicted
                Đào tạo nghề,125,125,as_printed,verified
                Hội chợ triển lãm,1500,1.520,corrected,verified
                tổng kinh phí khuyến công quốc gia,1652,1.652 triệu đồng,as_printed,contradicted
                đề án,12,12 đề án,as_printed,unchecked
                """, figures());
    }

    @Test
    void inTheRunningTextOnlyTheCorrectedWordsSaySo() throws IOException {
        correct(THE_CELL + THE_TEXT);
        assertEquals(0, refresh().exitCode());
        assertEquals("""
                Tổng cộng,1625,1.625,as_printed,verified
                Đào tạo nghề,125,125,as_printed,verified
                Hội chợ triển lãm,1500,1.520,corrected,verified
                tổng kinh phí khuyến công quốc gia,1625,1.652 triệu đồng,corrected,verified
                đề án,12,12 đề án,as_printed,unchecked
                """, figures());
    }

    @Test
    void theWarehouseKeepsWhatIsPrintedAndTellsWhoCorrectedIt() throws IOException {
        correct(THE_CELL + THE_TEXT);
        refresh();
        assertEquals("1.520\n", sql("SELECT text FROM source_cell WHERE cell_id LIKE '%-t01-r003c02'"));
        assertEquals(
                "Năm 2022 có tổng kinh phí khuyến công quốc gia là 1.652 triệu đồng; hỗ trợ 12 đề án.\n",
                sql("SELECT text FROM source_cell WHERE cell_id LIKE '%-t00-r002c00'"));
        assertEquals(
                "note,Đính chính: bản in ghi “1.520”; đúng là “1.500”. Theo Sở Công Thương tỉnh Yên Bái; ngày"
                        + " 15/03/2023: công văn số 123/SCT-QLCN (yen-bai.yml; dòng 1).\n",
                sql("SELECT severity, replace(text_vi, ',', ';') FROM issue WHERE code = 'corrected_by_hand'"
                        + " AND cell_id LIKE '%-t01-r003c02'"));
        assertEquals("2\n", sql("SELECT count(*) FROM issue WHERE code = 'corrected_by_hand'"));
    }

    @Test
    void explainAndCheckTellTheCorrection() throws IOException {
        correct(THE_CELL);
        refresh();
        String explained = ask("explain", id("r003c02-f0"));
        assertTrue(explained.contains("Con số / Figure: 1.500 VND_million\nChữ in / Printed: “1.520”\n"), explained);
        assertTrue(explained.contains("Chữ của ô / Cell text: 1.520\n"), explained);
        assertTrue(explained.contains("Chất lượng / Quality: corrected\n"), explained);
        assertTrue(
                explained.contains(" / Corrected by hand: printed is “1.520”, right is “1.500”. According to Sở Công"
                        + " Thương tỉnh Yên Bái, 2023-03-15: công văn số 123/SCT-QLCN (yen-bai.yml, line 1)."),
                explained);
        assertTrue(ask("check").contains("  Bảng 1: Đính chính: bản in ghi “1.520”, đúng là “1.500”."));
    }

    @Test
    void aCorrectedLabelChangesWhatItsFiguresMean() throws IOException {
        correct(THE_CELL.replace("column: 2", "column: 1")
                .replace("\"1.520\"", "Hội chợ triển lãm")
                .replace("\"1.500\"", "Tư vấn"));
        refresh();
        assertEquals(
                "Tư vấn,A5,1.520,as_printed\n",
                sql("SELECT item_label, activity_code, raw_text, quality FROM observation WHERE cell_id LIKE"
                        + " '%-t01-r003c02'"));
        assertTrue(ask("explain", id("r003c02-f0")).contains("đúng là “Tư vấn”"));
    }

    @Test
    void aCorrectedUnitChangesWhatItsFiguresMean() throws IOException {
        print("yen-bai.docx", "đồng", TABLE);
        correct(THE_TEXT.replace("2\n  printed: 1.652 triệu đồng", "4\n  printed: đồng")
                .replace("1.625 triệu đồng", "triệu đồng"));
        assertEquals(0, refresh().exitCode());
        assertEquals(
                "1625,as_printed\n",
                sql("SELECT value::INTEGER, quality FROM observation WHERE cell_id LIKE '%-t01-r001c02'"));
        assertEquals("đồng\n", sql("SELECT unit FROM source_table WHERE ordinal = 1"));
    }

    @Test
    void aBlankCellMayBeFilledAndAPrintedOneBlanked() throws IOException {
        String[][] table = {TABLE[0], TABLE[1], {"I", "Đào tạo nghề", ""}, TABLE[3]};
        print("yen-bai.docx", "triệu đồng", table);
        correct(THE_CELL.replace("row: 3", "row: 2")
                        .replace("\"1.520\"", "\"\"")
                        .replace("1.500", "125")
                + THE_CELL.replace("\"1.500\"", "\"\""));
        refresh();
        assertEquals(
                "Tổng cộng,1625,1.625,as_printed\nĐào tạo nghề,125,,corrected\n",
                sql("SELECT item_label, value::INTEGER, raw_text, quality FROM observation JOIN source_table USING"
                                + " (table_id) WHERE ordinal = 1 ORDER BY ALL")
                        .replace("\"\"", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "printed: \"1.520\" | printed: \"1.502\" | bảng 1, ô r3 c2 của “yen-bai.docx”: đính chính chờ “1.502” nhưng bản in ghi “1.520”",
                "row: 3 | row: 9 | “yen-bai.docx” has no table 1, cell r9 c2; that text is printed at ",
                "table: 1 | table: 2 | “yen-bai.docx” không có bảng 2, ô r3 c2",
                "right: \"1.500\" | right: 1.500 | yen-bai.yml, dòng 6: hãy đặt trong ngoặc kép: ",
                "why: | reason: | yen-bai.yml, line 9: there is no key “reason”",
                "when: 2023-03-15 | when: 15/03/2023 | ngày “15/03/2023” phải ghi theo dạng năm-tháng-ngày",
            })
    void whatDoesNotMatchIsNamedAndPublishesNothing(String written, String mistaken, String told) throws IOException {
        Files.writeString(warehouse, "what stands there");
        correct(THE_CELL.replace(written, mistaken));
        Run run = refresh();
        assertEquals(REFUSED, run.exitCode(), run.err());
        assertTrue(run.err().contains(told), run.err());
        assertTrue(run.err().contains("yen-bai.yml, dòng "), run.err());
        assertTrue(run.err().contains("giữ nguyên bản đang có"), run.err());
        assertEquals("what stands there", Files.readString(warehouse));
    }

    @Test
    void allThatDoesNotMatchIsNamedAtOnce() throws IOException {
        correct(THE_CELL.replace("1.520", "1.521") + THE_TEXT.replace("printed: 1.652", "printed: 1.653"));
        Run run = refresh();
        assertEquals(REFUSED, run.exitCode());
        assertTrue(run.err().contains("yen-bai.yml, dòng 1: "), run.err());
        assertTrue(run.err().contains("yen-bai.yml, dòng 10: "), run.err());
    }

    @ParameterizedTest
    @CsvSource({"ingest", "refresh"})
    void bothCommandsRefuse(String command) throws IOException {
        correct(THE_CELL.replace("1.520", "1.521"));
        Run run = command.equals("refresh")
                ? refresh()
                : Run.of("ingest", reports, "--corrections", corrections, "--warehouse", warehouse);
        assertEquals(REFUSED, run.exitCode());
        assertFalse(Files.exists(warehouse));
    }

    @Test
    void twoCorrectionsOfOneCellAreRefused() throws IOException {
        correct(THE_CELL);
        refresh();
        String other = THE_CELL.replace("table: 1\n  row: 3\n  column: 2", "cell: " + id("r003c02"))
                .replace("1.500", "1.550");
        Files.writeString(corrections.resolve("z.yml"), other);
        Run run = refresh();
        assertEquals(REFUSED, run.exitCode());
        assertTrue(run.err().contains("z.yml, line 1: table 1, cell r3 c2 of “yen-bai.docx (d-"), run.err());
        assertTrue(run.err().contains("has another correction already (yen-bai.yml, line 1): keep one"), run.err());
    }

    @Test
    void wordsThatStandTwiceInAParagraphAreRefused() throws IOException {
        print("yen-bai.docx", "triệu đồng (không phải đồng)", TABLE);
        correct(THE_TEXT.replace("paragraph: 2", "paragraph: 4").replace("printed: 1.652 triệu đồng", "printed: đồng"));
        Run run = refresh();
        assertEquals(REFUSED, run.exitCode());
        assertTrue(run.err().contains("đoạn văn 4 của “yen-bai.docx” có “đồng” ở 2 chỗ"), run.err());
    }

    @Test
    void aCorrectionWithTheIdFollowsTheContentUnderANewName() throws IOException {
        refresh();
        correct(THE_CELL.replace("table: 1\n  row: 3\n  column: 2", "cell: " + id("r003c02")));
        Files.move(reports.resolve("yen-bai.docx"), reports.resolve("bao-cao.docx"));
        Run run = refresh();
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("1\n", sql("SELECT count(*) FROM observation WHERE quality = 'corrected'"));
    }

    @Test
    void aNewVersionOfTheReportIsToldAndItsMismatchRefused() throws IOException {
        refresh();
        correct(THE_CELL.replace("table: 1\n  row: 3\n  column: 2", "cell: " + id("r003c02")));
        String[][] revised = {TABLE[0], TABLE[1], {"I", "Đào tạo nghề", "126"}, TABLE[3]};
        print("yen-bai.docx", "triệu đồng", revised);
        Run told = refresh();
        assertEquals(0 + 3, told.exitCode());
        assertTrue(told.err().contains("Tệp “yen-bai.docx” đã thay đổi từ khi có đính chính"), told.err());
        assertEquals("1\n", sql("SELECT count(*) FROM observation WHERE quality = 'corrected'"));

        String[][] mended = {TABLE[0], TABLE[1], TABLE[2], {"II", "Hội chợ triển lãm", "1.500"}};
        print("yen-bai.docx", "triệu đồng", mended);
        Run refused = refresh();
        assertEquals(REFUSED, refused.exitCode());
        assertTrue(refused.err().contains("expects “1.520”, but “1.500” is printed"), refused.err());
    }

    @Test
    void inANewVersionATextThatStandsInSeveralCellsIsNotKnownAgain() throws IOException {
        String[][] blank = {TABLE[0], TABLE[1], {"I", "Đào tạo nghề", ""}, TABLE[3]};
        print("yen-bai.docx", "triệu đồng", blank);
        refresh();
        correct(THE_CELL.replace("table: 1\n  row: 3\n  column: 2", "cell: " + id("r002c02"))
                .replace("1.520", ""));
        assertEquals(0, refresh().exitCode());
        print("yen-bai.docx", "nghìn đồng", blank);
        Run run = refresh();
        assertEquals(REFUSED, run.exitCode());
        assertTrue(run.err().contains("so it may no longer be table 1, cell r2 c2"), run.err());
    }

    @Test
    void twoReportsOfOneNameNeedTheId() throws IOException {
        Path other = Files.createDirectory(reports.resolve("2021")).resolve("yen-bai.docx");
        Files.move(reports.resolve("yen-bai.docx"), other);
        print("yen-bai.docx", "nghìn đồng", TABLE);
        correct(THE_CELL);
        Run run = refresh();
        assertEquals(REFUSED, run.exitCode());
        assertTrue(run.err().contains("several different files are called “yen-bai.docx”"), run.err());
    }

    @Test
    void ofTwoCopiesEitherNameMayBeGiven() throws IOException {
        Files.copy(reports.resolve("yen-bai.docx"), reports.resolve("ban-sao.docx"));
        correct(THE_CELL);
        assertEquals(0, refresh().exitCode());
        assertEquals(
                "ban-sao.docx,corrected\n",
                sql("SELECT file_name, quality FROM observation JOIN document USING (document_id)"
                        + " WHERE quality = 'corrected'"));
    }

    @Test
    void aCorrectionForNoReportIsToldByRefreshAlone() throws IOException {
        correct(THE_CELL.replace("yen-bai.docx", "yen-bay.docx"));
        Run run = refresh();
        assertEquals(0, run.exitCode());
        assertTrue(run.err().contains("yen-bai.yml, line 1 is for “yen-bay.docx”, which is not in"), run.err());
        assertEquals("1\n", sql("SELECT count(*) FROM issue WHERE code = 'correction_without_document'"));
        Run some = Run.of("ingest", reports, "--corrections", corrections, "--warehouse", warehouse);
        assertEquals(0, some.exitCode());
        assertFalse(some.err().contains("yen-bay"), some.err());
    }

    @Test
    void aChangedCorrectionIsNew() throws IOException {
        correct(THE_CELL);
        refresh();
        assertTrue(refresh().err().contains("Nothing new"));
        correct(THE_CELL.replace("1.500", "1.550"));
        assertFalse(refresh().err().contains("Nothing new"));
        Files.delete(corrections.resolve("yen-bai.yml"));
        assertFalse(refresh().err().contains("Nothing new"));
    }

    @Test
    void aFolderThatWasGivenMustBeThere() {
        Run run =
                Run.of("refresh", "--reports", reports, "--corrections", folder.resolve("x"), "--warehouse", warehouse);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("No such folder of corrections"), run.err());
    }

    @ParameterizedTest
    @CsvSource({
        "r003c02-f0, 1.520, 1.500",
        "t00-r002c00-f0, 1.652 triệu đồng, 1.625 triệu đồng",
    })
    void theFormThatExplainPrintsIsACorrectionOnceItIsFilledIn(String figure, String printed, String right)
            throws IOException {
        refresh();
        String form = ask("explain", "--as-correction", id(figure));
        assertTrue(form.contains("printed: \"" + printed + "\"\n"), form);
        correct(form);
        assertEquals(REFUSED, refresh().exitCode());
        correct(form.replaceFirst("right: .*", "right: \"" + right + "\"")
                .replaceFirst("who: .*", "who: tỉnh")
                .replaceFirst("when: .*", "when: 2023-03-15")
                .replaceFirst("why: .*", "why: nhầm"));
        assertEquals(0, refresh().exitCode());
        assertEquals(
                printed + ",corrected\n", sql("SELECT raw_text, quality FROM observation WHERE quality = 'corrected'"));
    }

    @Test
    void theExampleOfThePageWorks() throws IOException {
        Path page = Path.of("../data/corrections/README.md");
        Matcher example = Pattern.compile("(?s)```yaml\n(.*?)```").matcher(Files.readString(page));
        assertTrue(example.find());
        Files.move(reports.resolve("yen-bai.docx"), reports.resolve("yen-bai-2022.docx"));
        correct(example.group(1));
        Files.copy(page, corrections.resolve("README.md"), StandardCopyOption.REPLACE_EXISTING);
        assertEquals(0, refresh().exitCode());
        assertEquals("2\n", sql("SELECT count(*) FROM observation WHERE quality = 'corrected'"));
    }

    private void print(String fileName, String unit, String[][] table) throws IOException {
        WordReport.write(
                reports.resolve(fileName),
                List.of(
                        "BÁO CÁO",
                        "Kết quả hoạt động khuyến công tỉnh Yên Bái năm 2022",
                        "Năm 2022 có tổng kinh phí khuyến công quốc gia là 1.652 triệu đồng; hỗ trợ 12 đề án.",
                        "Biểu 1. Kinh phí khuyến công quốc gia năm 2022",
                        "Đơn vị tính: " + unit),
                table);
    }

    private void correct(String yaml) throws IOException {
        Files.writeString(corrections.resolve("yen-bai.yml"), yaml, StandardCharsets.UTF_8);
    }

    private Run refresh() {
        return Run.of("refresh", "--reports", reports, "--corrections", corrections, "--warehouse", warehouse);
    }

    /** The figures of the table, then of the text, by label. */
    private String figures() {
        return sql("SELECT item_label, value::INTEGER, raw_text, quality, verification FROM observation"
                + " JOIN source_table USING (table_id) ORDER BY ordinal = 0, cell_id, observation_id");
    }

    /** The id of a cell or figure of table 1, or of the text. */
    private String id(String end) {
        String place = end.startsWith("t") ? end : "t01-" + end;
        return sql("SELECT DISTINCT document_id || '-" + place + "' FROM document")
                .strip();
    }

    private String sql(String question) {
        return ask("sql", "--format", "csv", question)
                .lines()
                .skip(1)
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }

    private String ask(Object... command) {
        Object[] arguments = Arrays.copyOf(command, command.length + 2);
        arguments[command.length] = "--warehouse";
        arguments[command.length + 1] = warehouse;
        Run run = Run.of(arguments);
        assertEquals(0, run.exitCode(), run.err());
        return run.out().replace("\r\n", "\n");
    }
}
