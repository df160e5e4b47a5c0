package vn.khuyencong.ingest.issue;

/** A row of figures without a label: not observed. */
public record LabelMissing(Where where, int figures) implements Issue {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String textVi() {
        return "Dòng có " + figures + " số nhưng không có tên chỉ tiêu; không ghi nhận.";
    }

    @Override
    public String textEn() {
        return "A row holds " + figures + " figures and no label; they are not observed.";
    }
}
