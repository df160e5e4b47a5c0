package vn.khuyencong.ingest.issue;

/** A file whose name says another kind than its content; it is read by its content. */
public record MislabelledFile(String fileName, FileKind named, FileKind kind) implements FileIssue {
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String textVi() {
        return "Tệp “" + fileName + "” có tên của loại " + named.vi() + " nhưng nội dung là " + kind.vi()
                + ": đã xử lý theo nội dung. Nên đổi phần mở rộng của tên tệp cho đúng.";
    }

    @Override
    public String textEn() {
        return "File “" + fileName + "” is named as " + named.en() + " but its content is " + kind.en()
                + ": it was taken by its content. Better give it the extension of its kind.";
    }
}
