package vn.khuyencong.ingest.issue;

/** A page whose content is damaged: nothing of it was read, the other pages were. */
public record UnreadablePage(Where where, String detail) implements Issue {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String textVi() {
        return "Không đọc được trang %d vì nội dung bị hỏng (%s); các trang khác vẫn được đọc. Hãy xuất lại tệp từ bản gốc."
                .formatted(where.page().orElse(0), detail);
    }

    @Override
    public String textEn() {
        return "Page %d cannot be read because its content is damaged (%s); the other pages were read. Export the file again from its source."
                .formatted(where.page().orElse(0), detail);
    }
}
