package vn.khuyencong.ingest.issue;

/** A document of a district: its figures are a part of the province's, and would pass for all of them under its code. */
public record DistrictDocument(Where where, String letterhead) implements Issue {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String textVi() {
        return "Văn bản của cấp huyện (“" + letterhead
                + "”): số liệu chỉ là một phần của tỉnh nên không gán mã tỉnh và không đưa vào so sánh.";
    }

    @Override
    public String textEn() {
        return "A document of a district (“" + letterhead
                + "”): its figures are a part of the province's, so it gets no province and is not compared.";
    }
}
