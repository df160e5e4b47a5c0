package vn.khuyencong.ingest;

import java.util.stream.Stream;

/** How a command ended. The launcher shows the same list in its {@code --help}. */
enum ExitCode {
    DONE(0, "Xong. / Done, or nothing new."),
    OUR_FAILURE(1, "Lỗi của chương trình. / The program itself failed."),
    USAGE(2, "Sai cú pháp lệnh. / The command was not understood."),
    SOME_FILES_UNREADABLE(
            3,
            "Xong, nhưng có tệp không đọc được hoặc có vấn đề. / Done, but some files could not be read,"
                    + " or something is wrong with them."),
    NOTHING_PUBLISHED(
            4,
            "Không có báo cáo nào đọc được; giữ nguyên bản đã xuất bản. / No readable report: what is"
                    + " published stays."),
    CONTRACT_BROKEN(5, "Kho dữ liệu vi phạm hợp đồng dữ liệu. / The warehouse breaks its contract."),
    NOT_FOUND(6, "Không có kho dữ liệu, quan sát hoặc văn bản được hỏi. / No such warehouse, observation or document."),
    SQL_REFUSED(7, "Câu SQL bị từ chối hoặc sai. / The SQL statement was refused or is wrong."),
    TIME_LIMIT(8, "Quá thời hạn. / The time limit was reached."),
    SOME_FILES_FAILED(
            9,
            "Xong, nhưng chương trình gặp lỗi với một số tệp. / Done, but the program itself failed on"
                    + " some files."),
    CORRECTION_REFUSED(
            10,
            "Có đính chính không đọc được hoặc không khớp bản in; không xuất bản gì. / A correction cannot be read, or"
                    + " does not match the print: nothing is published."),
    GATE_CLOSED(
            11,
            "Số liệu mới thay đổi quá ngưỡng; giữ nguyên bản đã xuất bản. / A gate is closed, the new figures differ by"
                    + " more than they may: what is published stays."),
    BUSY(12, "Một lần cập nhật khác đang chạy. / Another refresh is running."),
    CANNOT_WRITE(
            13,
            "Không ghi được (đĩa đầy, chỉ đọc…); giữ nguyên bản đã xuất bản. / The disk is full or cannot be written:"
                    + " what is published stays.");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    /** In Vietnamese and English. */
    String meaning() {
        return meaning;
    }

    String vi() {
        return meaning.substring(0, meaning.indexOf(" / "));
    }

    String en() {
        return meaning.substring(meaning.indexOf(" / ") + 3);
    }

    /** The code that the analytics program, or another process of this one, ended with. */
    static ExitCode of(int code) {
        return Stream.of(values()).filter(one -> one.code == code).findFirst().orElse(OUR_FAILURE);
    }
}
