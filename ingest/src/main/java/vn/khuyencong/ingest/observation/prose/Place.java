package vn.khuyencong.ingest.observation.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The district that a count in a parenthesis is told of: "(… huyện Hoài Nhơn: 26 đề án, Phù Cát: 21 đề án)". */
final class Place {
    private static final Pattern NAME = Pattern.compile(
            "(?U)(?:^|.*[,:;]|.*\\s(?=(?:và|huyện|thị xã|thành phố|quận)\\s))\\s*(?:và\\s+)?(?<name>(?:(?:huyện|thị xã|thành phố|quận)\\s+)?\\p{Lu}\\p{L}*(?:\\s+\\p{Lu}\\p{L}*){0,3})\\s*:?\\s*",
            Pattern.DOTALL);

    private Place() {}

    static Optional<String> find(Words words, Figure figure) {
        if (!words.clause().isParenthesis() || figure.money()) {
            return Optional.empty();
        }
        Matcher name = NAME.matcher(words.clause().between(words.segmentStart(figure), figure.printedStart()));
        return name.matches() ? Optional.of(name.group("name")) : Optional.empty();
    }
}
