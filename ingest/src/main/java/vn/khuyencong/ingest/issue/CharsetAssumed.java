package vn.khuyencong.ingest.issue;

/** A text or web page that does not say in which charset its letters are written, or breaks the rules of UTF-8. */
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
        return "Tệp không ghi bảng mã và không đúng chuẩn UTF-8: đã đọc theo " + charset
                + ". Nếu chữ bị sai, hãy lưu lại tệp ở dạng UTF-8.";
    }

    @Override
    public String textEn() {
        return "The file names no charset and is not sound UTF-8: it was read as " + charset
                + ". If its letters are wrong, save the file again in UTF-8.";
    }
}
