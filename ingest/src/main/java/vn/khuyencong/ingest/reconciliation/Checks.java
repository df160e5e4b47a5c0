package vn.khuyencong.ingest.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.SumNotChecked;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Statistic;

/** Does the arithmetic of the checks and gathers them, and the sums that could not be checked with their reason. */
final class Checks {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int SCALE = 6;

    /** Digits between two marks of thousands. */
    private static final int GROUP = 3;

    private final List<Check> done = new ArrayList<>();
    private final List<Check> lacking = new ArrayList<>();
    private final OpenRows open;
    private final Issues issues;

    /** @param open rows whose sums cannot fail, since some of their numbers have no column */
    Checks(OpenRows open, Issues issues) {
        this.open = open;
        this.issues = issues;
    }

    List<Check> done() {
        return List.copyOf(done);
    }

    /** The parts should add up to the total. */
    Check sum(Rule rule, Optional<Integer> table, Observation total, List<Observation> parts) {
        return weigh(rule, table, total, parts, BigDecimal.ONE);
    }

    /** The parts, each times a weight, should add up to the total; not yet gathered. */
    Check weigh(Rule rule, Optional<Integer> table, Observation total, List<Observation> parts, BigDecimal weight) {
        BigDecimal computed = parts.stream()
                .map(Observation::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(weight)
                .setScale(SCALE, RoundingMode.HALF_UP);
        BigDecimal tolerance = Stream.concat(
                        Stream.of(rounding(total)),
                        parts.stream().map(part -> rounding(part).multiply(weight)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = total.value().subtract(computed).abs();
        Verdict verdict =
                off.signum() == 0 ? Verdict.HOLDS : off.compareTo(tolerance) <= 0 ? Verdict.ROUNDING : Verdict.FAILS;
        return explained(new Check(rule, table, total, parts, weight, computed, tolerance, verdict, ""));
    }

    /** The lines should be as many as the total says; it is the total alone that this proves. */
    Check count(Rule rule, Observation total, List<Observation> lines) {
        BigDecimal counted = BigDecimal.valueOf(lines.size());
        Verdict verdict = total.value().compareTo(counted) == 0 ? Verdict.HOLDS : Verdict.FAILS;
        return explained(new Check(
                rule, Optional.empty(), total, lines, BigDecimal.ZERO, counted, BigDecimal.ZERO, verdict, ""));
    }

    private static Check explained(Check check) {
        return check.withExplanation(Wording.explain(check, "", ""));
    }

    void note(Issue issue) {
        issues.add(issue);
    }

    void add(Check check) {
        if (check.verdict() == Verdict.FAILS && open.touch(check)) {
            unchecked(check.rule(), check.total(), UncheckedReason.NOT_PLACED);
        } else {
            done.add(check);
        }
    }

    /**
     * The same for two figures that only seem to be of one thing: where they differ and the years, the source or the number of
     * one are not certain, that is no contradiction; nor where each is vouched for by the sums of its own table or paragraph,
     * since then the two are of different scope.
     */
    void addUnlessOfOtherScope(Check check) {
        boolean certain = check.members().stream().noneMatch(Observation::doubtful);
        if (check.verdict() == Verdict.FAILS
                && certain
                && check.members().stream().allMatch(this::isVouchedFor)) {
            unchecked(check.rule(), check.total(), UncheckedReason.OTHER_SCOPE);
        } else {
            addUnlessUncertain(check);
        }
    }

    /** The same where the two are surely of one thing: only what is not certain is no contradiction. */
    void addUnlessUncertain(Check check) {
        if (check.verdict() == Verdict.FAILS && check.members().stream().anyMatch(Observation::doubtful)) {
            unchecked(check.rule(), check.total(), UncheckedReason.NOT_CERTAIN);
        } else {
            add(check);
        }
    }

    private boolean isVouchedFor(Observation figure) {
        return done.stream()
                .anyMatch(check -> check.vouchesFor(figure)
                        && check.members().stream()
                                .anyMatch(member -> member.origin().equals(figure.origin())));
    }

    /** Notes a sum that cannot be checked because lines of it are not printed, and what those lack. */
    void lacksLines(Check check) {
        unchecked(check.rule(), check.total(), UncheckedReason.LINES_MISSING);
        lacking.add(check);
    }

    /** The sums whose lines are not all printed. */
    List<Check> lacking() {
        return List.copyOf(lacking);
    }

    /** Notes a sum that cannot be checked, so that it is counted and not passed over. */
    void unchecked(Rule rule, Observation total, UncheckedReason reason) {
        issues.add(new SumNotChecked(
                Where.cell(
                        total.origin().table(),
                        total.origin().row(),
                        total.origin().column(),
                        total.origin().page()),
                Wording.vietnamese(rule) + " (" + Wording.nameVi(total) + ")",
                Wording.english(rule) + " (" + Wording.nameEn(total) + ")",
                reason.vi(),
                reason.en()));
    }

    /**
     * How far a printed figure may be from what it stands for: whole counts and nothing are exact; money, means and what is
     * printed with decimals are rounded. A mean that ends in whole thousands ("106.000" nghìn đồng) was rounded to them.
     */
    private static BigDecimal rounding(Observation figure) {
        if (figure.value().signum() == 0 && figure.statistic() != Statistic.ANNUAL_MEAN) {
            return BigDecimal.ZERO;
        }
        if (figure.statistic() == Statistic.ANNUAL_MEAN) {
            BigDecimal step = figure.resolution();
            BigDecimal thousands = step.movePointRight(GROUP);
            boolean whole = figure.isMoney()
                    && figure.value().signum() != 0
                    && figure.value().remainder(thousands).signum() == 0
                    && thousands.compareTo(BigDecimal.ONE) <= 0;
            return (whole ? thousands : step).divide(TWO);
        }
        boolean decimals = figure.resolution().compareTo(BigDecimal.ONE) < 0;
        return figure.isMoney() || decimals ? figure.resolution().divide(TWO) : BigDecimal.ZERO;
    }
}
