package vn.khuyencong.ingest.issue;

/**
 * A file that breaks the rules of its format, so that nothing of it could be read.
 *
 * @param detail what the parser stumbled over, in its own words
 */
public record DamagedFile(String fileName, FileKind kind, String detail) implements FileIssue {

    @Override
    public String textVi() {
        return "Tệp “" + fileName + "” (" + kind.vi() + ") bị hỏng hoặc bị cắt cụt nên không đọc được (" + detail
                + "). Hãy tải lại tệp từ nguồn, hoặc mở bằng phần mềm văn phòng rồi lưu lại.";
    }

    @Override
    public String textEn() {
        return "File “" + fileName + "” (" + kind.en() + ") is damaged or cut off and cannot be read (" + detail
                + "). Download it from its source again, or open it in an office program and save it anew.";
    }
}
