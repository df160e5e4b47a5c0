package vn.khuyencong.ingest.issue;

/** A figure of the running text whose source or years its sentence does not tell: filed under the likeliest, never verified. */
public record FigureFiledByGuess(Where where, String printed, String label) implements Issue {
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String textVi() {
        return "Câu văn không nói rõ nguồn vốn, cấp ngân sách hoặc năm của số “" + printed + "” (" + label
                + "): tạm ghi theo cách hiểu dễ xảy ra nhất, không coi là đã kiểm chứng.";
    }

    @Override
    public String textEn() {
        return "The sentence does not tell the source, the level of government or the years of “" + printed + "” ("
                + label + "): filed under the likeliest and never taken as verified.";
    }
}
