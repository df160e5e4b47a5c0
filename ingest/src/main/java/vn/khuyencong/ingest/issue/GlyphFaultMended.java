package vn.khuyencong.ingest.issue;

/**
 * A fault of the file's characters that was mended all over the document; the raw text is kept.
 *
 * @param faultVi the fault in words; {@code faultEn} the same in English
 * @param characters how many were mended, in {@code places} paragraphs and cells
 * @param before the first such text as the file has it, {@code after} as it is read
 */
public record GlyphFaultMended(
        Where where, String faultVi, String faultEn, int characters, int places, String before, String after)
        implements Issue {
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String textVi() {
        return "Đã sửa %d ký tự ở %d chỗ: %s, ví dụ \"%s\" thành \"%s\""
                .formatted(characters, places, faultVi, before, after);
    }

    @Override
    public String textEn() {
        return "%d characters mended in %d places: %s, for example \"%s\" to \"%s\""
                .formatted(characters, places, faultEn, before, after);
    }
}
