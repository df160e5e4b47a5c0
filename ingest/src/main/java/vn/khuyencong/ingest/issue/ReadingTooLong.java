package vn.khuyencong.ingest.issue;

/**
 * A file whose reading was stopped because it took too long.
 *
 * @param seconds the bound
 */
public record ReadingTooLong(String fileName, long seconds) implements FileIssue {
    @Override
    public String textVi() {
        return "Đọc tệp “" + fileName + "” quá " + seconds
                + " giây nên đã dừng; chưa lấy được số liệu nào của tệp. Hãy mở tệp, lưu lại (PDF: in ra PDF mới)"
                + " hoặc tách thành nhiều tệp; nếu tệp thật sự dài, hãy tăng workers: seconds trong data/refresh.yml.";
    }

    @Override
    public String textEn() {
        return "Reading file “" + fileName + "” took more than " + seconds
                + " s and was stopped; none of its figures were taken. Open it and save it anew (a PDF: print it to a"
                + " new PDF), or split it; if it really is that long, raise workers: seconds in data/refresh.yml.";
    }
}
