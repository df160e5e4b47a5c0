package vn.khuyencong.ingest.issue;

/**
 * A file on which the process that read it died.
 *
 * @param detail how it died, in a few technical words
 */
public record ReaderDied(String fileName, String detail) implements FileIssue {
    @Override
    public String textVi() {
        return "Tiến trình đọc tệp “" + fileName + "” bị chết (" + detail
                + "); chưa lấy được số liệu nào của tệp. Hãy mở tệp, lưu lại (PDF: in ra PDF mới) rồi chạy lại; nếu"
                + " vẫn vậy, xin báo lại kèm tệp.";
    }

    @Override
    public String textEn() {
        return "The process that read file “" + fileName + "” died (" + detail
                + "); none of its figures were taken. Open the file and save it anew (a PDF: print it to a new PDF)"
                + " and run again; if that does not help, please report it with the file.";
    }
}
