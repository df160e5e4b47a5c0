package vn.khuyencong.ingest.reconciliation;

/** Why a sum that the document implies could not be checked. */
enum UncheckedReason {
    PARTS_BLANK("các ô thành phần để trống", "its parts are blank"),
    YEARS_MISSING("bảng không có đủ các năm của giai đoạn", "the table does not have all years of the period"),
    LINES_MISSING(
            "số thứ tự bị ngắt quãng: có dòng không in trong bảng",
            "the numbering of the lines has a gap: lines are missing in print"),
    NOT_PLACED("dòng còn số chưa rõ thuộc cột nào", "a row of it has numbers that belong to no column for certain"),
    PERHAPS_NOT_ALL("các dòng gạch đầu dòng có thể chỉ là một phần", "the lines set off by dashes may be a part only"),
    PERHAPS_NOT_ALL_NAMED("câu văn có thể chỉ nêu một phần", "the sentence may name a part only"),
    LINES_NOT_KNOWN(
            "bảng có nhiều dòng tổng, không rõ tổng này gồm những dòng nào",
            "the table has several totals, and it is not clear which lines this one adds up"),
    OTHER_SCOPE(
            "hai số khác nhau nhưng mỗi số đều khớp với các số quanh nó: có thể không cùng phạm vi",
            "the two differ, but each agrees with the figures around it: they may not be of the same scope"),
    NOT_CERTAIN(
            "hai số khác nhau, nhưng năm, nguồn hoặc cách đọc của một số chưa chắc chắn",
            "the two differ, but the years, the source or the number of one of them is not certain");

    private final String vi;
    private final String en;

    UncheckedReason(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    String vi() {
        return vi;
    }

    String en() {
        return en;
    }
}
