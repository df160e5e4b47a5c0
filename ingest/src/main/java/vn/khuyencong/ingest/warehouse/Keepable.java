package vn.khuyencong.ingest.warehouse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.issue.FigureTooLarge;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.observation.Findings;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;
import vn.khuyencong.ingest.observation.Project;

/** Leaves out, with an issue, the figures that do not fit the columns of the contract; a sum of those kept does fit. */
public final class Keepable {
    /** Ten million billion VND is five times what the state spends in a year; DECIMAL(20, 6) holds the sum of ten thousand. */
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(10);

    private Keepable() {}

    public static Findings of(Findings findings, Issues issues) {
        List<Observation> kept = new ArrayList<>();
        for (Observation observation : findings.observations()) {
            if (holds(observation.value())) {
                kept.add(observation);
            } else {
                issues.add(new FigureTooLarge(where(observation.origin()), observation.rawText()));
            }
        }
        List<Project> projects = new ArrayList<>();
        for (Project project : findings.projects()) {
            Optional<BigDecimal> tooLarge =
                    project.amounts().filter(amount -> !holds(amount)).findFirst();
            tooLarge.ifPresentOrElse(
                    amount -> issues.add(new FigureTooLarge(where(project.origin()), amount.toPlainString())),
                    () -> projects.add(project));
        }
        return new Findings(findings.profile(), kept, projects);
    }

    private static boolean holds(BigDecimal value) {
        return value.abs().compareTo(LIMIT) < 0;
    }

    private static Where where(Origin origin) {
        return Where.cell(origin.table(), origin.row(), origin.column(), origin.page());
    }
}
