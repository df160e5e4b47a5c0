package vn.khuyencong.ingest.issue;

import java.util.List;
import java.util.Optional;

/**
 * Money without a unit that is known: not observed, since its scale cannot be known.
 *
 * @param printed the unit that the table declares, which is not known
 */
public record UnitUnknown(Where where, String heading, int figures, Optional<String> printed) implements Issue {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String textVi() {
        return "Không rõ đơn vị tiền của cột “" + heading + "”"
                + printed.map(unit -> " (“" + unit + "”)").orElse("") + ": " + figures + " số chưa được ghi nhận.";
    }

    @Override
    public String textEn() {
        return "The money unit of the column “" + heading + "”"
                + printed.map(unit -> " (“" + unit + "”)").orElse("") + " is not known: " + figures
                + " figures are not observed.";
    }

    @Override
    public List<Unmapped> unmapped() {
        return List.of(new Unmapped(Unmapped.Kind.UNIT, printed.orElse(heading), figures));
    }
}
