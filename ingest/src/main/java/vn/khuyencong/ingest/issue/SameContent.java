package vn.khuyencong.ingest.issue;

/** A file whose bytes are those of another: kept once, under the other's name. */
public record SameContent(String fileName, String keptFileName) implements FileIssue {
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String textVi() {
        return "Tệp “" + fileName + "” có nội dung giống hệt tệp “" + keptFileName
                + "” nên chỉ giữ một. Hãy xóa bớt một tệp.";
    }

    @Override
    public String textEn() {
        return "File “" + fileName + "” has the very content of “" + keptFileName
                + "”, so one of them is kept. Delete the other.";
    }
}
