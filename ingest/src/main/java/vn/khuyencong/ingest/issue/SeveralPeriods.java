package vn.khuyencong.ingest.issue;

/**
 * A title that names more than one period: the document's is the one that it reports on, or the first.
 *
 * @param chosen the years taken, and {@code others} those that the title names besides
 */
public record SeveralPeriods(Where where, String chosen, String others) implements Issue {
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String textVi() {
        return "Tên văn bản nêu nhiều thời kỳ: lấy " + chosen + " là thời kỳ của văn bản, ngoài ra có " + others + ".";
    }

    @Override
    public String textEn() {
        return "The title names several periods: " + chosen + " is taken for the document's, besides it names " + others
                + ".";
    }
}
