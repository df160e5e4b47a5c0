package vn.khuyencong.ingest.reader.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.UnreadableException;

/** What stands in the XML of a DOCX, and what is printed of it. */
class DocxReaderTest {
    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>""";
    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>""";
    private static final String RELATION = """
            <Relationship Id="%1$s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%1$s" Target="%2$s"/>""";
    private static final String NUMBERING = """
            <w:abstractNum w:abstractNumId="0">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/><w:isLgl/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
              <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>
              <w:lvl w:ilvl="4"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="1">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="1"/>
              <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>""";
    private static final String STYLES = """
            <w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>
            <w:style w:type="table" w:styleId="Luoi"><w:tblPr><w:tblBorders>
              <w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr></w:style>""";
    private static final String FOOTNOTES = """
            <w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Số liệu ước tính.</w:t></w:r></w:p></w:footnote>""";

    @Test
    void tabsAndBreaksAreBlanks() {
        assertBody(
                "P: Số: 12/KH-UBND",
                p("<w:r><w:t>Số:</w:t><w:tab/><w:t>12</w:t></w:r><w:r><w:t>/KH</w:t>"
                        + "<w:noBreakHyphen/><w:t>UB</w:t><w:softHyphen/><w:t>ND</w:t><w:br/></w:r>"));
    }

    @Test
    void whatWasDeletedOrHiddenIsNotPrintedAndWhatWasInsertedIs() {
        assertBody(
                "P: 5.500 triệu",
                p("<w:del><w:r><w:delText>5.000</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>5.500</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r>"
                        + "<w:r><w:t xml:space='preserve'> triệu</w:t></w:r>"));
    }

    @Test
    void ofAFieldItsResultIsPrintedAndNotItsCode() {
        String field = "<w:r><w:fldChar w:fldCharType='%s'/></w:r>";
        assertBody(
                "P: Bảng 3",
                p(r("Bảng ") + field.formatted("begin") + "<w:r><w:instrText>SEQ Bảng</w:instrText>"
                        + "</w:r>" + field.formatted("begin") + r("mã") + field.formatted("end")
                        + field.formatted("separate")
                        + r("3") + field.formatted("end")));
    }

    @Test
    void listsAreNumberedAsWordPrintsThem() {
        assertBody(
                """
                P: I. Mục tiêu
                P: 1.1. Chung
                P: 1.2. Riêng
                P: a) Một
                P: - Hai
                P: • Ba
                P: II. Nhiệm vụ
                P: 2.1. Chung""",
                item(1, 0, "Mục tiêu")
                        + item(1, 1, "Chung")
                        + item(1, 1, "Riêng")
                        + item(1, 2, "Một")
                        + item(1, 3, "Hai")
                        + item(1, 4, "Ba")
                        + item(1, 0, "Nhiệm vụ")
                        + item(1, 1, "Chung"));
    }

    @Test
    void aListMayBeginElsewhereAndAStyleMayNumber() {
        assertBody(
                "P: 1 A\nP: 2 B\nP: 5 C\nP: 6 D",
                styled("Muc", "A") + styled("MucCon", "B") + item(3, 0, "C") + item(3, 0, "D"));
    }

    @Test
    void aNumberWithoutTextIsPrintedInACellToo() {
        assertBody(
                "T 2×2: 0,0=1 0,1=12 1,0=2 1,1=15",
                grid(row(tc("", item(2, 0, "")) + cell("12")), row(tc("", item(2, 0, "")) + cell("15"))));
    }

