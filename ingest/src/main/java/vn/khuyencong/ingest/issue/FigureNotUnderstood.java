package vn.khuyencong.ingest.issue;

/**
 * A figure of the running text whose subject is not certain: it is no observation.
 *
 * @param words the figure as printed
 * @param around some of the words before and behind it
 */
public record FigureNotUnderstood(Where where, String words, String around) implements Issue {
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String textVi() {
        return "Chưa rõ số liệu “" + words + "” nói về gì nên không đưa vào bộ dữ liệu: “… " + around + " …”.";
    }

    @Override
    public String textEn() {
        return "It is not certain what the figure “" + words + "” speaks of, so it is not in the dataset: “… " + around
                + " …”.";
    }
}
