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
        if (figure.perYear() || said(words, figure) || opensWithEachYear(words, figure)) {
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

    /** "Hằng năm tổ chức 02 lớp, hỗ trợ 10 cơ sở": all that the clause tells, up to other years or a total. */
    private static boolean opensWithEachYear(Words words, Figure figure) {
        return words.cues().stream()
                .filter(hit -> hit.meaning() == Cue.YEARLY && hit.end() <= figure.start())
                .filter(hit -> Between.OPENING.fits(
                        words.clause().between(words.clause().start(), hit.start())))
                .anyMatch(hit -> !words.says(Cue.TOTAL, hit.end(), figure.start())
                        && words.periods().stream()
                                .noneMatch(period -> hit.end() <= period.start() && period.end() <= figure.start()));
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
