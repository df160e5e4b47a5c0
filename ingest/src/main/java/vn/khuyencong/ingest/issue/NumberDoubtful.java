package vn.khuyencong.ingest.issue;

/** A number whose reading is to be doubted, with the reason. */
public record NumberDoubtful(Where where, String printed, String reasonVi, String reasonEn) implements Issue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String textVi() {
        return "Số “" + printed + "” cần xem lại: " + reasonVi + ".";
    }

    @Override
    public String textEn() {
        return "The number “" + printed + "” should be looked at: " + reasonEn + ".";
    }
}
