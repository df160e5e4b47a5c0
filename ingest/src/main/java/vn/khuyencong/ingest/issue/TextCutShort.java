package vn.khuyencong.ingest.issue;

/**
 * Texts far longer than any paragraph or cell of a report: of such a text only the beginning is kept, up to the end of a
 * sentence or, without one, up to the first digit, so that no figure is cut in two; of such a word nothing is.
 *
 * @param beginning of the first of them
 * @param letters of the longest of them
 */
public record TextCutShort(String beginning, int texts, int letters, int limit) implements Issue {
    @Override
    public Where where() {
        return Where.document();
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String textVi() {
        return "Có " + texts + " đoạn văn, ô bảng hoặc từ dài bất thường (dài nhất " + letters + " ký tự, giới hạn "
                + limit
                + "), đoạn đầu tiên bắt đầu bằng “" + beginning
                + "”; phần vượt giới hạn được thay bằng dấu “…” và số liệu trong đó không được đọc."
                + " Hãy mở tệp, ngắt đoạn hoặc xóa phần thừa rồi lưu lại.";
    }

    @Override
    public String textEn() {
        return texts + " paragraphs, cells or words are longer than in any report (the longest has " + letters
                + " letters, the limit is " + limit + "), the first begins with “" + beginning
                + "”; “…” stands for what is beyond the limit, and figures there were not read."
                + " Open the file, part the paragraph or delete what is too much, and save it.";
    }
}
