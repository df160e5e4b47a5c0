package vn.khuyencong.ingest.observation.prose;

import java.util.Optional;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Scenario;

/** What holds from one sentence of a passage to the next: the years that open one, and what "Trong đó" goes on with. */
final class Sentences {
    private final Situation base;
    private final Passage passage;
    private final Optional<Situation> before;
    private Situation running;
    private Situation settled;
    private Situation sentence;

    /** @param before what the passage before this one was about */
    Sentences(Situation base, Passage passage, Optional<Situation> before) {
        this.base = base;
        this.passage = passage;
        this.before = before;
        this.running = base;
        this.settled = base;
        this.sentence = base;
    }

    /** What holds at the end of the passage. */
    Situation running() {
        return running;
    }

    Situation current() {
        return sentence;
    }

    void open(Words words, Told told) {
        if (told.isAside(words.clause().sentence() - 1)) {
            running = running.with(settled.period(), running.scenario());
        }
        settled = running;
        boolean continues = words.cues().stream()
                .anyMatch(hit ->
                        hit.meaning() == Cue.PART && words.linked(words.clause().start(), hit.start()));
        Situation inherited = inherited(words.clause().sentence(), continues, told);
        int start = words.clause().start();
        int first = words.figures().stream()
                .findFirst()
                .map(Figure::start)
                .orElse(words.clause().end());
        boolean statistics = words.says(Cue.STATISTICS, start, first);
        boolean partOfAYear = words.says(Cue.PART_OF_A_YEAR, start, first);
        Optional<Period> yearOfPart =
                partOfAYear ? When.yearOfThePart(words.clause().text(), words.cues()) : Optional.empty();
        Optional<Period> named = When.namesYearsOneByOne(words) ? Optional.empty() : When.opening(words, false);
        boolean wholeYear = named.isPresent() || words.says(Cue.ESTIMATED, start, first);
        boolean part = partOfAYear || (running.partOfAYear() && !wholeYear);
        running = running.with(yearOfPart.or(() -> named).or(running::period), running.scenario())
                .inPartOfAYear(part);
        Optional<Scenario> said = PlannedOrDone.opening(words, first);
        if (named.isPresent() || said.isPresent()) {
            running = running.with(
                    running.period(), said.filter(Scenario.ESTIMATE::equals).orElse(base.scenario()));
        }
        Optional<Period> years = yearOfPart
                .or(() -> named)
                .or(() -> statistics ? When.opening(words, true) : Optional.empty())
                .or(inherited::period);
        Scenario scenario = said.orElse(inherited.scenario());
        sentence = inherited
                .with(
                        years,
                        years.filter(own -> base.scenario() == Scenario.ESTIMATE)
                                .map(own -> PlannedOrDone.inYears(own, base.period(), scenario))
                                .orElse(scenario))
                .inPartOfAYear(part)
                .withStatistics(statistics)
                .continuing(continues);
    }

    private Situation inherited(int number, boolean continues, Told told) {
        if (continues && number > 0) {
            return told.ofTheSentenceBefore(number)
                    .map(draft -> running.with(draft.source(), draft.subject()))
                    .orElse(running);
        }
        boolean goesOn = continues && passage.marker().rank() == Marker.NONE;
        return before.filter(other -> goesOn && other.section().equals(base.section()))
                .orElse(running);
    }
}
