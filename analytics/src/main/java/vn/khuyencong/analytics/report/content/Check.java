package vn.khuyencong.analytics.report.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A sum that a document implies, with the figures that take part in it. */
public record Check(
        String checkId,
        Optional<Integer> table,
        String rule,
        BigDecimal printedValue,
        BigDecimal computedValue,
        BigDecimal difference,
        BigDecimal tolerance,
        String verdict,
        String explanation,
        List<Member> members) {

    public Check {
        members = List.copyOf(members);
    }

    /** A figure in the sum; {@code role} is {@code total} or {@code part}. */
    public record Member(String observationId, String role) {}

    public boolean holds() {
        return verdict.equals("holds");
    }

    public boolean fails() {
        return verdict.equals("fails");
    }
}
