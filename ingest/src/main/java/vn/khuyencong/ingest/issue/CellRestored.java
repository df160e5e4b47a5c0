package vn.khuyencong.ingest.issue;

/** A blank cell whose number two sums give back. */
public record CellRestored(Where where, String label, String column, String value) implements Issue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String textVi() {
        return "Ô trống ở dòng “" + label + "”, cột “" + column + "”: tổng theo dòng và tổng theo cột cùng thiếu "
                + value + "; đã khôi phục số này (quality = solved).";
    }

    @Override
    public String textEn() {
        return "Blank cell in row “" + label + "”, column “" + column + "”: the sum along the row and the one down the"
                + " column both lack " + value + "; this number is restored (quality = solved).";
    }
}
