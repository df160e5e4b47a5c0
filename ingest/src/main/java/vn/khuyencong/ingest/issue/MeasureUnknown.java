package vn.khuyencong.ingest.issue;

import java.util.Optional;

/** Figures of which neither unit nor words tell what they count: not observed. */
public record MeasureUnknown(Where where, String heading, int figures) implements Issue {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String textVi() {
        return "Không rõ cột “" + heading + "” đếm gì (không có đơn vị tính): " + figures + " số chưa được ghi nhận.";
    }

    @Override
    public String textEn() {
        return "It is not known what the column “" + heading + "” counts (no unit): " + figures
                + " figures are not observed.";
    }

    @Override
    public Optional<Unmapped> unmapped() {
        return Optional.of(new Unmapped(Unmapped.Kind.MEASURE, heading, figures));
    }
}
