package vn.khuyencong.ingest.issue;

/** A number larger than any figure of a province can be: several run together, a telephone or account number. */
public record FigureTooLarge(Where where, String rawText) implements Issue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String textVi() {
        return "Số “" + rawText
                + "” quá lớn để là số liệu của một tỉnh nên không được ghi nhận. Hãy kiểm tra ô này trong bản gốc.";
    }

    @Override
    public String textEn() {
        return "The number “" + rawText
                + "” is too large for a figure of a province and was left out. Look at this cell in the original.";
    }
}
