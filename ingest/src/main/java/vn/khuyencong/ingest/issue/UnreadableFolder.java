package vn.khuyencong.ingest.issue;

/**
 * A folder within the folder of reports that the system does not let us list: which reports are in it is unknown.
 *
 * @param detail the system's reason
 */
public record UnreadableFolder(String fileName, String detail) implements FileIssue {

    @Override
    public String textVi() {
        return "Không mở được thư mục con “" + fileName + "” (" + detail
                + ") nên mọi báo cáo trong đó không được đọc. Hãy kiểm tra thư mục còn ở đó và quyền đọc thư mục.";
    }

    @Override
    public String textEn() {
        return "The folder “" + fileName + "” cannot be opened (" + detail
                + "), so no report in it was read. Check that it is there and may be read.";
    }
}
