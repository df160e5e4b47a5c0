package vn.khuyencong.ingest.issue;

import java.util.List;

/**
 * A table with figures of which nothing was understood.
 *
 * @param words what it begins with
 */
public record TableNotUnderstood(Where where, String words, int figures) implements Issue {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String textVi() {
        return "Không hiểu bảng bắt đầu bằng “" + words + "”: " + figures + " số chưa được ghi nhận.";
    }

    @Override
    public String textEn() {
        return "The table that begins with “" + words + "” was not understood: " + figures
                + " figures are not observed.";
    }

    @Override
    public List<Unmapped> unmapped() {
        return List.of(new Unmapped(Unmapped.Kind.TABLE, words, figures));
    }
}
