package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.lexicon.Hit;

/**
 * What money a figure speaks of: the last word before it that names money. Empty where nothing does: such a figure is
 * not guessed.
 */
final class Subject {
    static final List<Cue> MONEY = List.of(
            Cue.CEILING,
            Cue.FUNDING,
            Cue.INVESTMENT,
            Cue.ATTRACTED,
            Cue.REVENUE,
            Cue.RESULT,
            Cue.ECONOMY,
            Cue.OTHER_MONEY);

    private Subject() {}

    static Optional<Cue> find(Words words, Figure figure, Situation situation) {
        return findBefore(words, figure.start()).or(situation::subject);
    }

    /** The money that was named last before a place of the clause. */
    static Optional<Cue> findBefore(Words words, int place) {
        Optional<Hit<Cue>> cue = words.findLastBefore(place, MONEY);
        int source = words.sources().stream()
                .filter(hit -> hit.end() <= place)
                .mapToInt(Hit<FundingSource>::end)
                .max()
                .orElse(-1);
        if (cue.isPresent() && cue.get().end() >= source) {
            return cue.map(Hit::meaning);
        }
        return source >= 0 ? Optional.of(Cue.FUNDING) : Optional.empty();
    }
}
