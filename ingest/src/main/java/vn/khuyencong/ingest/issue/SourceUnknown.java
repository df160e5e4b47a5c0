package vn.khuyencong.ingest.issue;

import java.util.List;

/** Money of which nothing says whose it is: observed without a source. */
public record SourceUnknown(Where where, String heading, int figures) implements Issue {
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String textVi() {
        return "Không rõ nguồn kinh phí của cột “" + heading + "”: " + figures + " số được ghi nhận không kèm nguồn.";
    }

    @Override
    public String textEn() {
        return "Nothing says whose money the column “" + heading + "” holds: its " + figures
                + " figures are observed without a source.";
    }

    @Override
    public List<Unmapped> unmapped() {
        return List.of(new Unmapped(Unmapped.Kind.SOURCE, heading, figures));
    }
}
