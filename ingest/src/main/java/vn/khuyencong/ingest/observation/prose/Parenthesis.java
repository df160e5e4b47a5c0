package vn.khuyencong.ingest.observation.prose;

import java.util.Optional;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Scenario;

/** What a parenthesis inherits: the source, the money and the years of the figure before it. */
record Parenthesis(Words outer, int place) {
    /** @param before the figure before it, where there is one */
    Situation inherits(Situation situation, Optional<Draft> before) {
        Situation inside = situation
                .speakingOf(before.flatMap(Draft::activity).or(situation::spoken))
                .with(
                        before.flatMap(Draft::source)
                                .or(() -> WhoseMoney.findAt(outer, place))
                                .or(situation::source),
                        before.flatMap(Draft::subject)
                                .or(() -> Subject.findBefore(outer, place))
                                .or(situation::subject)
                                .or(() -> before.filter(Draft::countsProjects).map(count -> Cue.FUNDING)));
        Optional<Period> years = When.findAtOnceBefore(outer, place);
        Scenario scenario = target().or(() -> before.map(Draft::scenario))
                .or(() -> PlannedOrDone.said(outer, place))
                .orElse(situation.scenario());
        return inside.with(
                years.or(() -> before.map(Draft::period))
                        .or(() -> When.findBefore(outer, place, situation))
                        .or(situation::period),
                years.map(own -> PlannedOrDone.inYears(own, before.map(Draft::period), scenario))
                        .orElse(scenario));
    }

    /** "vượt 24% so với mục tiêu (1.500 lao động)". */
    private Optional<Scenario> target() {
        String lead = outer.clause().between(outer.clause().start(), place - 1);
        String last = lead.substring(lead.lastIndexOf(',') + 1);
        return Between.TARGET.fits(lead) || Between.AGAINST_PLAN.fits(last)
                ? Optional.of(Scenario.PLAN)
                : Optional.empty();
    }
}
