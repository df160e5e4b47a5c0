package vn.khuyencong.ingest.issue;

/**
 * A list of projects that has more or fewer of them than the document says elsewhere: the list may be a part only, or a
 * figure is wrong.
 *
 * @param listed how many the list has
 * @param said how many the document says, as printed
 */
public record ListedProjectsDiffer(Where where, int listed, String said) implements Issue {
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String textVi() {
        return "Danh mục có " + listed + " đề án, trong khi văn bản ghi “" + said
                + "”: danh mục có thể chưa đủ, hoặc một trong hai số chưa đúng.";
    }

    @Override
    public String textEn() {
        return "The list has " + listed + " projects, while the document says “" + said
                + "”: the list may be a part only, or one of the two is wrong.";
    }
}
