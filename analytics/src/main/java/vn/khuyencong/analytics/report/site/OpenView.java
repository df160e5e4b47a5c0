package vn.khuyencong.analytics.report.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Check;
import vn.khuyencong.analytics.report.content.Content;
import vn.khuyencong.analytics.report.content.Issue;
import vn.khuyencong.analytics.report.content.Observation;
import vn.khuyencong.analytics.report.content.Words;

/**
 * What could not be checked, by reason.
 *
 * @param inNoSum places with figures that no sum of the document contains
 * @param inWeakSums places with figures of sums that verify nothing
 */
record OpenView(List<Reason> sums, List<Place> inNoSum, List<Place> inWeakSums) {
    boolean hasSums() {
        return !sums.isEmpty();
    }

    boolean hasInNoSum() {
        return !inNoSum.isEmpty();
    }

    boolean hasInWeakSums() {
        return !inWeakSums.isEmpty();
    }

    boolean nothing() {
        return sums.isEmpty() && inNoSum.isEmpty() && inWeakSums.isEmpty();
    }

    /** Sums that could not be checked for the same reason. */
    record Reason(Bilingual reason, int count, List<IssueView> issues) {}

    /** A table or the running text, with the measures of its figures. */
    record Place(Bilingual name, List<Measure> measures) {}

    /** How many figures of a measure. */
    record Measure(Bilingual name, int count) {}

    static OpenView of(List<Observation> figures, List<Check> checks, List<Issue> issues, Content content) {
        Set<String> members = checks.stream()
                .flatMap(check -> check.members().stream())
                .map(Check.Member::observationId)
                .collect(Collectors.toSet());
        Map<Boolean, List<Observation>> unchecked = figures.stream()
                .filter(figure -> figure.verification().equals("unchecked"))
                .collect(Collectors.partitioningBy(figure -> members.contains(figure.observationId())));
        return new OpenView(
                reasons(issues, content),
                places(unchecked.getOrDefault(false, List.of()), content.words()),
                places(unchecked.getOrDefault(true, List.of()), content.words()));
    }

    private static List<Reason> reasons(List<Issue> issues, Content content) {
        Map<Bilingual, List<IssueView>> byReason = new LinkedHashMap<>();
        issues.stream().filter(Issue::isSumNotChecked).forEach(issue -> byReason.computeIfAbsent(
                        issue.reason(), reason -> new ArrayList<>())
                .add(IssueView.of(issue, content).atHome()));
        return byReason.entrySet().stream()
                .map(group -> new Reason(group.getKey(), group.getValue().size(), List.copyOf(group.getValue())))
                .sorted(Comparator.comparingInt(Reason::count).reversed())
                .toList();
    }

    private static List<Place> places(List<Observation> figures, Words words) {
        Map<Bilingual, Map<String, Integer>> byPlace = new LinkedHashMap<>();
        figures.forEach(figure -> byPlace.computeIfAbsent(figure.printed().tableName(), place -> new LinkedHashMap<>())
                .merge(figure.measure(), 1, Integer::sum));
        return byPlace.entrySet().stream()
                .map(place -> new Place(
                        place.getKey(),
                        place.getValue().entrySet().stream()
                                .map(measure -> new Measure(words.of("measure", measure.getKey()), measure.getValue()))
                                .toList()))
                .toList();
    }
}
