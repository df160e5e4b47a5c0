package vn.khuyencong.ingest.issue;

/** A page that draws far more than a printed page can hold: nothing of it was read, the other pages were. */
public record PageTooDense(Where where, Mark mark, int limit) implements Issue {
    /** What there is too much of. */
    public enum Mark {
        OPERATORS("lệnh vẽ", "drawing operators"),
        GLYPHS("ký tự", "glyphs"),
        LINES("nét kẻ", "lines");

        private final String vi;
        private final String en;

        Mark(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String textVi() {
        return "Trang %d có hơn %d %s, nhiều hơn mọi trang in, nên không được đọc; các trang khác vẫn được đọc. Hãy xuất lại trang này từ bản gốc, bản vẽ thì lưu thành ảnh."
                .formatted(where.page().orElse(0), limit, mark.vi);
    }

    @Override
    public String textEn() {
        return "Page %d has more than %d %s, more than any printed page, and was not read; the other pages were. Export it again from its source, drawings as pictures."
                .formatted(where.page().orElse(0), limit, mark.en);
    }
}
