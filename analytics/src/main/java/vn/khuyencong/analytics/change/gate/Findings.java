package vn.khuyencong.analytics.change.gate;

import java.util.ArrayList;
import java.util.List;

/** What a gate found: all of it counted, the first of it kept. */
final class Findings {
    /** More would not be read; what changed stands in the lists. */
    static final int KEPT = 20;

    private final List<Finding> kept = new ArrayList<>();
    private int count;

    void add(Finding finding) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(finding);
        }
    }

    /** Counts what was found besides and is not kept. */
    void more(int further) {
        count += further;
    }

    int count() {
        return count;
    }

    List<Finding> kept() {
        return List.copyOf(kept);
    }
}
