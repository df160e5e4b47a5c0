package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Period;

/**
 * "các năm 2021, 2022 và 2023 lần lượt là 1.187 triệu đồng, 1.372 triệu đồng và 1.524 triệu đồng": each figure has the year
 * at its place, the years standing before the figures or behind them. Where the years are not as many as the figures, none is told for certain.
 */
final class Respectively {
    private Respectively() {}

    static boolean rules(Words words, Figure figure) {
        return words.findLastBefore(figure.start(), List.of(Cue.RESPECTIVELY)).isPresent();
    }

    /** The year of a figure that the rule holds for. */
    static Optional<Period> find(Words words, Figure figure) {
        int place = words.findLastBefore(figure.start(), List.of(Cue.RESPECTIVELY))
                .orElseThrow()
                .start();
        int from =
                words.findBefore(place).map(Figure::end).orElse(words.clause().start());
        List<Figure> figures = words.figures().stream()
                .filter(other -> other.start() > place && other.unit().equals(figure.unit()))
                .toList();
        List<Period> before = years(words, from, place);
        List<Period> years = before.isEmpty()
                ? years(
                        words,
                        figures.get(figures.size() - 1).end(),
                        words.clause().end())
                : before;
        return years.size() > 1 && years.size() == figures.size()
                ? Optional.of(years.get(figures.indexOf(figure)))
                : Optional.empty();
    }

    private static List<Period> years(Words words, int from, int to) {
        return Shape.EACH_YEAR
                .in(words.clause().between(from, to))
                .results()
                .map(year -> Period.year(Integer.parseInt(year.group())))
                .toList();
    }
}
