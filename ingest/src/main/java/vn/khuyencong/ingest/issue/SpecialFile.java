package vn.khuyencong.ingest.issue;

/** Something among the reports that holds no bytes of its own: a folder, a pipe, a socket, a device. */
public record SpecialFile(String fileName) implements FileIssue {

    @Override
    public String textVi() {
        return "“" + fileName
                + "” không phải là tệp thường (là thư mục, đường ống, ổ cắm hoặc thiết bị) nên không mở."
                + " Hãy xóa khỏi thư mục báo cáo.";
    }

    @Override
    public String textEn() {
        return "“" + fileName
                + "” is no ordinary file (a folder, a pipe, a socket or a device) and was not opened."
                + " Remove it from the folder of reports.";
    }
}
