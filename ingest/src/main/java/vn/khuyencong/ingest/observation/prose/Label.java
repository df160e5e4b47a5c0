package vn.khuyencong.ingest.observation.prose;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.lexicon.Hit;
import vn.khuyencong.ingest.observation.lexicon.Resources;

/**
 * A phrase of the subject of a figure: of a count its noun phrase, and what was done where the noun is only who received
 * it; of money the words that name it, and the heading of its activity.
 */
final class Label {
    private static final Map<String, String> NAMES = Resources.reference("funding_sources.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("code"), row -> row.get("name_vi")));

    private Label() {}

    static String of(Words words, Figure figure, Measure measure, Optional<FundingSource> source, Situation situation) {
        Optional<String> place = Place.find(words, figure);
        if (place.isPresent()) {
            return place.get();
        }
        String label = figure.money() ? money(words, figure, source) : count(words, figure, measure);
        String heading = Shape.HEADING_FRAME.in(situation.section().label()).replaceFirst("");
        boolean alone = label.equals(figure.unit()) || figure.money() || measure == Measure.PROJECTS;
        String whole = alone && !heading.isBlank() ? label + " – " + heading : label;
        return whole.replaceAll("\\s+", " ").replaceFirst("[\\s.,;:]+$", "").strip();
    }

    private static String count(Words words, Figure figure, Measure measure) {
        String behind = words.clause().between(figure.end(), words.segmentEnd(figure));
        Matcher end = Shape.LABEL_END.in(behind);
        String qualities = end.find() ? behind.substring(0, end.start()) : behind;
        String noun = figure.unit() + qualities;
        String before = words.clause().between(words.segmentStart(figure), figure.printedStart());
        Matcher receiver = Shape.RECEIVER.in(before.substring(before.lastIndexOf(':') + 1));
        if (measure == Measure.OUTPUT && receiver.find()) {
            return trimmed(receiver.group("done")) + " cho " + noun;
        }
        boolean bare = measure == Measure.OUTPUT && qualities.isBlank();
        return bare ? (trimmed(before.substring(before.lastIndexOf(':') + 1)) + " " + noun).strip() : noun;
    }

    /** From the first word that names money or a source; where none does, the name of the source. */
    private static String money(Words words, Figure figure, Optional<FundingSource> source) {
        int from = words.ownStart(figure);
        int first = Stream.concat(
                        words.sources().stream(),
                        words.cues().stream().filter(cue -> Subject.MONEY.contains(cue.meaning())))
                .filter(hit -> from <= hit.start() && hit.end() <= figure.start())
                .mapToInt(Hit::start)
                .min()
                .orElse(figure.start());
        String said = trimmed(words.clause().between(first, figure.printedStart()));
        String subject = said.substring(said.lastIndexOf(':') + 1);
        String named = subject.isBlank() ? source.map(Label::name).orElse("Kinh phí") : subject;
        return PerYear.of(words, figure) ? named + ", bình quân năm" : named;
    }

    private static String name(FundingSource source) {
        return NAMES.getOrDefault(source.name(), source.name());
    }

    private static String trimmed(String text) {
        return Shape.LABEL_FRAME.in(text).replaceAll("").strip();
    }
}
