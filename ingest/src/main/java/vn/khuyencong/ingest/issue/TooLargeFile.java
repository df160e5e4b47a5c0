package vn.khuyencong.ingest.issue;

/** A file larger than any report. */
public record TooLargeFile(String fileName, long megabytes, long limitMegabytes) implements FileIssue {

    @Override
    public String textVi() {
        return "Tệp “" + fileName + "” lớn " + megabytes + " MB, vượt giới hạn " + limitMegabytes
                + " MB nên không đọc. Hãy tách tệp hoặc giảm dung lượng hình ảnh.";
    }

    @Override
    public String textEn() {
        return "File “" + fileName + "” has " + megabytes + " MB, more than the limit of " + limitMegabytes
                + " MB, and was not read. Split it or make its pictures smaller.";
    }
}
