package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Period;

/**
 * "các năm 2021, 2022 và 2023 lần lượt là 1.187 triệu đồng, 1.372 triệu đồng và 1.524 triệu đồng": each figure has the year
 * at its place. Where the years are not as many as the figures, none is told for certain.
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
        List<Period> years = Shape.EACH_YEAR
                .in(words.clause().between(from, place))
                .results()
                .map(year -> Period.year(Integer.parseInt(year.group())))
                .toList();
        List<Figure> figures = words.figures().stream()
                .filter(other -> other.start() > place && other.unit().equals(figure.unit()))
                .toList();
        return years.size() > 1 && years.size() == figures.size()
                ? Optional.of(years.get(figures.indexOf(figure)))
                : Optional.empty();
    }
}
