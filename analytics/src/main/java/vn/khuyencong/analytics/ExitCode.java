package vn.khuyencong.analytics;

/** How a command of this program ended; the numbers mean the same in the ingest program. */
enum ExitCode {
    DONE(0, "Xong. / Done."),
    OUR_FAILURE(1, "Lỗi của chương trình. / The program itself failed."),
    USAGE(2, "Sai cú pháp lệnh. / The command was not understood."),
    NOT_FOUND(6, "Không có kho dữ liệu hoặc bản phát hành được hỏi. / No such warehouse or release."),
    GATE_CLOSED(
            11,
            "Có cổng kiểm soát đóng: bản mới không được xuất bản, bản cũ giữ nguyên. / A gate is closed: the new"
                    + " release is not published, the old one stays."),
    CANNOT_WRITE(13, "Không ghi được: đĩa đầy hoặc chỉ đọc. / The disk is full or cannot be written.");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    String meaning() {
        return meaning;
    }
}
