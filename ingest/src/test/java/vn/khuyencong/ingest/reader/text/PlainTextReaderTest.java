package vn.khuyencong.ingest.reader.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.BlockLines;
import vn.khuyencong.ingest.reader.Reader;

class PlainTextReaderTest {
    private static final String SENTENCE = "Tổng kinh phí khuyến công giai đoạn 2021-2025 là 7.500 triệu đồng.";

    @TempDir
    Path folder;

    private final Issues issues = new Issues();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void unicodeInAllItsForms(String charset) throws IOException {
        byte[] bytes = SENTENCE.getBytes(Charset.forName(charset));
        assertEquals(List.of(SENTENCE), BlockLines.of(read(bytes)));
        assertEquals(List.of(), issues.all());
    }

    @Test
    void aByteOrderMarkIsNoLetter() throws IOException {
        assertEquals(List.of(SENTENCE), BlockLines.of(read(("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void theVietnameseCodePageOfWindowsIsKnownByItsToneMarks() throws IOException {
        String decomposed = Normalizer.normalize("Kinh phí đào tạo nghề: số người", Normalizer.Form.NFD)
                .replace("a\u0306", "ă")
                .replace("e\u0302", "ê")
                .replace("o\u0302", "ô")
                .replace("u\u031B", "ư")
                .replace("o\u031B", "ơ");
        byte[] bytes = decomposed.getBytes(Charset.forName("windows-1258"));
        assertEquals(List.of("Kinh phí đào tạo nghề: số người"), BlockLines.of(read(bytes)));
        assertEquals(
                List.of("charset_assumed"),
                issues.all().stream().map(Issue::code).toList());
    }

    @Test
    void bytesOfAnOlderEncodingAreKeptForTheRepair() throws IOException {
        byte[] tcvn3 = "Tæng kinh phÝ khuyÕn c«ng".getBytes(Charset.forName("windows-1252"));
        assertEquals(List.of("Tæng kinh phÝ khuyÕn c«ng"), BlockLines.of(read(tcvn3)));
    }

    @Test
    void aLineIsAParagraphWithItsBlanksAndABlankLineAnEmptyOne() throws IOException {
        Document document = read("   I. MỤC TIÊU \r\n\r\nHỗ trợ 5 cơ sở\r\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("   I. MỤC TIÊU", "", "Hỗ trợ 5 cơ sở"), BlockLines.of(document));
        assertEquals(Optional.empty(), document.source().pageCount());
        assertEquals(TextSource.PLAIN_TEXT, document.source().textSource());
    }

    @Test
    void aFormFeedBeginsAPage() throws IOException {
        Document document = read("Trang đầu\n\fTrang hai\n\f".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("Trang đầu", "\fTrang hai"), BlockLines.of(document));
        assertEquals(Optional.of(2), document.source().pageCount());
    }

    @Test
    void linesOfCellsPartedByTabsAreATable() throws IOException {
        String text = "Biểu 1\nTT\tNội dung\tKinh phí\n1\tHội chợ\t1.250\n\tTổng\t1.250\nGhi chú";
        assertEquals(
                List.of("Biểu 1", "TT|Nội dung|Kinh phí / 1|Hội chợ|1.250 / |Tổng|1.250", "Ghi chú"),
                BlockLines.of(read(text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void whatIsLongerThanAThousandPagesIsNoReport() throws IOException {
        Path file = Files.writeString(folder.resolve("nhật ký.txt"), "Một dòng của nhật ký\n".repeat(250_000));
        assertEquals(Optional.empty(), new Reader(List.of(new PlainTextReader())).read(file, issues));
        assertEquals(
                List.of("too_large_file"),
                issues.all().stream().map(Issue::code).toList());
    }

    @Test
    void aBlankLineMayFollowEachRow() throws IOException {
        String text = "Biểu 1\n\nTT\tNội dung\tKinh phí\n\n1\tHội chợ\t1.250\n\n\tTổng\t1.250\n\nGhi chú";
        assertEquals(
                List.of("Biểu 1", "", "TT|Nội dung|Kinh phí / 1|Hội chợ|1.250 / |Tổng|1.250", "", "Ghi chú"),
                BlockLines.of(read(text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void tabsThatIndentOrFollowAListMarkPartNoCells() throws IOException {
        String text = "\tCăn cứ Luật\n\t-\tHỗ trợ 5 cơ sở\n\t2.\t150 lao động\n\t3.\tKinh phí";
        assertEquals(4, read(text.getBytes(StandardCharsets.UTF_8)).paragraphs().size());
    }

    private Document read(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("báo cáo.txt"), content);
        return new Reader(List.of(new PlainTextReader())).read(file, issues).orElseThrow();
    }
}
