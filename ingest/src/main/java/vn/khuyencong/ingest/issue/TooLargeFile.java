package vn.khuyencong.ingest.issue;

/** A file larger than any report: in megabytes, or in the cells of its tables. */
public record TooLargeFile(String fileName, long amount, long limit, Measure measure) implements FileIssue {
    /** What is counted. */
    public enum Measure {
        MEGABYTES,
        CELLS
    }

    @Override
    public String textVi() {
        return measure == Measure.MEGABYTES
                ? "Tệp “" + fileName + "” lớn " + amount + " MB, vượt giới hạn " + limit
                        + " MB nên không đọc. Hãy tách tệp hoặc giảm dung lượng hình ảnh."
                : "Tệp “" + fileName + "” có hơn " + limit + " ô nên không đọc. Hãy tách tệp, hoặc xóa các dòng"
                        + " và cột trống đã kẻ khung, tô màu ở cuối trang tính rồi lưu lại.";
    }

    @Override
    public String textEn() {
        return measure == Measure.MEGABYTES
                ? "File “" + fileName + "” has " + amount + " MB, more than the limit of " + limit
                        + " MB, and was not read. Split it or make its pictures smaller."
                : "File “" + fileName + "” has more than " + limit + " cells and was not read. Split it, or delete"
                        + " the blank rows and columns with borders or colours at the end of its sheets and save it.";
    }
}
