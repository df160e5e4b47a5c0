package vn.khuyencong.ingest.warehouse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.issue.FigureTooLarge;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.observation.Findings;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;

/** Leaves out, with an issue, the figures that do not fit the columns of the contract; a sum of those kept does fit. */
public final class Keepable {
    /** A trillion million VND is more than the world has; DECIMAL(20, 6) holds a hundred times as much. */
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);

    private Keepable() {}

    public static Findings of(Findings findings, Issues issues) {
        List<Observation> kept = new ArrayList<>();
        for (Observation observation : findings.observations()) {
            if (observation.value().abs().compareTo(LIMIT) < 0) {
                kept.add(observation);
            } else {
                Origin origin = observation.origin();
                Where where = Where.cell(origin.table(), origin.row(), origin.column(), origin.page());
                issues.add(new FigureTooLarge(where, observation.rawText()));
            }
        }
        return new Findings(findings.profile(), kept, findings.projects());
    }
}
