package vn.khuyencong.ingest.issue;

/**
 * Text in an encoding older than Unicode, taken for Unicode by the file: its words cannot be read.
 *
 * @param encoding its name, e.g. TCVN3
 * @param places how many paragraphs and tables are written in it
 * @param example the first such text
 */
public record LegacyEncodingFound(Where where, String encoding, int places, String example) implements Issue {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String textVi() {
        return "%d đoạn hoặc bảng dùng bảng mã cũ %s nên không đọc được, ví dụ \"%s\"; hãy chuyển tệp sang Unicode"
                .formatted(places, encoding, example);
    }

    @Override
    public String textEn() {
        return "%d paragraphs or tables are in the legacy encoding %s and cannot be read, for example \"%s\"; convert the file to Unicode"
                .formatted(places, encoding, example);
    }
}
