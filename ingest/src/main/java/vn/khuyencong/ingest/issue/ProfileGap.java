package vn.khuyencong.ingest.issue;

/** A part of the document's heading that is not printed or not found. */
public record ProfileGap(Where where, String partVi, String partEn) implements Issue {
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String textVi() {
        return "Văn bản không in hoặc không tìm thấy " + partVi + ".";
    }

    @Override
    public String textEn() {
        return "The document does not print its " + partEn + ", or it was not found.";
    }
}
