package vn.khuyencong.ingest.issue;

/** A document that was read and holds no table at all. */
public record NoTable(String fileName) implements FileIssue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String textVi() {
        return "Tệp “" + fileName
                + "” không có bảng nào: chỉ đọc được phần lời văn. Nếu bản in có bảng, hãy dùng bản gốc Word hoặc PDF có lớp chữ.";
    }

    @Override
    public String textEn() {
        return "File “" + fileName
                + "” holds no table: only its running text was read. If the printed report has tables, use the original in Word or a PDF with a text layer.";
    }
}
