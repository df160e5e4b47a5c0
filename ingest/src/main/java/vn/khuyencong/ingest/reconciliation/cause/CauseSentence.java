package vn.khuyencong.ingest.reconciliation.cause;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.reconciliation.Check;
import vn.khuyencong.ingest.reconciliation.Rule;
import vn.khuyencong.ingest.reconciliation.Wording;

/** Tells a cause in one language: the place, what is wrong there, what would mend it, and what else it could be. */
final class CauseSentence {
    /** More suspects than these are counted, not listed. */
    private static final int LISTED = 3;

    private final CauseWords words;

    CauseSentence(CauseWords words) {
        this.words = words;
    }

    /**
     * The sentence of a cause.
     *
     * @param best what it may be, the likeliest first; all explain the same sums
     */
    String tell(List<Hypothesis> best, List<Check> explained) {
        Hypothesis first = best.get(0);
        List<Hypothesis> alike =
                best.stream().filter(each -> each.kind() == first.kind()).toList();
        Origin at = first.line()
                .map(Observation::origin)
                .orElseGet(() -> first.suspects().get(0).place());
        String place = place(at) + ": ";
        boolean weak = first.kind().compareTo(CauseKind.DIGIT_LOST) >= 0;
        if (weak && best.size() > LISTED) {
            return place + phrase("one_of_many", "count", count(best), "difference", difference(explained)) + ".";
        }
        if (weak && best.size() > 1) {
            return place + phrase("one_of", "count", count(best), "list", list(best)) + ".";
        }
        String sentence = place + what(first, explained);
        List<Hypothesis> others = best.subList(1, best.size());
        List<Hypothesis> likely = others.stream()
                .filter(each -> each.kind().compareTo(CauseKind.DIGIT_LOST) < 0 && isOther(first, each))
                .limit(LISTED)
                .toList();
        if (alike.size() > 1 || !likely.isEmpty()) {
            sentence += phrase("alternative", "list", list(likely));
        }
        return sentence + ".";
    }

    String tellUnexplained(Check check) {
        return place(check.total().origin()) + ": "
                + words.kind(
                        CauseKind.UNEXPLAINED,
                        Map.of(
                                "figure", name(check.total()),
                                "printed", check.total().rawText(),
                                "computed", number(check.computedValue())))
                + ".";
    }

    private static boolean isOther(Hypothesis first, Hypothesis other) {
        return first.kind() != CauseKind.ROW_SHIFTED || other.kind() != CauseKind.ROW_SHIFTED;
    }

    private String list(List<Hypothesis> hypotheses) {
        return hypotheses.stream().map(each -> what(each, List.of())).collect(Collectors.joining("; "));
    }

    private String what(Hypothesis hypothesis, List<Check> explained) {
        Map<String, String> facts = new LinkedHashMap<>();
        hypothesis.line().ifPresent(line -> facts.put("line", line(line)));
        Optional<Suspect> first = hypothesis.suspects().stream().findFirst();
        first.flatMap(Suspect::figure).ifPresent(figure -> {
            facts.put("figure", name(figure));
            facts.put("printed", figure.rawText());
            first.flatMap(Suspect::mend).ifPresent(mend -> {
                facts.put("mend", amount(mend, figure.unit()));
                facts.put("factor", factor(figure.value(), mend));
            });
        });
        switch (hypothesis.kind()) {
            case ROW_SHIFTED -> addEnds(hypothesis, facts);
            case FIGURE_BLANK -> addBlank(hypothesis, facts);
            case LINE_LEFT_OUT -> addLeftOut(hypothesis, explained, facts);
            case CARRIED_ON -> {
                facts.put("totals", totals(hypothesis));
                facts.put("elsewhere", elsewhere(hypothesis, explained));
            }
            case LINE_MISSING -> facts.put("amounts", lacking(hypothesis));
            default -> {}
        }
        return words.kind(hypothesis.kind(), facts);
    }

    private static void addEnds(Hypothesis hypothesis, Map<String, String> facts) {
        List<Observation> moved = hypothesis.figures();
        facts.put("first", moved.get(0).rawText());
        facts.put("last", moved.get(moved.size() - 1).rawText());
    }

