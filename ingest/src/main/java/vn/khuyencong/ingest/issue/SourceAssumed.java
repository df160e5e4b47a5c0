package vn.khuyencong.ingest.issue;

/** Money of a table that names no source and no counterpart money: taken to be public, and never verified. */
public record SourceAssumed(Where where, String heading, int figures) implements Issue {
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String textVi() {
        return "Cột “" + heading + "” không ghi nguồn: " + figures
                + " số được hiểu là kinh phí khuyến công từ ngân sách nhà nước.";
    }

    @Override
    public String textEn() {
        return "The column “" + heading + "” names no source: its " + figures
                + " figures are taken to be public money for industry promotion.";
    }
}
