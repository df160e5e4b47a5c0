package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Statistic;

/**
 * Whether a figure is a mean for a year: "/năm" behind it, or "bình quân", "trung bình", "mỗi năm" before it with no comma
 * between; so are the figures chained to it by strokes ("bình quân 1.388 triệu đồng/03 đề án/năm").
 */
final class PerYear {
    private PerYear() {}

    static boolean of(Words words, Figure figure) {
        if (figure.perYear() || said(words, figure)) {
            return true;
        }
        Optional<Figure> next = words.figures().stream()
                .filter(other -> other.start() >= figure.end())
                .findFirst();
        return next.filter(other -> other.chained() && other.perYear()).isPresent()
                || (figure.chained()
                        && words.findBefore(figure)
                                .filter(other -> said(words, other))
                                .isPresent());
    }

    private static boolean said(Words words, Figure figure) {
        boolean each = words.findLastBefore(figure.start(), List.of(Cue.YEARLY))
                .filter(hit -> words.linked(hit.end(), figure.start()))
                .isPresent();
        return each
                || words.statistics().stream()
                        .anyMatch(hit -> hit.meaning() == Statistic.ANNUAL_MEAN
                                && hit.end() <= figure.start()
                                && hit.start() >= words.segmentStart(figure)
                                && !words.commaBetween(hit.end(), figure.start()));
    }
}