    private void addBlank(Hypothesis hypothesis, Map<String, String> facts) {
        Suspect blank = hypothesis.suspects().get(0);
        Observation column = hypothesis.figures().get(hypothesis.figures().size() - 1);
        facts.put("column", words.isVietnamese() ? Wording.facetVi(column) : Wording.facetEn(column));
        facts.put("mend", amount(blank.mend().orElseThrow(), column.unit()));
    }

    private void addLeftOut(Hypothesis hypothesis, List<Check> explained, Map<String, String> facts) {
        List<Observation> left = hypothesis.figures();
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        left.forEach(each -> amounts.merge(each.unit(), each.value(), BigDecimal::add));
        facts.put(
                "amounts",
                amounts.entrySet().stream()
                        .map(each -> amount(each.getValue(), each.getKey()))
                        .collect(Collectors.joining(", ")));
        facts.put(
                "periods",
                left.stream()
                        .map(Observation::period)
                        .map(CauseSentence::years)
                        .distinct()
                        .collect(Collectors.joining(", ")));
        facts.put(
                "above",
                hypothesis.suspects().stream()
                        .map(each -> each.figure().orElseThrow())
                        .map(this::line)
                        .distinct()
                        .collect(Collectors.joining(phrase("and"))));
        facts.put(
                "whole",
                explained.stream()
                        .filter(check -> check.rule() == Rule.YEARS_SUM_TO_PERIOD)
                        .findFirst()
                        .map(check ->
                                phrase("whole", "period", years(check.total().period())))
                        .orElse(""));
    }

    /** Where the other figure is printed, where it is in another table. */
    private String elsewhere(Hypothesis hypothesis, List<Check> explained) {
        int here = hypothesis.suspects().get(0).place().table();
        return explained.stream()
                .flatMap(check -> check.members().stream())
                .map(Observation::origin)
                .filter(origin -> origin.table() != here)
                .findFirst()
                .map(this::place)
                .orElse(phrase("elsewhere"));
    }

    private String totals(Hypothesis hypothesis) {
        return hypothesis.suspects().stream()
                .skip(1)
                .map(each -> each.figure().orElseThrow())
                .map(figure -> "“" + figure.rawText() + "” ("
                        + (words.isVietnamese() ? Wording.facetVi(figure) : Wording.facetEn(figure)) + ")")
                .collect(Collectors.joining(", "));
    }

    private String lacking(Hypothesis hypothesis) {
        return hypothesis.suspects().stream()
                .map(each -> number(each.mend().orElseThrow()))
                .collect(Collectors.joining("; "));
    }

    private String place(Origin origin) {
        String place = origin.table() == 0
                ? phrase("text", "row", String.valueOf(origin.row() + 1))
                : phrase("place", "table", String.valueOf(origin.table()));
        return place
                + origin.page()
                        .map(page -> phrase("page", "page", String.valueOf(page)))
                        .orElse("");
    }

    private static String count(List<Hypothesis> hypotheses) {
        return String.valueOf(hypotheses.stream()
                .flatMap(each -> each.suspects().stream())
                .map(Suspect::place)
                .distinct()
                .count());
    }

    private String difference(List<Check> explained) {
        return new TreeSet<>(explained.stream()
                        .map(check -> check.difference().abs().stripTrailingZeros())
                        .toList())
                .stream().map(this::number).collect(Collectors.joining("; "));
    }

    private static String years(Period period) {
        return period.isYear() ? String.valueOf(period.start()) : period.start() + "–" + period.end();
    }

    private String name(Observation figure) {
        return words.isVietnamese() ? Wording.nameVi(figure) : Wording.nameEn(figure);
    }

    private String line(Observation figure) {
        return Wording.line(figure);
    }

    private String amount(BigDecimal value, String unit) {
        return number(value) + " " + words.unit(unit);
    }

    private String number(BigDecimal value) {
        return Wording.number(value, words.isVietnamese() ? ',' : '.');
    }

    private String factor(BigDecimal printed, BigDecimal mend) {
        if (printed.signum() == 0 || mend.signum() == 0) {
            return "";
        }
        BigDecimal factor = mend.divide(printed, MathContext.DECIMAL64);
        return number(
                factor.compareTo(BigDecimal.ONE) < 0 ? BigDecimal.ONE.divide(factor, MathContext.DECIMAL64) : factor);
    }

    private String phrase(String name, String... facts) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int index = 0; index + 1 < facts.length; index += 2) {
            all.put(facts[index], Objects.requireNonNull(facts[index + 1]));
        }
        return words.phrase(name, all);
    }
}
