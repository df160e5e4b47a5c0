package vn.khuyencong.analytics.report.content;

/** A text in both languages of the project, Vietnamese first. */
public record Bilingual(String vi, String en) {
    /** A text that is the same in both: a code, a name, a number, a quotation. */
    public static Bilingual of(String text) {
        return new Bilingual(text, text);
    }

    /** Whether one of them will do for both. */
    public boolean same() {
        return vi.equals(en);
    }

    public Bilingual then(String separator, Bilingual next) {
        return new Bilingual(vi + separator + next.vi, en + separator + next.en);
    }

    /** Both on one line, as the workbook shows them. */
    public String both() {
        return same() ? vi : vi + " / " + en;
    }
}
