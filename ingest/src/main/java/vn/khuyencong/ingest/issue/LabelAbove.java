package vn.khuyencong.ingest.issue;

/** A row of figures without a label under a label without figures: read as one line. */
public record LabelAbove(Where where, String label) implements Issue {
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String textVi() {
        return "Dòng số không có tên được ghép với dòng trên: “" + label + "”.";
    }

    @Override
    public String textEn() {
        return "A row of figures without a label is read with the line above it: “" + label + "”.";
    }
}
