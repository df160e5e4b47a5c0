package vn.khuyencong.ingest.issue;

/** A symbolic link in the folder of reports that is not followed: what it leads to would be published as a report. */
public record LinkRefused(String fileName, Target target) implements FileIssue {
    /** What it leads to. */
    public enum Target {
        OUTSIDE,
        FOLDER,
        NOTHING
    }

    /** What stands in a folder of reports is read in its own place. */
    @Override
    public Severity severity() {
        return target == Target.FOLDER ? Severity.NOTE : Severity.ERROR;
    }

    @Override
    public String textVi() {
        return "“" + fileName + "” là liên kết "
                + switch (target) {
                    case OUTSIDE ->
                        "dẫn ra ngoài thư mục báo cáo nên không đọc: nội dung ngoài thư mục có thể bị công bố nhầm."
                                + " Hãy sao chép chính tệp đó vào thư mục báo cáo.";
                    case FOLDER ->
                        "đến một thư mục trong thư mục báo cáo; các tệp ở đó được đọc tại chỗ, không đọc lần nữa."
                                + " Có thể xóa liên kết.";
                    case NOTHING ->
                        "không dẫn đến tệp nào (tệp đã bị xóa, đổi tên, hoặc liên kết vòng)."
                                + " Hãy xóa liên kết, hoặc sao chép chính tệp đó vào thư mục báo cáo.";
                };
    }

    @Override
    public String textEn() {
        return "“" + fileName + "” is a link "
                + switch (target) {
                    case OUTSIDE ->
                        "that leads out of the folder of reports and is not followed: what lies outside might be"
                                + " published by mistake. Copy the file itself into the folder of reports.";
                    case FOLDER ->
                        "to a folder within the folder of reports, whose files are read in their own place and not a"
                                + " second time. The link can be deleted.";
                    case NOTHING ->
                        "that leads to no file (deleted, renamed, or a circle of links). Delete the link, or copy the"
                                + " file itself into the folder of reports.";
                };
    }
}
