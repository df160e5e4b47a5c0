package vn.khuyencong.ingest.issue;

import java.util.List;

/** Figures of which nothing says for which years they are: not observed. */
public record PeriodUnknown(Where where, String heading, int figures) implements Issue {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String textVi() {
        return "Không rõ năm của cột “" + heading + "”: " + figures + " số chưa được ghi nhận.";
    }

    @Override
    public String textEn() {
        return "It is not known for which years the column “" + heading + "” stands: " + figures
                + " figures are not observed.";
    }

    @Override
    public List<Unmapped> unmapped() {
        return List.of(new Unmapped(Unmapped.Kind.PERIOD, heading, figures));
    }
}
