package vn.khuyencong.ingest.issue;

/** A web page that does not say in which charset its letters are written. */
public record CharsetAssumed(String charset) implements Issue {
    @Override
    public Where where() {
        return Where.document();
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String textVi() {
        return "Trang web không ghi bảng mã và không phải UTF-8: đã đọc theo " + charset
                + ". Nếu chữ bị sai, hãy lưu lại trang ở dạng UTF-8.";
    }

    @Override
    public String textEn() {
        return "The web page names no charset and is not UTF-8: it was read as " + charset
                + ". If its letters are wrong, save the page again in UTF-8.";
    }
}
