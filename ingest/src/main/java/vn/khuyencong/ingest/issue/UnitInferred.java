package vn.khuyencong.ingest.issue;

/** A table that prints no unit of its own: taken from words near it or from the running text. */
public record UnitInferred(Where where, String unit, String words) implements Issue {
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String textVi() {
        return "Bảng không ghi đơn vị tính; lấy “" + unit + "” theo: “" + words + "”.";
    }

    @Override
    public String textEn() {
        return "The table prints no unit; “" + unit + "” is taken from: “" + words + "”.";
    }
}
