package vn.khuyencong.analytics.change.difference;

import java.util.Optional;

/**
 * A table that came, went or is another one.
 *
 * @param cellsAdded texts of cells that the table has now and had not, each as often as it stands there
 * @param cellsGone texts of cells that it had and has no more
 */
public record TableChange(
        Kind kind, Optional<TableState> before, Optional<TableState> after, int cellsAdded, int cellsGone) {

    /** The table as it is now, or as it was. */
    public TableState latest() {
        return after.or(() -> before).orElseThrow();
    }
}
