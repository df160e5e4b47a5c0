package vn.khuyencong.ingest.observation.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.observation.Measure;

/**
 * A phrase of the subject of a figure: of a count its noun phrase, and what was done where the noun is only who received
 * it; of money the words that name it, and the heading of its activity.
 */
final class Label {
    private static final Pattern END = Pattern.compile(
            "(?iuU)\\s*([,;:.(]|\\b(với|từ|bằng|trong đó|nhằm|góp phần|tại|kinh phí|tổng|chiếm|gồm)\\b|$)");
    private static final Pattern RECEIVER =
            Pattern.compile("(?iuUs)(.*\\S)\\s+(cho|với|tại)(\\s+(khoảng|trên|hơn|gần))?\\s*");

    private Label() {}

    static String of(Words words, Figure figure, Measure measure, Situation situation) {
        String label = figure.money() ? money(words, figure) : count(words, figure, measure);
        String heading = situation.section().label().replaceFirst("(?iu)^(về\\s+)?(công tác\\s+)?(hỗ trợ\\s+)?", "");
        boolean ofHeading = measure == Measure.FUNDING || measure == Measure.PROJECTS;
        String whole = ofHeading && !heading.isBlank() ? label + " – " + heading : label;
        return whole.replaceAll("\\s+", " ").strip();
    }

    private static String count(Words words, Figure figure, Measure measure) {
        String behind = words.clause().between(figure.end(), words.segmentEnd(figure));
        Matcher end = END.matcher(behind);
        String qualities = end.find() ? behind.substring(0, end.start()) : behind;
        String noun = figure.unit() + qualities;
        String before = words.clause().between(words.segmentStart(figure), figure.printedStart());
        Matcher receiver = RECEIVER.matcher(before.substring(before.lastIndexOf(':') + 1));
        if (measure == Measure.OUTPUT && receiver.matches()) {
            return trimmed(receiver.group(1)) + " cho " + noun;
        }
        boolean bare = measure == Measure.OUTPUT && qualities.isBlank();
        return bare ? trimmed(before.substring(before.lastIndexOf(':') + 1)) + " " + noun : noun;
    }

    private static String money(Words words, Figure figure) {
        String before = words.clause().between(words.segmentStart(figure), figure.start());
        int comma = Math.max(before.lastIndexOf(','), before.lastIndexOf('/'));
        String subject = trimmed(before.substring(comma + 1));
        return Optional.of(subject).filter(text -> !text.isBlank()).orElse("kinh phí");
    }

    private static String trimmed(String text) {
        return text.replaceAll(
                        "(?iuU)^[\\s\\p{P}]*((trong đó|và|với|từ|là)\\s+)*|([\\s\\p{P}]|\\b(là|khoảng|trên|hơn|gần|đạt|ước|dự kiến)\\b)+$",
                        "")
                .strip();
    }
}
