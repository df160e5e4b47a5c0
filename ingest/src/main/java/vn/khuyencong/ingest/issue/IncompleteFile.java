package vn.khuyencong.ingest.issue;

/**
 * A file that ends too early; what is left of it was read.
 *
 * @param detail what is missing, in a few technical words
 */
public record IncompleteFile(String fileName, FileKind kind, String detail) implements FileIssue {
    @Override
    public String textVi() {
        return "Tệp “" + fileName + "” (" + kind.vi() + ") có vẻ bị cắt cụt (" + detail
                + "): chỉ đọc được phần còn lại, số liệu có thể thiếu. Hãy tải lại tệp từ nguồn.";
    }

    @Override
    public String textEn() {
        return "File “" + fileName + "” (" + kind.en() + ") seems to be cut off (" + detail
                + "): only what is left was read, figures may be missing. Download it from its source again.";
    }
}
