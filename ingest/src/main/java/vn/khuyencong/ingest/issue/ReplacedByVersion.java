package vn.khuyencong.ingest.issue;

/**
 * A document of which there is a later version: its figures are kept and not compared.
 *
 * @param laterFile the version after it
 * @param reasonVi what says that the other is the later, in Vietnamese; {@code reasonEn} the same in English
 */
public record ReplacedByVersion(Where where, String laterFile, String reasonVi, String reasonEn) implements Issue {
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String textVi() {
        return "Báo cáo này đã có bản sau trong tệp “" + laterFile + "”, căn cứ " + reasonVi
                + ": số liệu của bản này được giữ nhưng không đưa vào so sánh.";
    }

    @Override
    public String textEn() {
        return "There is a later version of this report in file “" + laterFile + "”, by " + reasonEn
                + ": the figures of this one are kept and not compared.";
    }
}