    @Test
    void mergedCellsAreSpans() {
        assertBody(
                "T 3×4: 0,0[2×1]=TT 0,1[1×2]=Năm 2021 0,3[2×1]=Tổng 1,1=KCQG 1,2=KCĐP 2,0=1 2,1=2.800 2,2=5.000 2,3=7.800",
                grid(
                        row(tc("<w:vMerge w:val='restart'/>", p(r("TT")))
                                + tc("<w:gridSpan w:val='2'/>", p(r("Năm 2021")))
                                + tc("<w:vMerge w:val='restart'/>", p(r("Tổng")))),
                        row(tc("<w:vMerge/>", p("")) + cell("KCQG") + cell("KCĐP") + tc("<w:vMerge/>", p(""))),
                        row(cell("1") + cell("2.800") + cell("5.000") + cell("7.800"))));
    }

    /** Word of the nineties: the neighbours stay in the file and give up their place. */
    @Test
    void cellsMergedToTheSideTheOldWay() {
        assertBody(
                "T 2×3: 0,0[1×2]=Năm 0,2=Tổng 1,0=1 1,1=2 1,2=3",
                grid(
                        row(tc("<w:hMerge w:val='restart'/>", p(r("Năm"))) + tc("<w:hMerge/>", p("")) + cell("Tổng")),
                        row(cell("1") + cell("2") + cell("3"))));
    }

    @Test
    void rowsMayBeginLaterEndEarlierAndBeUneven() {
        assertBody(
                "T 3×3: 0,0=A 0,1=B 0,2=C 1,1=1 1,2=2 2,0=3",
                grid(
                        row(cell("A") + cell("B") + cell("C")),
                        row("<w:trPr><w:gridBefore w:val='1'/></w:trPr>" + cell("1") + cell("2")),
                        row("<w:trPr><w:gridAfter w:val='2'/></w:trPr>" + cell("3"))));
    }

    /** Two rows drawn by hand, their edges half a millimetre apart: the grid has a column of 28 twips for it. */
    @Test
    void edgesThatMissEachOtherByAHairAreOne() {
        assertBody(
                "T 2×2: 0,0=A 0,1=B 1,0=1 1,1=2",
                table(
                        "<w:tblGrid><w:gridCol w:w='900'/><w:gridCol w:w='28'/>" + "<w:gridCol w:w='900'/></w:tblGrid>",
                        row(tc("<w:gridSpan w:val='2'/>", p(r("A"))) + cell("B"))
                                + row(cell("1") + tc("<w:gridSpan w:val='2'/>", p(r("2"))))));
    }

    @Test
    void aColumnWithoutWidthIsStillAColumn() {
        assertBody(
                "T 1×3: 0,0=1 0,1=2 0,2=3",
                table(
                        "<w:tblGrid><w:gridCol w:w='900'/><w:gridCol w:w='20'/>" + "<w:gridCol w:w='900'/></w:tblGrid>",
                        row(cell("1") + cell("2") + cell("3"))));
    }

    @Test
    void aTableInACellIsPartOfItsText() {
        assertBody(
                "T 2×2: 0,0=A 0,1=B 1,0=gồm x y 1,1=2",
                grid(
                        row(cell("A") + cell("B")),
                        row(tc("", p(r("gồm")) + grid(row(cell("x") + cell("y"))) + p("")) + cell("2"))));
    }

    @Test
    void aRowThatWasDeletedIsNotPrinted() {
        assertBody(
                "T 1×2: 0,0=1 0,1=2",
                grid(row("<w:trPr><w:del w:id='1'/></w:trPr>" + cell("8") + cell("9")), row(cell("1") + cell("2"))));
    }

    @Test
    void rowsAndTablesInContentControlsAreRead() {
        assertBody(
                "P: Biểu 1\nT 2×2: 0,0=A 0,1=B 1,0=1 1,1=2",
                "<w:sdt><w:sdtPr/><w:sdtContent>" + p(r("Biểu 1"))
                        + table(
                                "",
                                row(cell("A") + cell("B")) + "<w:sdt><w:sdtContent>" + row(cell("1") + cell("2"))
                                        + "</w:sdtContent></w:sdt>")
                        + "</w:sdtContent></w:sdt>");
    }

