package vn.khuyencong.ingest.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;

/**
 * How much the sums prove of one figure: how many of those that hold and vouch for it are independent, that is, share no other
 * figure. One proves that the figure is what the others say; two make it all but certain. The text and a table, or two tables,
 * that agree are independent prints; a mean is printed in other digits than its total.
 *
 * <p>A sum within a table whose parts but one are zero, as the total of a single item, says that one number is printed twice. That excludes a
 * slip of the clerk in one of the two places, and a column or a digit lost in reading one of them, so it verifies; but a fault of
 * the font or of the copy misreads both in the same way, where a true sum of several numbers would not hold any more. It
 * is a copy, and counts for nothing here: a figure that only copies vouch for is verified with a strength of 0.
 */
final class Strength {
    private Strength() {}

    /** The number of independent sums among some that vouch for a figure; the smaller ones, which leave room for others, first. */
    static int of(Observation figure, List<Check> vouching) {
        List<Check> smallFirst = new ArrayList<>(vouching);
        smallFirst.sort(Comparator.comparingInt(check -> check.parts().size()));
        Set<Origin> used = new HashSet<>();
        int independent = 0;
        for (Check check : smallFirst) {
            List<Origin> others = check.members().stream()
                    .filter(each -> each.value().signum() != 0)
                    .map(Observation::origin)
                    .filter(origin -> !origin.equals(figure.origin()))
                    .toList();
            if (!isCopy(check, others) && others.stream().noneMatch(used::contains)) {
                used.addAll(others);
                independent++;
            }
        }
        return independent;
    }

    private static boolean isCopy(Check check, List<Origin> others) {
        boolean within =
                switch (check.rule()) {
                    case TEXT_AGREES_WITH_TABLE, TABLES_AGREE, MEAN_IS_TOTAL_OVER_YEARS -> false;
                    default -> true;
                };
        return within && others.size() < 2;
    }
}
