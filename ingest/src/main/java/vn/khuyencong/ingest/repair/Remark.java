package vn.khuyencong.ingest.repair;

/**
 * What had to be mended or is to be doubted in the reading of a printed number, in words for a person. A mended number
 * is of the quality {@code repaired}; a doubted one deserves an issue, for its scale may be wrong by a factor that no sum
 * of its table betrays.
 */
public enum Remark {
    DASH_FOR_ZERO(false, false, "dấu gạch thay cho số 0", "a dash stands for 0"),
    FOOTNOTE_MARK(false, false, "có dấu chú thích", "carries a footnote mark"),
    BRACKETED_NEGATIVE(false, false, "số âm trong ngoặc đơn", "a negative number in brackets"),
    BRACKETED_WHOLE(
            false,
            true,
            "số nguyên trong ngoặc có thể không phải số âm",
            "a whole number in brackets may be no negative"),
    BLANK_INSIDE(true, false, "bỏ dấu cách thừa trong số", "a stray blank inside the number was dropped"),
    BLANK_IN_TEXT(true, true, "dấu cách trong số giữa câu", "a blank inside a number of the running text"),
    TRAILING_POINT(true, false, "bỏ dấu chấm ở cuối số", "a point after the number was dropped"),
    LETTER_FOR_DIGIT(true, false, "chữ cái in thay chữ số", "a letter stood for a digit"),
    LEADING_LETTER(true, true, "chữ cái đứng đầu số", "a letter stood for the first digit"),
    ENGLISH_SEPARATORS(true, false, "dấu phân cách kiểu Anh", "separators in the English style"),
    LAST_GROUP_IS_SHORT(
            true,
            true,
            "nhóm cuối không đủ ba chữ số, đọc là phần thập phân",
            "the last group is short: read as decimals"),
    LONG_FRACTION(false, true, "nhiều hơn ba chữ số sau dấu chấm", "more than three digits after the point"),
    STYLE_UNDECIDED(
            false,
            true,
            "bảng không cho biết dấu nào phân cách hàng nghìn",
            "the table does not tell which separator marks thousands"),
    STYLE_OUTLIER(
            false,
            true,
            "số lớn bất thường trong cột có phần thập phân",
            "out of scale in a column of decimals: the point may be a decimal one"),
    MONEY_OR_COUNT(false, true, "không rõ là tiền hay số lượng", "may be money or a count"),
    YEAR_LIKE(false, true, "có thể là năm", "may be a year"),
    AMOUNT_TOO_SMALL(false, true, "số tiền nhỏ bất thường", "too small an amount of money");

    private final boolean repaired;
    private final boolean suspect;
    private final String textVi;
    private final String textEn;

    Remark(boolean repaired, boolean suspect, String textVi, String textEn) {
        this.repaired = repaired;
        this.suspect = suspect;
        this.textVi = textVi;
        this.textEn = textEn;
    }

    public boolean repaired() {
        return repaired;
    }

    public boolean suspect() {
        return suspect;
    }

    public String textVi() {
        return textVi;
    }

    public String textEn() {
        return textEn;
    }
}
