package vn.khuyencong.ingest.issue;

/** A table whose title speaks of the economy or of another programme: its figures are none of this one. */
public record TableOfOtherSubject(Where where, String title, int figures) implements Issue {
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String textVi() {
        return "Bảng “" + title + "” không nói về khuyến công: " + figures + " số không đưa vào bộ dữ liệu.";
    }

    @Override
    public String textEn() {
        return "The table “" + title + "” is not about the programme: its " + figures + " figures are not observed.";
    }
}
