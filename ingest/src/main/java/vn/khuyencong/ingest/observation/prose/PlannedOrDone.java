package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Scenario;

/**
 * Whether a figure is planned, expected or done: by the last word before it in its clause that says so ("dự kiến", "ước
 * đạt", "đã thực hiện"), else as what stands around it. What is allotted ("được giao 3.200 triệu đồng, thực hiện 3.050
 * triệu đồng") is planned only at once behind the word.
 */
final class PlannedOrDone {
    private static final List<Cue> SAY = List.of(Cue.DONE, Cue.ESTIMATED, Cue.PLANNED);

    private PlannedOrDone() {}

    static Optional<Scenario> find(Words words, int place) {
        boolean allotted = words.findLastBefore(place, List.of(Cue.ALLOTTED))
                .filter(hit -> words.linked(hit.end(), place))
                .isPresent();
        return allotted ? Optional.of(Scenario.PLAN) : said(words, place);
    }

    /** The same for all that follows a place in its sentence. */
    static Optional<Scenario> said(Words words, int place) {
        return words.findLastBefore(place, SAY).map(hit -> switch (hit.meaning()) {
            case DONE -> Scenario.ACTUAL;
            case ESTIMATED -> Scenario.ESTIMATE;
            default -> Scenario.PLAN;
        });
    }
}
