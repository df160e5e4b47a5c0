package vn.khuyencong.ingest.observation.prose;

import java.util.Optional;
import java.util.regex.Matcher;

/** The district that a count in a parenthesis is told of: "(… huyện Hoài Nhơn: 26 đề án, Phù Cát: 21 đề án)". */
final class Place {
    private Place() {}

    static Optional<String> find(Words words, Figure figure) {
        if (!words.clause().isParenthesis() || figure.money()) {
            return Optional.empty();
        }
        Matcher name = Shape.PLACE.in(words.clause().between(words.segmentStart(figure), figure.printedStart()));
        return name.find() ? Optional.of(name.group("name")) : Optional.empty();
    }
}
