package vn.khuyencong.ingest.issue;

import java.util.List;

/** Cells of a sheet whose formula gives an error (#REF!, #DIV/0!): they hold no figure. */
public record ErrorCells(String sheet, List<String> addresses) implements Issue {
    public ErrorCells {
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
        return "Trang tính “" + sheet + "”: công thức bị lỗi ở ô " + String.join(", ", addresses)
                + "; các ô này không có số. Hãy sửa công thức rồi lưu lại tệp.";
    }

    @Override
    public String textEn() {
        return "The sheet “" + sheet + "” has formulas in error in " + String.join(", ", addresses)
                + "; these cells hold no figure. Mend the formulas and save the file again.";
    }
}
