package vn.khuyencong.ingest.issue;

/** Glyphs of a page that are drawn, but whose letters the file does not tell; {@code U+FFFD} stands in their place. */
public record UnmappedGlyphs(Where where, int count) implements Issue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String textVi() {
        return "Trang %d có %d ký tự mà tệp PDF không cho biết là chữ gì (hiện là \uFFFD). Hãy xuất lại PDF từ tệp gốc, hoặc nhận dạng chữ (OCR) trang này."
                .formatted(where.page().orElse(0), count);
    }

    @Override
    public String textEn() {
        return "Page %d has %d glyphs whose letters the PDF does not tell (shown as \uFFFD). Export the PDF again from its source, or run OCR on this page."
                .formatted(where.page().orElse(0), count);
    }
}
