package vn.khuyencong.analytics.report.content;

import java.util.Optional;

/** Something that a person should look at. */
public record Issue(
        String issueId,
        Optional<String> documentId,
        Optional<Integer> table,
        Optional<String> cellId,
        Optional<Integer> page,
        String code,
        String severity,
        Bilingual text) {
    /** The code of a sum that the document implies and that could not be checked. */
    static final String SUM_NOT_CHECKED = "sum_not_checked";

    private static final Bilingual REASON_AFTER = new Bilingual("Lý do: ", "Reason: ");

    /** Whether it names a sum that the document implies and that could not be checked. */
    public boolean isSumNotChecked() {
        return code.equals(SUM_NOT_CHECKED);
    }

    /** The last sentence of the text where that is a reason, without its full stop; else the text. */
    public Bilingual reason() {
        return new Bilingual(after(text.vi(), REASON_AFTER.vi()), after(text.en(), REASON_AFTER.en()));
    }

    private static String after(String text, String mark) {
        int found = text.lastIndexOf(mark);
        return found < 0 ? text : text.substring(found + mark.length()).replaceFirst("\\.$", "");
    }
}
