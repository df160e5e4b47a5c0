package vn.khuyencong.ingest.issue;

/**
 * Sums that the document implies do not hold, for one cause.
 *
 * @param causeVi what is wrong and what would mend it, a sentence in Vietnamese; {@code causeEn} the same in English
 * @param sums how many sums fail for it
 */
public record SumFails(Where where, String causeVi, String causeEn, int sums) implements Issue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String textVi() {
        return causeVi + " Đó là nguyên nhân của " + sums + " phép cộng không khớp.";
    }

    @Override
    public String textEn() {
        return causeEn + " This explains " + sums + (sums == 1 ? " sum that fails." : " sums that fail.");
    }
}
