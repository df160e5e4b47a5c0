package vn.khuyencong.ingest.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Observation;

/** The figures on the lines directly under a line, up to the next line that is not under it. */
record LinesUnder(Measure measure, List<Observation> figures) {
    static LinesUnder of(Observation parent, List<Observation> table) {
        LinePath path = LinePath.of(parent).orElseThrow();
        List<Observation> under = new ArrayList<>();
        for (Observation other : table) {
            if (other.origin().row() <= parent.origin().row()) {
                continue;
            }
            if (LinePath.of(other).filter(path::isAncestorOf).isEmpty()) {
                break;
            }
            if (LinePath.of(other).filter(path::isParentOf).isPresent()) {
                under.add(other);
            }
        }
        return new LinesUnder(parent.measure(), under);
    }

    List<Observation> ofFacet(Facet facet) {
        return figures.stream().filter(each -> Facet.of(each).equals(facet)).toList();
    }

    /** Whether the numbering jumps among these lines. */
    boolean lack(NavigableSet<Integer> gaps) {
        return figures.stream().map(each -> each.origin().row()).anyMatch(gaps::contains);
    }

    boolean haveFigures() {
        return figures.stream().anyMatch(each -> each.measure() == measure);
    }
}
