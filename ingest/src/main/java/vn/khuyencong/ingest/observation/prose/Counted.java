package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Measure;

/**
 * What a count counts. Đề án are projects; "chương trình" are where money or a source stands beside them ("123 chương
 * trình với tổng kinh phí …"), else they are broadcasts or events; "dự án" are unless they are investments that came.
 * Anything else is an output. Empty where it is a unit of the territory ("08 huyện") or no noun
 * ("Phụ lục 1 kèm theo").
 */
final class Counted {
    private static final List<Cue> NOUNS =
            List.of(Cue.PROJECT, Cue.PROGRAMME, Cue.VENTURE, Cue.STAFF, Cue.TERRITORY, Cue.NOTHING_COUNTED);

    private Counted() {}

    static Optional<Measure> find(Words words, Figure figure, Optional<FundingSource> named) {
        return switch (noun(words, figure)) {
            case PROJECT -> Optional.of(Measure.PROJECTS);
            case PROGRAMME -> Optional.of(isPaid(words, figure, named) ? Measure.PROJECTS : Measure.OUTPUT);
            case VENTURE -> Optional.of(isInvestment(words, figure) ? Measure.OUTPUT : Measure.PROJECTS);
            case STAFF -> Optional.of(Measure.STAFF);
            case TERRITORY, NOTHING_COUNTED -> Optional.empty();
            default -> Optional.of(isOfTheNetwork(words, figure) ? Measure.STAFF : Measure.OUTPUT);
        };
    }

    /** The kind of the noun with which the unit begins; a noun of no special kind is a result. */
    private static Cue noun(Words words, Figure figure) {
        String phrase = figure.unit() + words.clause().between(figure.end(), words.segmentEnd(figure));
        return Words.cues(phrase).stream()
                .filter(hit -> hit.start() == 0 && NOUNS.contains(hit.meaning()))
                .map(hit -> hit.meaning())
                .findFirst()
                .orElse(Cue.RESULT);
    }

    private static boolean isOfTheNetwork(Words words, Figure figure) {
        return words.findLastBefore(figure.start(), List.of(Cue.NETWORK))
                .filter(hit -> words.linked(hit.end(), figure.start())
                        || (hit.start() >= words.segmentStart(figure)
                                && Between.COUNTS.fits(words.clause().between(hit.end(), figure.printedStart()))))
                .isPresent();
    }

    private static boolean isPaid(Words words, Figure figure, Optional<FundingSource> named) {
        String next = words.clause().between(figure.end(), words.segmentEnd(figure));
        boolean projects = Words.cues(next).stream().anyMatch(hit -> hit.meaning() == Cue.PROJECT && hit.start() <= 2);
        return projects || named.isPresent() || words.figures().stream().anyMatch(Figure::money);
    }

    static boolean isVenture(Figure figure) {
        return Words.cues(figure.unit()).stream().anyMatch(hit -> hit.meaning() == Cue.VENTURE);
    }

    static boolean isInvestment(Words words, Figure figure) {
        int start = words.clause().start();
        return words.says(Cue.ATTRACTED, start, figure.start()) || words.says(Cue.STATISTICS, start, figure.start());
    }
}