    @Test
    void aLetterheadIsNoTable() {
        assertBody(
                """
                P: UBND TỈNH A
                P: Số: 12/BC-UBND
                P: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                P: A, ngày 05 tháng 3 năm 2021""",
                "<w:tbl>"
                        + row(tc("", p(r("UBND TỈNH A")) + p(r("Số: 12/BC-UBND")))
                                + tc(
                                        "",
                                        p(r("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
                                                + p(r("A, ngày 05 tháng 3 năm 2021"))))
                        + "</w:tbl>");
    }

    @Test
    void aTableWithoutLinesButWithFiguresIsATable() {
        assertBody(
                "T 2×3: 0,0=Năm 0,1=KCQG 0,2=KCĐP 1,0=2021 1,1=2.800 1,2=5.000",
                "<w:tbl>"
                        + row(cell("Năm") + cell("KCQG") + cell("KCĐP"))
                        + row(cell("2021") + cell("2.800") + cell("5.000"))
                        + "</w:tbl>");
    }

    @Test
    void linesMayComeFromTheStyleAndMayBeTakenBackByTheCells() {
        String style = "<w:tblPr><w:tblStyle w:val='Luoi'/></w:tblPr>";
        String noLines = "<w:tcBorders><w:top w:val='nil'/><w:left w:val='nil'/><w:bottom w:val='single'/>"
                + "<w:right w:val='nil'/></w:tcBorders>";
        assertBody(
                "T 1×2: 0,0=Nội dung 0,1=Đơn vị\nP: Nơi nhận\nP: CHỦ TỊCH",
                "<w:tbl>" + style
                        + row(cell("Nội dung") + cell("Đơn vị")) + "</w:tbl><w:tbl>" + style
                        + row(tc(noLines, p(r("Nơi nhận"))) + tc(noLines, p(r("CHỦ TỊCH")))) + "</w:tbl>");
    }

    @Test
    void aFrameOfOneCellIsAParagraph() {
        assertBody("P: Lưu ý", grid(row(cell("Lưu ý"))));
    }

    @Test
    void aTableThatGoesOnWithItsHeaderRepeatedIsOne() {
        String header = row(cell("TT") + cell("Nội dung")) + row(cell("(1)") + cell("(2)"));
        assertBody(
                "T 4×2: 0,0=TT 0,1=Nội dung 1,0=(1) 1,1=(2) 2,0=1 2,1=A 3,0=2 3,1=B",
                table("", header + row(cell("1") + cell("A")))
                        + p("")
                        + table("", header + row(cell("2") + cell("B"))));
    }

    @Test
    void tablesOfOneFormThatEachBeginToCountStayTwo() {
        String header = row(cell("TT") + cell("Nội dung"));
        assertBody(
                "T 2×2: 0,0=TT 0,1=Nội dung 1,0=1 1,1=A\nT 2×2: 0,0=TT 0,1=Nội dung 1,0=1 1,1=B",
                table("", header + row(cell("1") + cell("A"))) + table("", header + row(cell("1") + cell("B"))));
    }

    @Test
    void tablesWithACaptionBetweenThemStayTwo() {
        String header = row(cell("TT") + cell("Nội dung"));
        assertBody(
                "T 2×2: 0,0=TT 0,1=Nội dung 1,0=1 1,1=A\nP: Biểu 2\nT 2×2: 0,0=TT 0,1=Nội dung 1,0=2 1,1=B",
                table("", header + row(cell("1") + cell("A")))
                        + p(r("Biểu 2"))
                        + table("", header + row(cell("2") + cell("B"))));
    }

    /** The raised mark would turn 7.796 into 77.961 at the next repair. */
    @Test
    void aFootnoteFollowsTheTableAndItsMarkIsNoDigit() {
        assertBody(
                "T 1×2: 0,0=Tổng 0,1=7.796\nP: Số liệu ước tính.\nP: Hết",
                grid(row(cell("Tổng") + tc("", p(r("7.796") + "<w:r><w:footnoteReference w:id='2'/></w:r>"))))
                        + p(r("Hết")));
    }

    @Test
    void aTextBoxFollowsItsParagraphAndIsReadOnce() {
        String box = "<w:txbxContent>" + p(r("Biểu số 01")) + "</w:txbxContent>";
        assertBody(
                "P: Phụ lục\nP: Biểu số 01",
                p(r("Phụ lục") + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'>"
                        + "<w:drawing>" + box + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"));
    }

    @Test
    void noBreakBlanksAroundATextAreNotPartOfIt() {
        assertBody("T 1×2: 0,0=1\u00A0000 0,1=", grid(row(cell("\u00A01\u00A0000\u00A0") + cell("\u00A0"))));
    }

    /** 3.000 rows of 20 columns, most of them blank: it shrinks to a thousandth and must not pass for a zip bomb. */
    @Test
    void aLargeTableOfMostlyBlankCellsIsRead() throws Exception {
        String blank = row(cell("").repeat(20));
        Table table = (Table)
                read(grid(blank.repeat(3000), row(cell("1").repeat(20)))).get(0);
        assertEquals(3001, table.rowCount());
        assertEquals(60_020, table.cells().size());
    }

    private static String p(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    private static String item(int list, int level, String text) {
        return p("<w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>"
                + r(text));
    }

    private static String styled(String style, String text) {
        return p("<w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + r(text));
    }

    private static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    private static String cell(String text) {
        return tc("", p(r(text)));
    }

    private static String row(String cells) {
        return "<w:tr>" + cells + "</w:tr>";
    }

    private static String grid(String... rows) {
        return table("", String.join("", rows));
    }

    private static String table(String grid, String rows) {
        return "<w:tbl><w:tblPr><w:tblBorders><w:insideH w:val='single'/><w:insideV w:val='single'/></w:tblBorders>"
                + "</w:tblPr>" + grid + rows + "</w:tbl>";
    }

    private static void assertBody(String expected, String body) {
        try {
            StringBuilder printed = new StringBuilder();
            read(body).forEach(block -> printed.append(printed(block)).append('\n'));
            assertEquals(expected, printed.toString().stripTrailing());
        } catch (IOException | UnreadableException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String printed(Block block) {
        if (block instanceof Paragraph paragraph) {
            return "P: " + paragraph.text();
        }
        Table table = (Table) block;
        StringBuilder printed = new StringBuilder("T " + table.rowCount() + "×" + table.columnCount() + ":");
        table.cells().forEach(cell -> printed.append(' ')
                .append(cell.row() + "," + cell.column())
                .append(
                        cell.rowSpan() + cell.columnSpan() > 2
                                ? "[" + cell.rowSpan() + "×" + cell.columnSpan() + "]"
                                : "")
                .append('=')
                .append(cell.text()));
        return printed.toString();
    }

    private static List<Block> read(String body) throws IOException, UnreadableException {
        Source source = new Source(
                "thử.docx", "0".repeat(64), "application/zip", Optional.empty(), Optional.empty(), TextSource.OFFICE);
        return new DocxReader().read(docx(body), source, new Issues()).blocks();
    }

    private static byte[] docx(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS.formatted(RELATION.formatted("officeDocument", "word/document.xml")));
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    RELATIONS.formatted(RELATION.formatted("numbering", "numbering.xml")
                            + RELATION.formatted("styles", "styles.xml")
                            + RELATION.formatted("footnotes", "footnotes.xml")));
            put(zip, "word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
            put(zip, "word/numbering.xml", root("numbering", NUMBERING));
            put(zip, "word/styles.xml", root("styles", STYLES));
            put(zip, "word/footnotes.xml", root("footnotes", FOOTNOTES));
        }
        return bytes.toByteArray();
    }

    private static String root(String name, String content) {
        return "<w:" + name + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>" + content + "</w:" + name
                + ">";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
