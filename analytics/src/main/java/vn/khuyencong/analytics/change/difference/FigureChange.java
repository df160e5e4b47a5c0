package vn.khuyencong.analytics.change.difference;

import java.util.List;
import java.util.Optional;

/**
 * A figure that came, went or says something else.
 *
 * @param whole whether its document itself came or went
 * @param fields columns of {@code observation} that differ
 */
public record FigureChange(
        Kind kind, boolean whole, Optional<FigureState> before, Optional<FigureState> after, List<String> fields) {
    public FigureChange {
        fields = List.copyOf(fields);
    }

    /** The figure as it is now, or as it was. */
    public FigureState latest() {
        return after.or(() -> before).orElseThrow();
    }
}
