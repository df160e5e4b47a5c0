package vn.khuyencong.ingest.issue;

/** A sum that the document implies could not be checked, because a part of it is missing. */
public record SumNotChecked(Where where, String sumVi, String sumEn, String reasonVi, String reasonEn)
        implements Issue {
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String textVi() {
        return "Chưa kiểm tra được: " + sumVi + ". Lý do: " + reasonVi + ".";
    }

    @Override
    public String textEn() {
        return "Not checked: " + sumEn + ". Reason: " + reasonEn + ".";
    }
}
