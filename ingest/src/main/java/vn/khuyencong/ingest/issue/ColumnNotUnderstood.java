package vn.khuyencong.ingest.issue;

import java.util.List;

/**
 * A column of figures whose heading says nothing that is known: its figures are not observed.
 *
 * @param figures how many figures stand in it
 */
public record ColumnNotUnderstood(Where where, String heading, int figures) implements Issue {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String textVi() {
        return "Không hiểu tiêu đề cột “" + heading + "”: " + figures
                + " số trong cột chưa được ghi nhận. Bổ sung từ ngữ của tiêu đề này vào bộ từ vựng.";
    }

    @Override
    public String textEn() {
        return "The column heading “" + heading + "” was not understood: " + figures
                + " figures under it are not observed. Add its words to the vocabulary.";
    }

    @Override
    public List<Unmapped> unmapped() {
        return List.of(new Unmapped(Unmapped.Kind.COLUMN, heading, figures));
    }
}
