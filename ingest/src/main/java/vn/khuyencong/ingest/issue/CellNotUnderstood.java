package vn.khuyencong.ingest.issue;

import java.util.List;

/** A cell among figures that holds no number that could be read for certain. */
public record CellNotUnderstood(Where where, String text, String heading) implements Issue {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String textVi() {
        return "Ô “" + text + "” ở cột “" + heading + "” không đọc được thành một số; không ghi nhận.";
    }

    @Override
    public String textEn() {
        return "The cell “" + text + "” in the column “" + heading
                + "” could not be read as one number; nothing is observed.";
    }

    @Override
    public List<Unmapped> unmapped() {
        return List.of(new Unmapped(Unmapped.Kind.CELL, text, 1));
    }
}
