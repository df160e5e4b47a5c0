package vn.khuyencong.analytics.change.gate;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.khuyencong.analytics.change.difference.Difference;

/** All gates, in the order in which they are shown. */
public final class Gates {
    private static final List<Gate> ALL = List.of(
            new DocumentGone(),
            new FiguresLost(),
            new VerifiedShareFallen(),
            new VerifiedChanged(),
            new ComparisonMoved());

    private Gates() {}

    public static List<String> names() {
        return ALL.stream().map(Gate::name).toList();
    }

    /**
     * Judges a release. Of a first one there is nothing to compare with, and every gate is open.
     *
     * @param overruled names of gates that let the release through whatever they find
     */
    public static Verdict judge(Difference difference, Thresholds thresholds, Set<String> overruled)
            throws IOException, SQLException {
        List<Judgement> judgements = new ArrayList<>();
        for (Gate gate : ALL) {
            Limits limits = thresholds.of(gate.name());
            Findings findings = new Findings();
            if (!difference.isFirst()) {
                gate.judge(difference, limits, findings);
            }
            judgements.add(new Judgement(
                    gate.name(),
                    state(findings, overruled.contains(gate.name())),
                    gate.rule(),
                    limits,
                    findings.count(),
                    findings.kept()));
        }
        return new Verdict(judgements);
    }

    private static Judgement.State state(Findings findings, boolean overruled) {
        if (findings.count() == 0) {
            return Judgement.State.OPEN;
        }
        return overruled ? Judgement.State.OVERRULED : Judgement.State.CLOSED;
    }
}
