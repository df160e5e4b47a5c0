package vn.khuyencong.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small files that ask for much, byte by byte: no library would. */
final class HostileFile {
    private static final String PACKAGE = "application/vnd.openxmlformats-";
    private static final String WORD = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    private static final String SHEET = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONSHIPS =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                    + "<Relationship Id='r1' Type='" + OFFICE + "/%s' Target='%s'/></Relationships>";

    /** Above a table: province, kind, year and unit. */
    static final List<String> TITLE =
            List.of("UBND TỈNH SƠN LA", "BÁO CÁO", "Kết quả hoạt động khuyến công năm 2021", "Đơn vị tính: triệu đồng");

    private HostileFile() {}

    /** A report whose table has one unusual label. */
    static List<List<String>> rows(String label) {
        return List.of(
                List.of("STT", "Nội dung", "Tổng kinh phí", "Kinh phí quốc gia", "Kinh phí địa phương"),
                List.of("I", "Hỗ trợ đào tạo nghề", "300", "100", "200"),
                List.of("II", "Xây dựng mô hình trình diễn kỹ thuật " + label, "700", "300", "400"),
                List.of("", "Tổng cộng", "1.000", "400", "600"));
    }

    static byte[] tabs(String label) {
        return utf8(String.join("\n", TITLE) + "\n\n"
                + rows(label).stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n")) + "\n");
    }

    static byte[] html(String head, String table, String end) {
        return utf8("<!DOCTYPE html><html><head><meta charset='utf-8'>" + head + "</head><body>"
                + TITLE.stream().map(line -> "<p>" + line + "</p>").collect(Collectors.joining()) + table + end
                + "</body></html>");
    }

    static String htmlTable(String label) {
        return rows(label).stream()
                .map(row -> row.stream().collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>")))
                .collect(Collectors.joining("", "<table border='1'>", "</table>"));
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
    }

    static String wordTable(String label) {
        return rows(label).stream()
                .map(row -> row.stream()
                        .map(cell -> "<w:tc><w:tcPr><w:tcW w:w='1500'/></w:tcPr>" + paragraph(cell) + "</w:tc>")
                        .collect(Collectors.joining("", "<w:tr>", "</w:tr>")))
                .collect(Collectors.joining(
                        "",
                        "<w:tbl><w:tblPr><w:tblBorders><w:insideH w:val='single'/><w:insideV w:val='single'/>"
                                + "</w:tblBorders></w:tblPr>",
                        "</w:tbl>"));
    }

    /** @param prologue what stands before the root: a document type */
    static byte[] docx(String prologue, String body, Map<String, byte[]> others) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types("word/document.xml", "wordprocessingml.document.main+xml", ""));
        parts.put("_rels/.rels", utf8(RELATIONSHIPS.formatted("officeDocument", "word/document.xml")));
        parts.put(
                "word/document.xml",
                utf8("<?xml version='1.0' encoding='UTF-8'?>" + prologue + "<w:document " + WORD + "><w:body>" + body
                        + "</w:body></w:document>"));
        parts.putAll(others);
        return zip(parts);
    }

    static byte[] report(String body) {
        return docx(
                "",
                TITLE.stream().map(HostileFile::paragraph).collect(Collectors.joining()) + wordTable("") + body,
                Map.of());
    }

    /** @param rest what stands in the sheet behind its cells */
    static byte[] xlsx(String prologue, String rows, String rest) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                types(
                        "xl/workbook.xml",
                        "spreadsheetml.sheet.main+xml",
                        "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='" + PACKAGE
                                + "officedocument.spreadsheetml.worksheet+xml'/>"));
        parts.put("_rels/.rels", utf8(RELATIONSHIPS.formatted("officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/workbook.xml",
                utf8("<workbook " + SHEET + " xmlns:r='" + OFFICE
                        + "'><sheets><sheet name='Biểu 1' sheetId='1' r:id='r1'/></sheets></workbook>"));
        parts.put("xl/_rels/workbook.xml.rels", utf8(RELATIONSHIPS.formatted("worksheet", "worksheets/sheet1.xml")));
        parts.put(
                "xl/worksheets/sheet1.xml",
                utf8("<?xml version='1.0' encoding='UTF-8'?>" + prologue + "<worksheet " + SHEET + "><sheetData>" + rows
                        + "</sheetData>" + rest + "</worksheet>"));
        return zip(parts);
    }

    /** The cells of a report, each with its text. */
    static String sheetRows(String label) {
        StringBuilder xml = new StringBuilder();
        TITLE.forEach(
                line -> xml.append("<row><c t='inlineStr'><is><t>").append(line).append("</t></is></c></row>"));
        rows(label)
                .forEach(row -> xml.append(row.stream()
                        .map(cell -> "<c t='inlineStr'><is><t>" + cell + "</t></is></c>")
                        .collect(Collectors.joining("", "<row>", "</row>"))));
        return xml.toString();
    }

    private static byte[] types(String main, String type, String more) {
        return utf8("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/xml'/>"
                + "<Default Extension='bin' ContentType='application/octet-stream'/><Override PartName='/" + main
                + "' ContentType='" + PACKAGE + "officedocument." + type + "'/>" + more + "</Types>");
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** A PDF of one page, its drawing program packed; object 6 and those behind it are given. */
    static byte[] pdf(String program, String resources, String... objects) {
        byte[] packed = packed(program.getBytes(StandardCharsets.ISO_8859_1));
        return pdf("<</Length " + packed.length + "/Filter/FlateDecode>>", packed, "[0 0 595 842]", resources, objects);
    }

    static byte[] pdf(String dictionary, byte[] stream, String mediaBox, String resources, String... objects) {
        String latin = new String(stream, StandardCharsets.ISO_8859_1);
        return pdfOf(
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox" + mediaBox + "/Contents 5 0 R/Resources<</Font<</F 4 0 R>>"
                        + resources + ">>>>",
                dictionary + "\nstream\n" + latin + "\nendstream",
                objects);
    }

    private static byte[] pdfOf(String pages, String page, String contents, String... objects) {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        StringBuilder places = new StringBuilder();
        List<String> all = new ArrayList<>(List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                pages,
                page,
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
                contents));
        all.addAll(List.of(objects));
        for (int i = 0; i < all.size(); i++) {
            places.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj\n").append(all.get(i)).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 ")
                .append(all.size() + 1)
                .append("\n0000000000 65535 f \n")
                .append(places);
        file.append("trailer\n<</Size ").append(all.size() + 1).append("/Root 1 0 R>>\nstartxref\n");
        return file.append(table).append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A PDF whose tree of pages is given as it stands. */
    static byte[] pdfWithPages(String pages) {
        return pdfOf(pages, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>", "null");
    }

    static byte[] packed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream stream = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            stream.write(content);
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return bytes.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
