package vn.khuyencong.ingest.reconciliation;

import java.util.Optional;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Observation;

/**
 * What a total or an activity's figure is about, wherever in the document it is printed: two figures of one subject should
 * be the same.
 */
record Subject(Activity activity, Facet facet) {
    /** Lines below an activity are told by their words alone, counted results count different things: they have none. */
    static Optional<Subject> find(Observation observation) {
        boolean comparable = observation.measure() == Measure.FUNDING || observation.measure() == Measure.PROJECTS;
        boolean grand =
                observation.level() == Level.TOTAL && observation.activity().equals(Optional.of(Activity.ALL));
        boolean sum = grand || observation.level() == Level.ACTIVITY;
        return comparable && sum && observation.fundingSource().isPresent()
                ? observation.activity().map(activity -> new Subject(activity, Facet.of(observation)))
                : Optional.empty();
    }
}
