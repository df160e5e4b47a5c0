package vn.khuyencong.ingest.issue;

/**
 * A file that the system does not let us read.
 *
 * @param detail the system's reason
 */
public record UnreadableFile(String fileName, String detail) implements FileIssue {

    @Override
    public String textVi() {
        return "Tệp “" + fileName + "” không mở được (" + detail + "). Hãy kiểm tra tệp còn ở đó và quyền đọc tệp.";
    }

    @Override
    public String textEn() {
        return "File “" + fileName + "” cannot be opened (" + detail + "). Check that it is there and may be read.";
    }
}
