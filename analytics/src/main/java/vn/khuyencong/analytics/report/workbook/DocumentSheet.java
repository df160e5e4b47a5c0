package vn.khuyencong.analytics.report.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Content;
import vn.khuyencong.analytics.report.content.NumberKind;
import vn.khuyencong.analytics.report.content.Proof;
import vn.khuyencong.analytics.report.content.SourceDocument;
import vn.khuyencong.analytics.report.content.Words;

/** The documents that were read. */
record DocumentSheet(Content content) {
    private static final List<Column> COLUMNS = List.of(
            Column.of("Tệp", "File", 30),
            Column.of("Tên văn bản", "Title", 60),
            Column.of("Loại", "Type", 18),
            Column.of("Số hiệu", "Number", 18),
            Column.of("Ngày ban hành", "Issued on", 14),
            Column.of("Mã tỉnh", "Province code", 9),
            Column.of("Tỉnh", "Province", 20),
            Column.of("Từ năm", "From", 8),
            Column.of("Đến năm", "To", 8),
            Column.of("Số trang", "Pages", 8),
            Column.of("Con số", "Figures", 9),
            Column.of("Đã kiểm", "Verified", 9),
            Column.of("Bởi ≥ 2 phép cộng độc lập", "By 2 independent sums or more", 12),
            Column.of("Mâu thuẫn", "Contradicted", 10),
            Column.of("Phép cộng khớp", "Sums that hold", 10),
            Column.of("Lệch do làm tròn", "Off by rounding", 10),
            Column.of("Không khớp", "Sums that fail", 10),
            Column.of("Không kiểm được", "Sums not checked", 10),
            Column.of("Phần tiền đã kiểm", "Verified share", 10),
            Column.of("Chữ lấy từ", "Text from", 28),
            Column.of("Đưa vào so sánh", "Compared", 12),
            Column.of("Thay cho", "Replaces", 24),
            Column.of("Mã văn bản", "Document", 24),
            Column.of("SHA-256", "SHA-256", 66));

    void write(SXSSFWorkbook workbook, Styles styles) throws IOException {
        Sheet sheet = new Sheet(workbook, styles, "Văn bản · Documents", 1, COLUMNS);
        for (SourceDocument document : content.documents()) {
            line(sheet.line(), document);
        }
        sheet.close();
    }

    private void line(Line line, SourceDocument document) {
        Words words = content.words();
        Proof proof = content.proof(document);
        line.text(document.fileName())
                .text(document.title())
                .text(document.documentType()
                        .map(type -> words.of("document_type", type).both()))
                .text(document.documentNumber())
                .text(document.issuedOn())
                .text(document.provinceCode())
                .text(document.provinceCode()
                        .map(code -> words.province(Optional.of(code)))
                        .map(Bilingual::both))
                .year(document.periodStart())
                .year(document.periodEnd())
                .count(document.pageCount())
                .count(proof.figures())
                .count(proof.verified())
                .count(proof.twice())
                .count(proof.contradicted())
                .count(proof.holds())
                .count(proof.rounding())
                .count(proof.fails())
                .count(proof.notChecked())
                .number(NumberKind.SHARE, proof.verifiedShare())
                .text(words.of("text_source", document.textSource()))
                .text(document.standing().counted() ? new Bilingual("có", "yes") : new Bilingual("không", "no"))
                .text(document.supersedes())
                .text(document.documentId())
                .text(document.sha256());
    }
}
