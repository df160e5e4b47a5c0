package vn.khuyencong.ingest.issue;

/**
 * A file whose reading was stopped because it needed too much memory.
 *
 * @param megabytes the bound that was reached
 */
public record ReadingTooLarge(String fileName, long megabytes) implements FileIssue {
    @Override
    public String textVi() {
        return "Đọc tệp “" + fileName + "” cần hơn " + megabytes
                + " MB bộ nhớ nên đã dừng; chưa lấy được số liệu nào của tệp. Hãy mở tệp, lưu lại (PDF: in ra PDF mới)"
                + " hoặc tách thành nhiều tệp; nếu tệp thật sự lớn, hãy tăng workers: heap_megabytes và"
                + " memory_megabytes trong data/refresh.yml.";
    }

    @Override
    public String textEn() {
        return "Reading file “" + fileName + "” needed more than " + megabytes
                + " MB of memory and was stopped; none of its figures were taken. Open it and save it anew (a PDF:"
                + " print it to a new PDF), or split it; if it really is that large, raise workers: heap_megabytes and"
                + " memory_megabytes in data/refresh.yml.";
    }
}
