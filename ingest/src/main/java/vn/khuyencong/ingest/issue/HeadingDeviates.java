package vn.khuyencong.ingest.issue;

/** One block of columns has another leaf heading than its likes in every other block: taken for a slip of the document. */
public record HeadingDeviates(Where where, String printed, String expected, String block) implements Issue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String textVi() {
        return "Dưới “" + block + "” in “" + printed + "”, còn ở mọi khối cột khác là “" + expected
                + "”: hiểu là in nhầm và đọc như các khối khác. Hãy đối chiếu với bản gốc.";
    }

    @Override
    public String textEn() {
        return "Under “" + block + "” stands “" + printed + "” where every other block of columns has “" + expected
                + "”: taken for a slip and read like the other blocks. Compare with the original.";
    }
}
