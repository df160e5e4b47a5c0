package vn.khuyencong.ingest.issue;

/** A file larger than any report: in megabytes, in the cells of its tables, or in what else is counted. */
public record TooLargeFile(String fileName, long amount, long limit, Measure measure) implements FileIssue {
    /** What is counted. */
    public enum Measure {
        MEGABYTES,
        UNPACKED_MEGABYTES,
        CELLS,
        PAGES,
        PARAGRAPHS,
        LETTERS,
        ELEMENTS,
        LEVELS,
        PARTS
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
                    case PAGES ->
                        "có " + amount + " trang, vượt giới hạn " + limit + " trang nên không đọc. Hãy tách tệp.";
                    case PARAGRAPHS ->
                        "có hơn " + limit
                                + " đoạn hoặc dòng nên không đọc. Hãy kiểm tra tệp có đúng là báo cáo không, hoặc tách tệp.";
                    case LETTERS ->
                        "có hơn " + limit
                                + " ký tự nên không đọc. Hãy kiểm tra tệp có đúng là báo cáo không, hoặc tách tệp.";
                    case ELEMENTS ->
                        "có hơn " + limit + " phần tử đánh dấu nên không đọc. Hãy tách tệp, hoặc mở rồi lưu lại.";
                    case LEVELS ->
                        "có các phần tử lồng nhau quá " + limit
                                + " cấp nên không đọc. Hãy mở tệp bằng phần mềm văn phòng rồi lưu lại.";
                    case PARTS ->
                        "là tệp nén có " + amount + " phần, vượt giới hạn " + limit
                                + " phần nên không đọc. Hãy mở tệp bằng phần mềm văn phòng rồi lưu lại.";
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
                    case PAGES ->
                        "has " + amount + " pages, more than the limit of " + limit + ", and was not read. Split it.";
                    case PARAGRAPHS ->
                        "has more than " + limit
                                + " paragraphs or lines and was not read. Check that it is a report, or split it.";
                    case LETTERS ->
                        "has more than " + limit + " letters and was not read. Check that it is a report, or split it.";
                    case ELEMENTS ->
                        "has more than " + limit
                                + " elements of markup and was not read. Split it, or open and save it anew.";
                    case LEVELS ->
                        "has elements nested deeper than " + limit
                                + " levels and was not read. Open it in an office program and save it anew.";
                    case PARTS ->
                        "is an archive of " + amount + " parts, more than the limit of " + limit
                                + ", and was not read. Open it in an office program and save it anew.";
                };
    }
}
