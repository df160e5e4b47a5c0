package vn.khuyencong.ingest.issue;

/** A document that names no province as its own. */
public record ProvinceUnknown(Where where) implements Issue {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String textVi() {
        return "Không xác định được tỉnh, thành phố của văn bản: không có trong tiêu đề cũng như trong lời văn.";
    }

    @Override
    public String textEn() {
        return "The province of the document is not known: neither its heading nor its text names one.";
    }
}
