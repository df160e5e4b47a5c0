package vn.khuyencong.ingest.issue;

/** Figures whose years neither heading nor title tells: taken to be those of the document's programme. */
public record PeriodAssumed(Where where, String heading, String years, int figures) implements Issue {
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String textVi() {
        return "Cột “" + heading + "” không ghi năm: " + figures + " số được hiểu là của giai đoạn " + years
                + " của văn bản.";
    }

    @Override
    public String textEn() {
        return "The column “" + heading + "” names no year: its " + figures + " figures are taken to be for " + years
                + ", the document's years.";
    }
}
