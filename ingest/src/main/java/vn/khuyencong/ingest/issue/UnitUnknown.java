package vn.khuyencong.ingest.issue;

import java.util.Optional;

/** Money without a unit: not observed, since its scale cannot be known. */
public record UnitUnknown(Where where, String heading, int figures) implements Issue {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String textVi() {
        return "Không rõ đơn vị tiền của cột “" + heading + "”: " + figures + " số chưa được ghi nhận.";
    }

    @Override
    public String textEn() {
        return "The money unit of the column “" + heading + "” is not known: " + figures + " figures are not observed.";
    }

    @Override
    public Optional<Unmapped> unmapped() {
        return Optional.of(new Unmapped(Unmapped.Kind.UNIT, heading, figures));
    }
}
