package vn.khuyencong.ingest.issue;

/**
 * A printed ratio that is not that of the two figures of its row, though in other rows of the column it is: one of the
 * three is wrong.
 *
 * @param ratio as printed, in percent
 * @param part the figure that is divided, as printed
 * @param whole the figure by which it is divided, as printed
 */
public record RatioDisagrees(Where where, String ratio, String part, String whole) implements Issue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String textVi() {
        return "Tỷ lệ in “" + ratio + "” không khớp với " + part + " so với " + whole
                + " cùng dòng, trong khi các dòng khác đều khớp: hai số này không được coi là đã kiểm chứng.";
    }

    @Override
    public String textEn() {
        return "The printed ratio “" + ratio + "” is not that of " + part + " to " + whole
                + " in its row, while in other rows it is: these two figures are not taken for verified.";
    }
}
