package vn.khuyencong.ingest.issue;

/**
 * A document that is a later version of another: both are kept, the later one counts.
 *
 * @param earlierFile the version before it
 * @param reasonVi what says that it is the later, in Vietnamese; {@code reasonEn} the same in English
 */
public record ReplacesVersion(Where where, String earlierFile, String reasonVi, String reasonEn) implements Issue {
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String textVi() {
        return "Đây là bản sau của cùng một báo cáo trong tệp “" + earlierFile + "”, căn cứ " + reasonVi
                + ": giữ cả hai bản, chỉ so sánh theo bản sau. Nếu không đúng, hãy ghi ngày ban hành vào báo cáo hoặc bỏ bớt một"
                + " tệp.";
    }

    @Override
    public String textEn() {
        return "This is a later version of the report in file “" + earlierFile + "”, by " + reasonEn
                + ": both are kept, the comparisons count the later one. If that is wrong, write the date of issue into"
                + " the report, or remove one of the files.";
    }
}
