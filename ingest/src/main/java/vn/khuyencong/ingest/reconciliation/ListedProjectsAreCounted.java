package vn.khuyencong.ingest.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.khuyencong.ingest.issue.ListedProjectsDiffer;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;
import vn.khuyencong.ingest.observation.Project;

/**
 * The number of đề án that a document states is that of the projects it lists for the same years. A list may be a part of
 * the programme: where the two differ, that is no contradiction, but is told.
 */
final class ListedProjectsAreCounted {
    /** Fewer may be the same by chance. */
    private static final int ENOUGH = 5;

    private final List<Project> projects;

    ListedProjectsAreCounted(List<Project> projects) {
        this.projects = projects;
    }

    void find(Figures figures, Checks checks) {
        Map<Integer, List<Project>> lists = new LinkedHashMap<>();
        projects.forEach(each -> lists.computeIfAbsent(each.origin().table(), table -> new ArrayList<>())
                .add(each));
        figures.byTable().values().stream()
                .flatMap(List::stream)
                .filter(ListedProjectsAreCounted::isTotalOfProjects)
                .forEach(said -> lists.values().forEach(list -> compare(said, list, figures, checks)));
    }

    private static boolean isTotalOfProjects(Observation said) {
        return said.measure() == Measure.PROJECTS
                && said.level() == Level.TOTAL
                && said.activity().equals(Optional.of(Activity.ALL))
                && said.bound().isEmpty();
    }

    private static void compare(Observation said, List<Project> list, Figures figures, Checks checks) {
        boolean sameYears = list.stream()
                .allMatch(each -> each.period().equals(said.period()) && each.scenario() == said.scenario());
        List<Project> counted =
                list.stream().filter(whose(said.fundingSource())).toList();
        if (!sameYears || counted.size() < ENOUGH) {
            return;
        }
        if (said.value().compareTo(BigDecimal.valueOf(counted.size())) == 0) {
            checks.add(checks.count(
                    said.origin().table() == 0 ? Rule.TEXT_AGREES_WITH_TABLE : Rule.TABLES_AGREE,
                    said,
                    lines(counted, figures)));
        } else {
            Origin origin = counted.get(0).origin();
            checks.note(new ListedProjectsDiffer(
                    Where.table(origin.table(), origin.page()), counted.size(), said.rawText()));
        }
    }

    /** Projects with money of that source; without one, or of all public money, every project. */
    private static Predicate<Project> whose(Optional<FundingSource> source) {
        return project -> source.map(code -> switch (code) {
                    case STATE, ALL -> true;
                    case NATIONAL -> isPaid(project.national());
                    case LOCAL -> isPaid(project.local());
                    default -> false;
                })
                .orElse(true);
    }

    private static boolean isPaid(Optional<BigDecimal> money) {
        return money.filter(amount -> amount.signum() > 0).isPresent();
    }

    /** The first figure of money in the line of each project. */
    private static List<Observation> lines(List<Project> counted, Figures figures) {
        return counted.stream()
                .flatMap(project -> figures
                        .byTable()
                        .getOrDefault(project.origin().table(), List.of())
                        .stream()
                        .filter(each -> each.origin().row() == project.origin().row())
                        .filter(each -> each.measure() == Measure.FUNDING)
                        .limit(1))
                .toList();
    }
}
