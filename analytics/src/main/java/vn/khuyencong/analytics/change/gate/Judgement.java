package vn.khuyencong.analytics.change.gate;

import java.util.List;
import java.util.Locale;
import vn.khuyencong.analytics.report.content.Bilingual;

/**
 * What one gate says of a release.
 *
 * @param count of what was found, of which {@code findings} are the first
 */
public record Judgement(String gate, State state, Bilingual rule, Limits limits, int count, List<Finding> findings) {

    /** Whether it lets the release through. */
    public enum State {
        OPEN,
        CLOSED,
        /** It would be closed, but was overruled by name. */
        OVERRULED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Judgement {
        findings = List.copyOf(findings);
    }

    /** How a person lets the release through all the same. */
    public String overruling() {
        return "--overrule " + gate;
    }
}
