package vn.khuyencong.ingest.issue;

/** A file of no bytes. */
public record EmptyFile(String fileName) implements FileIssue {

    @Override
    public String textVi() {
        return "Tệp “" + fileName + "” rỗng (0 byte): không có gì để đọc. Hãy tải hoặc sao chép lại tệp từ nguồn.";
    }

    @Override
    public String textEn() {
        return "File “" + fileName
                + "” is empty (0 bytes): there is nothing to read. Download or copy it from its source again.";
    }
}
