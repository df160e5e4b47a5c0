package vn.khuyencong.ingest.issue;

/**
 * Numbers of a row whose columns are lost, and that the sums do not give back.
 *
 * @param numbers as printed, in printed order
 * @param columns for the first of them the headings of columns it may stand in; there may be more
 */
public record NumbersNotPlaced(Where where, String label, String numbers, String columns) implements Issue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String textVi() {
        return "Dòng “" + label + "”: các phép cộng của bảng không cho biết số “" + numbers + "” thuộc cột nào"
                + (columns.isEmpty() ? "" : " (có thể là " + columns + ")")
                + "; cần xem lại bản in và ghi vào data/corrections.";
    }

    @Override
    public String textEn() {
        return "Row “" + label + "”: the sums of the table do not tell which column “" + numbers + "” stands in"
                + (columns.isEmpty() ? "" : " (perhaps " + columns + ")")
                + "; look it up in print and write it to data/corrections.";
    }
}
