package vn.khuyencong.ingest.reader.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.BlockLines;
import vn.khuyencong.ingest.reader.Reader;

/** Web pages as people save them, written out here. */
class HtmlReaderTest {
    private static final String GRID = "Nguồn|2019|2020 / KCQG|26|28 / KCĐP|30|31";
    private static final String ROWS = "<tr><td>Nguồn<td>2019<td>2020<tr><td>KCQG<td>26<td>28<tr><td>KCĐP<td>30<td>31";

    @TempDir
    private Path folder;

    private final Issues issues = new Issues();

    @Test
    void headingsParagraphsAndListItemsAreParagraphs() {
        assertEquals(
                List.of(
                        "BÁO CÁO Kết quả",
                        "I. MỤC TIÊU",
                        "Hỗ trợ 10 đề án.",
                        "Trích dẫn",
                        "• Đào tạo nghề",
                        "• Hội chợ",
                        "- Tư vấn",
                        "a. thứ nhất",
                        "b. thứ hai",
                        "5. năm",
                        "9. chín",
                        "không đánh dấu"),
                lines("""
                <h1>BÁO CÁO<br>Kết   quả</h1><h3>I. MỤC TIÊU</h3>
                <div>Hỗ trợ <b>10</b> đề án.<blockquote>Trích dẫn</blockquote></div>
                <ul><li>Đào tạo nghề<li><p>Hội chợ</p><li>- Tư vấn</ul>
                <ol type=a><li>thứ nhất<li>thứ hai</ol>
                <ol start=5><li>năm<li value=9>chín</ol>
                <ul style="list-style:none"><li>không đánh dấu</ul>"""));
    }

    @Test
    void lineBreaksPartParagraphsWhereTwoStandTogetherOrAListGoesOn() {
        assertEquals(
                List.of("ỦY BAN NHÂN DÂN TỈNH SƠN LA", "Kết quả:", "- Đào tạo nghề", "- Hội chợ 1 - 2 lần"),
                lines("ỦY BAN NHÂN DÂN<br>TỈNH SƠN LA<br> <br>Kết quả:<br>- Đào tạo nghề<br/>- Hội chợ 1 - 2<br>lần"));
    }

    @Test
    void spansOfATableFindTheirPlaces() {
        assertEquals(List.of("TT[2×1]|Năm 2019[1×2]|Ghi chú[2×1] / KCQG|KCĐP / 1|26|30| / 2[1×2]|31|x"), lines("""
                <table><thead><tr><th rowspan=2>TT<th colspan=2>Năm 2019<th rowspan=9>Ghi chú
                <tr><th>KCQG<th>KCĐP</thead>
                <tbody><tr><td>1<td>26<td>30<tr><td colspan=2>2<td>31<td>x</tbody></table>"""));
    }

    @Test
    void aFootIsPrintedLastAndRowsThatOnlySetWidthsAreNot() {
        assertEquals(
                List.of(GRID + " / Tổng|56|59"),
                lines("<table><tfoot><tr><td>Tổng<td>56<td>59</tfoot><tbody>" + ROWS + "</tbody></table>"));
        assertEquals(
                List.of(GRID),
                lines("<table>" + ROWS + "<tr height=0><td width=9></td><td></td><td></td></tr></table>"));
    }

    @Test
    void columnsThatNoCellBeginsInAreNone() {
        assertEquals(List.of("A|1|2 / B|3|4"), lines("""
                <table><tr><td colspan=3>A<td colspan=2>1<td>2<tr><td colspan=3>B<td colspan=2>3<td>4</table>"""));
    }

    @Test
    void aCaptionStandsAboveItsTable() {
        assertEquals(
                List.of("Bảng 1. Kinh phí", GRID),
                lines("<table><caption>Bảng 1. Kinh phí</caption>" + ROWS + "</table>"));
    }

