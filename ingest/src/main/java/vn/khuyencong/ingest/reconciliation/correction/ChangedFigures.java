package vn.khuyencong.ingest.reconciliation.correction;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Quality;

/**
 * Tells which figures of a paragraph a correction changed: those that are read otherwise than from the printed words. The
 * others of the paragraph stay as printed.
 */
final class ChangedFigures {
    private ChangedFigures() {}

    /**
     * The changed figures, marked as corrected, with the words that are printed for them.
     *
     * @param before figures of the printed paragraph, in order; {@code after} those of the corrected one
     * @param corrected the printed words that were replaced: kept where no printed figure corresponds to the new one
     */
    static List<Observation> mark(List<Observation> before, List<Observation> after, String corrected) {
        int start = 0;
        while (start < Math.min(before.size(), after.size()) && isSame(before.get(start), after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.size(), after.size()) - start
                && isSame(before.get(before.size() - 1 - end), after.get(after.size() - 1 - end))) {
            end++;
        }
        boolean oneToOne = before.size() == after.size();
        List<Observation> changed = new ArrayList<>();
        for (int index = start; index < after.size() - end; index++) {
            Observation figure = after.get(index);
            if (!oneToOne || !isSame(before.get(index), figure)) {
                String printed = oneToOne ? before.get(index).rawText() : corrected;
                changed.add(figure.withQuality(Quality.CORRECTED).withRawText(printed));
            }
        }
        return changed;
    }

    /** The same figure, whichever of its paragraph it is. */
    private static boolean isSame(Observation one, Observation other) {
        return one.equals(other.withOrigin(one.origin()));
    }
}
