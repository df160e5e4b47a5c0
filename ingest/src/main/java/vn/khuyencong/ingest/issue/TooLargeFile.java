package vn.khuyencong.ingest.issue;

/** A file larger than any report: in megabytes, or in the cells of its tables. */
public record TooLargeFile(String fileName, long amount, long limit, Measure measure) implements FileIssue {
    /** What is counted. */
    public enum Measure {
        MEGABYTES,
        UNPACKED_MEGABYTES,
        CELLS
    }

    @Override
    public String textVi() {
        return "Tệp “" + fileName + "” "
                + switch (measure) {
                    case MEGABYTES ->
                        "lớn " + amount + " MB, vượt giới hạn " + limit
                                + " MB nên không đọc. Hãy tách tệp hoặc giảm dung lượng hình ảnh.";
                    case UNPACKED_MEGABYTES ->
                        "chứa " + amount + " MB khi giải nén, vượt giới hạn " + limit
                                + " MB nên không đọc. Hãy tách tệp.";
                    case CELLS ->
                        "có hơn " + limit + " ô nên không đọc. Hãy tách tệp, hoặc xóa các dòng và cột trống đã kẻ"
                                + " khung, tô màu ở cuối trang tính rồi lưu lại.";
                };
    }

    @Override
    public String textEn() {
        return "File “" + fileName + "” "
                + switch (measure) {
                    case MEGABYTES ->
                        "has " + amount + " MB, more than the limit of " + limit
                                + " MB, and was not read. Split it or make its pictures smaller.";
                    case UNPACKED_MEGABYTES ->
                        "holds " + amount + " MB once unpacked, more than the limit of " + limit
                                + " MB, and was not read. Split it.";
                    case CELLS ->
                        "has more than " + limit + " cells and was not read. Split it, or delete the blank rows and"
                                + " columns with borders or colours at the end of its sheets and save it.";
                };
    }
}
