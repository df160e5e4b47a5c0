package vn.khuyencong.ingest.issue;

/** Lines that stand before the first heading of their table: the heading of their activity is lost. */
public record HeadingMissing(Where where, String label) implements Issue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String textVi() {
        return "Dòng “" + label
                + "” đứng trước đề mục đầu tiên của bảng: bảng bị mất phần đầu; hoạt động được xác định theo chính lời của dòng, nếu rõ.";
    }

    @Override
    public String textEn() {
        return "The line “" + label
                + "” stands before the first heading of its table: the beginning of the table is lost; its activity is taken from its own words where they are clear.";
    }
}
