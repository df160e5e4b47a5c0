package vn.khuyencong.ingest.issue;

/** A file that was written to while it was read, so that nothing of it can be trusted. */
public record ChangingFile(String fileName) implements FileIssue {
    @Override
    public String textVi() {
        return "Tệp “" + fileName
                + "” thay đổi trong lúc đang đọc nên chưa dùng được. Hãy chờ tệp được chép hoặc lưu xong rồi chạy lại.";
    }

    @Override
    public String textEn() {
        return "File “" + fileName
                + "” changed while it was read, so it was not used. Wait until it is written, and run again.";
    }
}
