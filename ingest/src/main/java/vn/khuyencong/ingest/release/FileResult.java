package vn.khuyencong.ingest.release;

import java.util.Locale;

/** What became of a file of a run. */
public enum FileResult {
    DOCUMENT("đã đọc", "read"),
    REFUSED("không đọc được", "cannot be read"),
    CORRECTION_REFUSED("đính chính không khớp", "a correction does not match"),
    FAILED("chương trình gặp lỗi", "the program failed on it"),
    TIMED_OUT("quá thời hạn", "took too long"),
    OUT_OF_MEMORY("cần quá nhiều bộ nhớ", "needed too much memory"),
    DIED("tiến trình đọc bị chết", "its worker died");

    private final String vi;
    private final String en;

    FileResult(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** The word of the run report in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String vi() {
        return vi;
    }

    public String en() {
        return en;
    }
}
