package vn.khuyencong.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.khuyencong.ingest.observation.lexicon.Resources;

/**
 * A report that nobody wrote, as a Word document for the benchmark: an annex a page, each a table of items under headings,
 * whose sums hold. The same number gives the same report, and no two numbers give the same.
 */
final class GeneratedReport {
    private static final List<String> PROVINCES = Resources.reference("provinces.csv").stream()
            .filter(row -> row.get("set").equals("63"))
            .map(row -> row.get("name_vi"))
            .distinct()
            .toList();

    private static final List<String> ACTIVITIES = List.of(
            "Đào tạo nghề, truyền nghề",
            "Nâng cao nhận thức và năng lực áp dụng sản xuất sạch hơn",
            "Xây dựng mô hình trình diễn kỹ thuật, chuyển giao công nghệ, ứng dụng máy móc tiên tiến",
            "Phát triển sản phẩm công nghiệp nông thôn tiêu biểu",
            "Tư vấn, trợ giúp cơ sở công nghiệp nông thôn");

    private static final List<String> NUMERALS = List.of("I", "II", "III", "IV", "V");
    private static final int ITEMS = 4;
    private static final int FIRST_YEAR = 2005;
    private static final int YEARS = 20;

    private final int number;
    private final int pages;
    private final Random random;
    private final StringBuilder body = new StringBuilder();

    private GeneratedReport(int number, int pages) {
        this.number = number;
        this.pages = pages;
        this.random = new Random(number);
    }

    /** Writes report {@code number} with so many annexes into a folder. */
    static Path write(int number, int pages, Path folder) throws IOException {
        Path file = folder.resolve("bao-cao-" + number + ".docx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
                    </Types>""");
            part(zip, "_rels/.rels", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
                    </Relationships>""");
            part(zip, "word/document.xml", new GeneratedReport(number, pages).document());
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String document() {
        String province = PROVINCES.get(number % PROVINCES.size());
        int year = FIRST_YEAR + number / PROVINCES.size() % YEARS;
        paragraph("ỦY BAN NHÂN DÂN TỈNH " + province.toUpperCase(Locale.ROOT));
        paragraph("Số: " + (number + 1) + "/BC-UBND");
        paragraph("BÁO CÁO");
        paragraph("Kết quả thực hiện Chương trình khuyến công tỉnh " + province + " năm " + year);
        for (int page = 1; page <= pages; page++) {
            annex(page, province, year);
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>""" + body + "</w:body></w:document>";
    }

    private void annex(int page, String province, int year) {
        body.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        paragraph("Phụ lục " + page);
        paragraph("KINH PHÍ THỰC HIỆN CÁC ĐỀ ÁN KHUYẾN CÔNG NĂM " + year + " TẠI CỤM HUYỆN SỐ " + page + " TỈNH "
                + province.toUpperCase(Locale.ROOT));
        paragraph("Đơn vị tính: triệu đồng");
        body.append("<w:tbl>");
        row("TT", "Nội dung", "Số đề án", "Tổng kinh phí", "Khuyến công quốc gia", "Khuyến công địa phương");
        List<String[]> lines = new ArrayList<>();
        int[] total = new int[3];
        for (int activity = 0; activity < ACTIVITIES.size(); activity++) {
            activity(activity, total, lines);
        }
        line("", "Tổng cộng", total[0], total[1], total[2]);
        lines.forEach(this::row);
        body.append("</w:tbl>");
    }

    /** A heading with its sum, and the items under it. */
    private void activity(int activity, int[] total, List<String[]> lines) {
        List<String[]> items = new ArrayList<>();
        int[] sum = new int[3];
        for (int item = 1; item <= ITEMS; item++) {
            int projects = 1 + random.nextInt(20);
            int national = 100 + random.nextInt(4_000);
            int local = 100 + random.nextInt(6_000);
            items.add(texts(
                    String.valueOf(item),
                    "Hỗ trợ đợt " + item + " cho các cơ sở xã số " + random.nextInt(900),
                    projects,
                    national,
                    local));
            sum[0] += projects;
            sum[1] += national;
            sum[2] += local;
        }
        lines.add(texts(NUMERALS.get(activity), ACTIVITIES.get(activity), sum[0], sum[1], sum[2]));
        lines.addAll(items);
        for (int column = 0; column < sum.length; column++) {
            total[column] += sum[column];
        }
    }

    private void line(String number, String label, int projects, int national, int local) {
        row(texts(number, label, projects, national, local));
    }

    private static String[] texts(String number, String label, int projects, int national, int local) {
        return new String[] {
            number, label, printed(projects), printed(national + local), printed(national), printed(local)
        };
    }

    private static String printed(int number) {
        return VietnameseNumber.of(BigDecimal.valueOf(number));
    }

    private void row(String... cells) {
        body.append("<w:tr>");
        for (String cell : cells) {
            body.append("<w:tc>");
            paragraph(cell);
            body.append("</w:tc>");
        }
        body.append("</w:tr>");
    }

    private void paragraph(String text) {
        body.append("<w:p><w:r><w:t xml:space=\"preserve\">").append(text).append("</w:t></w:r></w:p>");
    }
}
