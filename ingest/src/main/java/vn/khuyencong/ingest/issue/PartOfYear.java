package vn.khuyencong.ingest.issue;

/** A document about some months of a year: its results are not those of the whole year. */
public record PartOfYear(Where where, String words) implements Issue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String textVi() {
        return "Văn bản chỉ nói về một phần của năm (“" + words + "”): kết quả không phải của cả năm.";
    }

    @Override
    public String textEn() {
        return "The document is about a part of a year (“" + words + "”): its results are not those of the whole year.";
    }
}
