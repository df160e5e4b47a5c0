package vn.khuyencong.ingest.reader.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.BlockLines;
import vn.khuyencong.ingest.reader.Reader;

class MarkdownReaderTest {
    private static final Reader READER = new Reader(List.of(new PlainTextReader(), new MarkdownReader()));

    @TempDir
    Path folder;

    @Test
    void marksAreNoPrintAndParagraphsEndAtBlankLinesHeadingsAndListMarks() throws IOException {
        assertEquals(
                List.of(
                        "QUYẾT ĐỊNH Phê duyệt Chương trình khuyến công",
                        "I. MỤC TIÊU",
                        "Điều 1. Phê duyệt chương trình với kinh phí 7.500 triệu đồng.",
                        "- Hỗ trợ 05 cơ sở;",
                        "+ Tổ chức 02 hội chợ."),
                read("""
                        **QUYẾT ĐỊNH
                        Phê duyệt Chương trình khuyến công**

                        ## **I. MỤC TIÊU**
                        **Điều 1.** Phê duyệt *chương trình* với
                        kinh phí 7.500 triệu đồng.
                        - Hỗ trợ 05 cơ sở;
                        + Tổ chức 02 hội chợ.
                        """));
    }

    @ParameterizedTest
    @CsvSource({
        "'**Phụ lục 03:****TỔNG HỢP**', 'Phụ lục 03: TỔNG HỢP'",
        "'A&amp;B &lt;5', 'A&B <5'",
        "'Diện tích 5 m<sup>2</sup>', 'Diện tích 5 m²'",
        "'Xem [Quyết định](http://a.vn/b) số 5', 'Xem Quyết định số 5'",
        "'1\\. Mục đích \\*', '1. Mục đích *'",
        "'2 * 3 = 6 (*)', '2 * 3 = 6 (*)'",
        "'_Kèm theo_ snake_case_name', 'Kèm theo snake_case_name'",
        "'**Kinh phí bị cắt ở cuối trang', 'Kinh phí bị cắt ở cuối trang'",
    })
    void whatIsMarkedWithinALineStays(String marked, String printed) {
        assertEquals(printed, InlineMarks.removeFrom(marked));
    }

    @Test
    void aSentenceGoesOnBehindTheBlankLinesOfAPagesEnd() throws IOException {
        assertEquals(
                List.of("MỤC", "Theo hướng dẫn của Bộ, ngành trung ương.", "Kinh phí"),
                read("# MỤC\n\nTheo hướng dẫn của Bộ,\n\n\n\nngành trung ương.\n\n# Kinh phí\n"));
    }

    @Test
    void aTableOfStrokes() throws IOException {
        assertEquals(List.of("MỤC", "TT|Nội dung|Kinh phí / 1|Hội chợ|1.250 / |Tổng cộng|1.250"), read("""
                        # MỤC
                        | TT | Nội dung | Kinh phí |
                        |----|:--------:|---------:|
                        | 1  | Hội chợ  | 1.250    |
                        |    | **Tổng cộng** | **1.250** |
                        """));
    }

    @Test
    void aTableOfHtmlElements() throws IOException {
        assertEquals(
                List.of("MỤC", "II", "Nội dung|Năm 2021[1×2] / Hội chợ|1|2"),
                read("# MỤC\n\n# II\n<table><tr><td>Nội dung</td><td colspan=2>Năm 2021</td></tr>\n"
                        + "<tr><td>Hội chợ</td><td>1</td><td>2</td></tr></table>\n"));
    }