    @Test
    void tablesThatLayOutThePageAreNone() {
        assertEquals(
                List.of("ỦY BAN NHÂN DÂN", "CỘNG HÒA", "Trái", GRID, "Nơi nhận:", "GIÁM ĐỐC"),
                lines("<style>td,th{border:1px solid #000} .lay td{border:0}</style>"
                        + "<table class=lay><tr><td>ỦY BAN NHÂN DÂN<td>CỘNG HÒA</table>"
                        + "<table><tr><td>Trái<td><table>" + ROWS + "</table></table>"
                        + "<table role=presentation><tr><td>Nơi nhận:<td>GIÁM ĐỐC</table>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table border=1>",
                "<style>td{border:solid black .5pt}</style><table>",
                "<style>/* {} */ @media print{td{border:none}} table.a td{border-style:solid}</style><table class=a>"
            })
    void aTableOfWordsWithLinesIsOne(String start) {
        assertEquals(
                List.of("Văn bản|Nội dung / Quyết định|Quy chế"),
                lines(start + "<tr><td>Văn bản<td>Nội dung<tr><td>Quyết định<td>Quy chế</table>"));
    }

    @Test
    void aTableOfWordsWithHeadsIsOne() {
        assertEquals(
                List.of("Văn bản|Nội dung / Quyết định|Quy chế"),
                lines("<table><tr><th>Văn bản<th>Nội dung<tr><th>Quyết định<td>Quy chế</table>"));
    }

    @Test
    void whatABrowserDoesNotShowAndWhatLeadsElsewhereIsLeftOut() {
        assertEquals(List.of("Kinh phí 100 triệu đồng", "Xem Quyết định 180."), lines("""
                <style>.an, #tam {display:none} p.mo{visibility:hidden} p:hover{display:none}</style>
                <script>document.write("<p>1</p>")</script><noscript>Bật JavaScript</noscript>
                <nav><ul><li>Trang chủ</ul></nav><div role=search>Tìm kiếm</div>
                <ul><li><a href=/a>Giới thiệu</a><li><a href=/b>Tin tức</a><li><a href=/c>Liên hệ</a></ul>
                <p>Kinh phí <span hidden>999</span>100<span style="display: none">0</span> triệu đồng</p>
                <p class=an>1</p><p id=tam>2</p><p class=mo>3</p><!-- 4 -->
                <p>Xem <a href=/qd>Quyết định 180</a>.</p><aside>Tin mới</aside><button>In</button>
                <footer>Điện thoại: 0212 3852 001</footer>"""));
    }

    @Test
    void aRaisedDigitIsNoDigitOfTheFigureAndAFootnoteMarkIsLeftOut() {
        assertEquals(
                List.of("7.796¹ 1.250 50 m² 4.300 5.400³", "2 Gồm cả vốn đối ứng"),
                lines(
                        "7.796<sup>1</sup> 1.250<sup><a href='#fn1'>2</a></sup> 50 m<sup>2</sup> 4.300<a href='#fn2'>(3)</a>"
                                + " 5.400<span style='vertical-align:super'>3</span><p><a href='#r1'>2</a> Gồm cả vốn đối ứng</p>"));
    }

    /** Windows-1258 has the tone marks as letters of their own; the repair of text joins them. */
    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', Số đề án",
        "UTF-8, <meta charset=utf-8>, Số đề án",
        "UTF-8, \uFEFF<meta charset=windows-1252>, Số đề án",
        "UTF-8, <meta charset=unicode>, Số đề án",
        "UTF-16, <meta charset=unicode>, Số đề án",
        "windows-1258, <meta charset=windows-1258>, Sô\u0301 đê\u0300 a\u0301n",
        "windows-1258, '<meta http-equiv=Content-Type content=\"text/html; charset=windows-1258\">', Sô\u0301 đê\u0300 a\u0301n"
    })
    void theCharsetIsThatOfTheBytesOrOfTheMeta(String charset, String meta, String text) {
        String mark = meta.startsWith("\uFEFF") ? "\uFEFF" : "";
        String page = mark + "<html><head>" + meta.substring(mark.length()) + "</head><body><p>" + text
                + "</p></body></html>";
        assertEquals(List.of(text), BlockLines.of(read(page.getBytes(Charset.forName(charset)))));
        assertEquals(List.of(), issues.all());
    }

    /** As Word writes them: list marks and marks of footnotes in comments for old programs. */
    @Test
    void aPageWrittenByWord() {
        assertEquals(
                List.of(
                        "ỦY BAN NHÂN DÂN TỈNH NGHỆ AN",
                        "Số: 12/BC-UBND",
                        "1.\u00A0\u00A0 Năm 2021 tỉnh thực hiện 8 đề án.",
                        "TT|Văn bản / 1|Quyết định",
                        "[1] Gồm cả vốn đối ứng"),
                lines("""
                <table class=MsoNormalTable border=0><tr><td><p><b>ỦY BAN NHÂN DÂN<br>TỈNH NGHỆ AN<o:p></o:p></b></p>
                <td><p>Số: 12/BC-UBND</p></table>
                <p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;
                </span></span><![endif]>Năm 2021 tỉnh thực hiện 8 đề án<a href="#_ftn1"><span>[1]</span></a>.</p>
                <table class=MsoTableGrid border=1 style='border:none'>
                <tr><td style='border:solid windowtext 1.0pt'><p>TT</p>
                <td style='border:solid windowtext 1.0pt;border-left:none'><p>Văn bản</p>
                <tr><td style='border:solid windowtext 1.0pt;border-top:none'><p>1</p>
                <td style='border-top:none;border-left:none;border-bottom:solid windowtext 1.0pt;border-right:solid windowtext 1.0pt'>
                <p>Quyết định<o:p>&nbsp;</o:p></p></table>
                <div style='mso-element:footnote-list'><hr><div><p><a href="#_ftnref1">[1]</a> Gồm cả vốn đối ứng</p></div></div>"""));
    }

    @Test
    void aTablePutOnAPageByExcel() {
        assertEquals(
                List.of("KINH PHÍ NĂM 2021[1×3] / TT|Nội dung|KCQG / 1|Đào tạo nghề, truyền nghề|700,5"), lines("""
                <style><!--td.xl65 {border:.5pt solid windowtext; mso-number-format:"\\#\\,\\#\\#0\\.0";}--></style>
                <table border=0 style='border-collapse:collapse'><col width=40><col width=200><col width=64>
                <tr><td colspan=3>KINH PHÍ NĂM 2021</td></tr>
                <tr><td class=xl65>TT</td><td class=xl65>Nội dung</td><td class=xl65>KCQG</td></tr>
                <tr><td class=xl65 x:num>1</td><td class=xl65>Đào tạo nghề,<br>truyền nghề</td><td class=xl65>700,5</td></tr>
                <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=40></td></tr><![endif]>
                </table>"""));
    }

    @Test
    void aCharsetThatNobodyStatesIsAssumedAndTold() {
        byte[] page = "<html><body><p>B¸o c¸o</p></body></html>".getBytes(Charset.forName("windows-1252"));
        assertEquals(List.of("B¸o c¸o"), BlockLines.of(read(page)));
        assertEquals(List.of("charset_assumed"), codes());
    }

    @Test
    void aPageIsPlainTextItsTablesAreMarkupAndItsTitleIsKept() {
        Document document = read(
                "<html><head><title> Quyết định\n180 </title></head><body><table>" + ROWS + "</table></body></html>");
        assertEquals(TextSource.PLAIN_TEXT, document.source().textSource());
        assertEquals(Optional.of("Quyết định 180"), document.source().title());
        assertEquals(
                List.of(Table.Method.MARKUP),
                document.tables().stream().map(Table::method).toList());
    }

    @Test
    void aPageThatEndsInsideATableIsIncomplete() {
        assertEquals(List.of(GRID), lines("<table>" + ROWS));
        assertEquals(List.of("incomplete_file"), codes());
    }

    @Test
    void spansBeyondReasonAreRefused() {
        String row = "<tr><td colspan=1000 rowspan=60000>1".repeat(300);
        assertEquals(
                Optional.empty(),
                find(("<html><body><table>" + row + "</table></body></html>").getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("too_large_file"), codes());
    }

    private List<String> codes() {
        return issues.all().stream().map(Issue::code).toList();
    }

    private List<String> lines(String body) {
        return BlockLines.of(read("<!DOCTYPE html><html><body>" + body + "</body></html>"));
    }

    private Document read(String page) {
        return read(page.getBytes(StandardCharsets.UTF_8));
    }

    private Document read(byte[] page) {
        return find(page).orElseThrow(() -> new AssertionError(issues.all()));
    }

    private Optional<Document> find(byte[] page) {
        try {
            return new Reader(List.of(new HtmlReader())).read(Files.write(folder.resolve("trang.html"), page), issues);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
