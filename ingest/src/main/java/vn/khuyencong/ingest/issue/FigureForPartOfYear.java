package vn.khuyencong.ingest.issue;

/**
 * A figure of months or a quarter: the dataset knows years only, so it stands under its year, as a detail of it.
 *
 * @param printed the figure as printed
 */
public record FigureForPartOfYear(Where where, String printed, int year) implements Issue {
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String textVi() {
        return "Số liệu “" + printed + "” chỉ tính cho một phần của năm " + year
                + ": ghi vào năm đó ở mức chi tiết, không dùng làm số liệu cả năm.";
    }

    @Override
    public String textEn() {
        return "The figure “" + printed + "” is told of a part of the year " + year
                + " alone: it stands under that year as a detail and is no figure of the whole year.";
    }
}
