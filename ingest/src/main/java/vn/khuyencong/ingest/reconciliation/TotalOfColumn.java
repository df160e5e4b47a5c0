package vn.khuyencong.ingest.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Observation;

/**
 * A total and the figures of its column, in reading order.
 *
 * @param column the total and the other totals, too
 */
record TotalOfColumn(Observation total, List<Observation> column) {
    /** Which lines of its column a total adds up, the usual first. */
    enum Scope {
        /** All, but those under a line with a figure. */
        COLUMN,
        /** The totals of the parts of the table. */
        OTHER_TOTALS,
        /** Those up to the next total: the total heads its part. */
        BELOW,
        /** Those since the total before: the total ends its part. */
        ABOVE,
        /** The activities alone; other lines repeat them without standing under them. */
        ACTIVITIES,
        /** The items alone. */
        ITEMS
    }

    static TotalOfColumn of(Observation total, List<Observation> ofFacet) {
        return new TotalOfColumn(
                total,
                ofFacet.stream()
                        .filter(each -> each.origin().column() == total.origin().column())
                        .toList());
    }

    /** Whether the column has no other total. */
    boolean isAlone() {
        return otherTotals().isEmpty();
    }

    List<Observation> lines(Scope scope) {
        return switch (scope) {
            case COLUMN -> topLines(column);
            case OTHER_TOTALS -> otherTotals().size() > 1 ? otherTotals() : List.of();
            case BELOW ->
                topLines(column.stream()
                        .dropWhile(each -> each.origin().row() <= row())
                        .takeWhile(each -> each.level() != Level.TOTAL)
                        .toList());
            case ABOVE -> topLines(above());
            case ACTIVITIES -> ofLevel(Level.ACTIVITY);
            case ITEMS -> ofLevel(Level.ITEM);
        };
    }

    /** The lines of a column that stand under no other line with a figure. */
    static List<Observation> topLines(List<Observation> column) {
        List<Observation> top = new ArrayList<>();
        Optional<LinePath> above = Optional.empty();
        for (Observation each : column) {
            Optional<LinePath> path = LinePath.of(each);
            boolean under = above.isPresent()
                    && path.filter(above.orElseThrow()::isAncestorOf).isPresent();
            if (each.level() != Level.TOTAL && !under) {
                top.add(each);
                above = path;
            }
        }
        return top;
    }

    private List<Observation> above() {
        List<Observation> before = new ArrayList<>();
        for (Observation each : column) {
            if (each.origin().row() >= row()) {
                break;
            }
            if (each.level() == Level.TOTAL) {
                before.clear();
            } else {
                before.add(each);
            }
        }
        return before;
    }

    private List<Observation> otherTotals() {
        return column.stream()
                .filter(each -> each.level() == Level.TOTAL && each.origin().row() != row())
                .toList();
    }

    private List<Observation> ofLevel(Level level) {
        return column.stream().filter(each -> each.level() == level).toList();
    }

    private int row() {
        return total.origin().row();
    }
}
