package vn.khuyencong.ingest.issue;

/** The numbers of a row stood beside their columns, and its sums say where they belong. */
public record RowShifted(Where where, String label, String moves) implements Issue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String textVi() {
        return "Dòng “" + label + "” bị lệch cột: chỉ một cách xếp làm mọi phép cộng của dòng đúng. Đã chuyển: " + moves
                + ".";
    }

    @Override
    public String textEn() {
        return "Row “" + label + "” is shifted: one placement alone lets all its sums hold. Moved: " + moves + ".";
    }
}
