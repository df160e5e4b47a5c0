package vn.khuyencong.ingest.observation.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.ingest.issue.ActivityUnclear;
import vn.khuyencong.ingest.issue.FigureFiledByGuess;
import vn.khuyencong.ingest.issue.FigureForPartOfYear;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.NumberDoubtful;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.observation.Bound;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;
import vn.khuyencong.ingest.observation.lexicon.LostLetters;
import vn.khuyencong.ingest.repair.Remark;

/** Makes observations of drafts: a range becomes two, and the figures of a paragraph are counted. */
final class Observed {
    private final List<Observation> observations = new ArrayList<>();
    private final Map<Integer, Integer> counts = new HashMap<>();

    private final boolean titled;

    private Observed(boolean titled) {
        this.titled = titled;
    }

    private boolean isFiledByGuess(Draft draft) {
        boolean years = titled
                || draft.words().periods().stream()
                        .anyMatch(hit -> hit.meaning().equals(draft.period()));
        return !years || draft.sourceAssumed() || draft.assumed();
    }

    /** @param titled whether the years of the document are those of a title, or were found in its text */
    static List<Observation> of(List<Draft> drafts, boolean titled, Issues issues) {
        Observed observed = new Observed(titled);
        for (Draft draft : drafts) {
            observed.add(draft);
            observed.reportDoubts(draft, issues);
        }
        return List.copyOf(observed.observations);
    }

    private void reportDoubts(Draft draft, Issues issues) {
        Figure figure = draft.figure();
        int paragraph = draft.passage().paragraphAt(figure.start());
        Where where = Where.cell(0, paragraph, 0, draft.passage().findPageAt(figure.start()));
        String printed = draft.passage().text().substring(figure.printedStart(), figure.end());
        if (!draft.candidates().isEmpty()) {
            issues.add(new ActivityUnclear(
                    where,
                    draft.label(),
                    draft.candidates().stream().map(Enum::name).toList()));
        }
        if (isFiledByGuess(draft)) {
            issues.add(new FigureFiledByGuess(where, printed, draft.label()));
        }
        if (draft.partOfAYear()) {
            issues.add(new FigureForPartOfYear(where, printed, draft.period().end()));
        }
        figure.remarks().stream()
                .filter(Remark::suspect)
                .forEach(remark -> issues.add(new NumberDoubtful(where, printed, remark.textVi(), remark.textEn())));
    }

    private void add(Draft draft) {
        Figure figure = draft.figure();
        if (figure.high().isPresent()) {
            add(draft, figure.value(), Optional.of(Bound.LOW));
            add(draft, figure.high().get(), Optional.of(Bound.HIGH));
        } else {
            add(draft, figure.value(), Optional.empty());
        }
    }

    private void add(Draft draft, BigDecimal value, Optional<Bound> bound) {
        Figure figure = draft.figure();
        int paragraph = draft.passage().paragraphAt(figure.start());
        int number = counts.merge(paragraph, 1, Integer::sum) - 1;
        String unit = draft.measure() == Measure.PROJECTS ? Observation.PROJECT : figure.unit();
        observations.add(new Observation(
                new Origin(0, paragraph, 0, number, draft.passage().findPageAt(figure.start())),
                draft.period(),
                draft.scenario(),
                draft.statistic(),
                draft.activity(),
                draft.level(),
                Optional.empty(),
                draft.label(),
                draft.measure(),
                draft.source(),
                Optional.empty(),
                bound,
                value,
                unit,
                figure.resolution(),
                draft.passage().text().substring(figure.printedStart(), figure.end()),
                figure.quality(),
                isFiledByGuess(draft)
                        || draft.partOfAYear()
                        || figure.isDoubtful()
                        || LostLetters.areIn(draft.passage().text())
                        || LostLetters.areIn(draft.label())));
    }
}