    @Test
    void rowsOfTabsWithTheirHeaderRepeatedAreOneTable() throws IOException {
        assertEquals(
                List.of(
                        "PHỤ LỤC",
                        "BIỂU 1",
                        "TT|Nội dung|ĐVT|Năm 2021||Năm 2022| / |||Tổng số|KCĐP|Tổng số|KCĐP"
                                + " / I|Tổ chức hội chợ|||||"
                                + " / 1|Cấp tỉnh|Hội chợ|2|2|1|"
                                + " / II Hỗ trợ máy móc thiết bị[1×7]"
                                + " / 1|Máy móc|Cơ sở|5|5||"),
                read("""
                        # PHỤ LỤC
                        # BIỂU 1
                        TT\tNội dung\tĐVT\tNăm 2021\t\tNăm 2022\t
                        \t\t\tTổng số\tKCĐP\tTổng số\tKCĐP
                        I\tTổ chức hội chợ\t\t\t\t\t
                        1\tCấp tỉnh\tHội chợ\t2\t2\t1\t

                        TT\tNội dung\tĐ V T\tNăm 2021\t\tNăm 2022\t\t\t
                        \t\t\tTổng số\tKCĐP\tTổng số\tKCĐP\t\t
                        II Hỗ trợ máy móc thiết bị\t\t\t\t\t\t
                        1\tMáy móc\tCơ sở\t5\t5
                        """));
    }

    @Test
    void anotherYearOrAnotherSubjectIsAnotherTable() throws IOException {
        String one = "TT\tNội dung\tNăm 2021\n1\tHội chợ\t5\n";
        assertEquals(
                3,
                read("# MỤC\n# II\n" + one + "\n" + one.replace("2021", "2022") + "\n"
                                + one.replace("Nội dung", "Đơn vị").replace("Năm 2021", "Số đề án"))
                        .subList(2, 5)
                        .size());
    }

    @Test
    void aLabelColumnThatAContinuationLostIsGivenBack() throws IOException {
        assertEquals(
                "TT|Nội dung|Kinh phí hằng năm||Tổng / ||Năm 2021|Năm 2022|"
                        + " / 1|Hội chợ|5|6|11 / 2|Tập huấn|7|8|15 / V|Tư vấn||| / 1|Bao bì|1|2|3",
                read("""
                                # MỤC
                                # II
                                TT\tNội dung\tKinh phí hằng năm\t\tTổng
                                \t\tNăm 2021\tNăm 2022\t
                                1\tHội chợ\t5\t6\t11

                                TT\tKinh phí hằng năm\t\tTổng
                                \tNăm 2021\tNăm 2022\t
                                2\tTập huấn\t\t
                                \t7\t8\t15
                                V\tTư vấn\t\t
                                1\tBao bì\t\t
                                \t1\t2\t3
                                """).get(2));
    }

    @Test
    void aHeadingCountedShortStandsOverTheGroupThatHasNone() throws IOException {
        assertEquals(
                "TT|Nội dung|Năm 2021||Năm 2022||Cả giai đoạn| / ||Tổng|KCĐP|Tổng|KCĐP|Tổng|KCĐP / 1|Hội chợ|1|1|2|2|3|3",
                read("""
                                # MỤC
                                # II
                                TT\tNội dung\tNăm 2021\t\tNăm 2022\tCả giai đoạn\t\t
                                \t\tTổng\tKCĐP\tTổng\tKCĐP\tTổng\tKCĐP
                                1\tHội chợ\t1\t1\t2\t2\t3\t3
                                """).get(2));
    }

    @Test
    void withoutMarksTheSameIsPlainText() throws IOException {
        Path file = Files.writeString(folder.resolve("ghi chú.md"), "Kinh phí 5 triệu đồng.\n# 1");
        assertEquals(
                "text/plain",
                READER.read(file, new Issues()).orElseThrow().source().mediaType());
    }

    private List<String> read(String text) throws IOException {
        Path file = Files.write(folder.resolve("báo cáo.txt"), text.getBytes(StandardCharsets.UTF_8));
        Issues issues = new Issues();
        Document document = READER.read(file, issues).orElseThrow();
        assertEquals(List.of(), issues.all());
        assertEquals("text/x-web-markdown", document.source().mediaType());
        return BlockLines.of(document);
    }
}
