package vn.khuyencong.analytics.report.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sum that a document implies, with the figures that take part in it.
 *
 * @param table where its total is printed; empty across tables
 * @param divisor by how much the sum of the parts is divided to give the computed value: 1 for a plain sum, the years for a
 *     mean; empty where the value is computed otherwise
 */
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
        Optional<Integer> divisor,
        List<Member> members) {

    public Check {
        members = List.copyOf(members);
    }

    /** A figure in the sum; {@code role} is {@code total} or {@code part}. */
    public record Member(String observationId, String role) {
        public boolean isTotal() {
            return role.equals("total");
        }
    }

    /** Its printed totals among the figures, by id; one that they do not hold is missing. */
    public List<Observation> totals(Map<String, Observation> figures) {
        return figures(figures, true);
    }

    /** Its parts among the figures, by id. */
    public List<Observation> parts(Map<String, Observation> figures) {
        return figures(figures, false);
    }

    private List<Observation> figures(Map<String, Observation> figures, boolean total) {
        return members.stream()
                .filter(member -> member.isTotal() == total)
                .flatMap(member -> Optional.ofNullable(figures.get(member.observationId())).stream())
                .toList();
    }

    public boolean fails() {
        return verdict.equals("fails");
    }
}
