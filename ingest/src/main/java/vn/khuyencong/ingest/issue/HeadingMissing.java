package vn.khuyencong.ingest.issue;

/** A line whose heading is not printed: it stands before the first heading, or the numbering begins again without one. */
public record HeadingMissing(Where where, String label) implements Issue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String textVi() {
        return "Dòng “" + label
                + "” không có đề mục của nó trong bảng (bảng bị mất một phần); hoạt động được xác định theo chính lời của dòng, nếu rõ.";
    }

    @Override
    public String textEn() {
        return "The line “" + label
                + "” has no heading in its table, of which a part is lost; its activity is taken from its own words where they are clear.";
    }
}
