package vn.khuyencong.ingest.issue;

import java.util.List;

/** Formulas whose result was never stored in the file: a program wrote them, and no spreadsheet has calculated them. */
public record FormulasWithoutValue(String sheet, List<String> addresses) implements Issue {
    public FormulasWithoutValue {
        addresses = List.copyOf(addresses);
    }

    @Override
    public Where where() {
        return Where.document();
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String textVi() {
        return "Trang tính “" + sheet + "”: công thức ở ô " + String.join(", ", addresses)
                + " chưa có kết quả trong tệp nên không đọc được số. Hãy mở tệp bằng Excel hoặc LibreOffice rồi lưu lại.";
    }

    @Override
    public String textEn() {
        return "The sheet “" + sheet + "” stores no result of the formulas in " + String.join(", ", addresses)
                + ": no figure can be read there. Open the file in Excel or LibreOffice and save it again.";
    }
}
