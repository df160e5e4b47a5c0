package vn.khuyencong.ingest.observation.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Scenario;
import vn.khuyencong.ingest.observation.lexicon.Hit;
import vn.khuyencong.ingest.observation.lexicon.PeriodFinder;
import vn.khuyencong.ingest.observation.lexicon.ScenarioFinder;

/**
 * What a title or a heading says of what is done and what is planned, each with the years beside it: "Kết quả năm 2022 và
 * kế hoạch năm 2023" says two things.
 */
final class SaidScenarios {
    private record Said(Scenario scenario, Optional<Period> years) {}

    private final List<Said> all;
    private final boolean ofTitle;

    private SaidScenarios(List<Said> all, boolean ofTitle) {
        this.all = all;
        this.ofTitle = ofTitle;
    }

    /** Whether the title of the table itself says it. */
    boolean ofTitle() {
        return ofTitle;
    }

    /** "Thực hiện" alone counts where a title begins with it: "Kinh phí … thực hiện chương trình" says nothing of it. */
    static SaidScenarios of(String text) {
        return of(
                text,
                ScenarioFinder.hits(text).stream()
                        .filter(hit -> ScenarioFinder.isOutright(hit, text) || begins(text, hit))
                        .toList(),
                true);
    }

    private static boolean begins(String text, Hit<Scenario> hit) {
        return text.substring(0, hit.start()).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** The same in a longer text, where "thực hiện" alone says nothing. */
    static SaidScenarios inSentence(String text) {
        return of(text, ScenarioFinder.hitsInSentence(text), false);
    }

    private static SaidScenarios of(String text, List<Hit<Scenario>> hits, boolean ofTitle) {
        List<Hit<Period>> periods = PeriodFinder.hits(text);
        List<Said> all = new ArrayList<>();
        for (int index = 0; index < hits.size(); index++) {
            int from = hits.get(index).start();
            int to = index + 1 < hits.size() ? hits.get(index + 1).start() : text.length();
            Optional<Period> years = periods.stream()
                    .filter(period -> from <= period.start() && period.start() < to)
                    .map(Hit::meaning)
                    .findFirst();
            all.add(new Said(hits.get(index).meaning(), years));
        }
        return new SaidScenarios(all, ofTitle);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The scenario of certain years: the one said with these years, or the only one where its years hold them. */
    Optional<Scenario> find(Period years) {
        if (isEstimate()) {
            return Optional.of(Scenario.ESTIMATE).filter(scenario -> !excludes(years));
        }
        Optional<Scenario> paired = all.stream()
                .filter(said -> said.years().filter(years::equals).isPresent())
                .map(Said::scenario)
                .findFirst();
        return paired.or(this::findOnly).filter(scenario -> paired.isPresent() || !excludes(years));
    }

    /** The only years that are said with a scenario: "Kết quả năm 2022, kế hoạch năm 2023" plans 2023. */
    Optional<Period> findYears(Scenario scenario) {
        List<Period> years = all.stream()
                .filter(said -> said.scenario() == scenario)
                .flatMap(said -> said.years().stream())
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }

    /** "KẾT QUẢ THỰC HIỆN NĂM 2020 (ước thực hiện)": of one period, what is expected narrows what is done. */
    private boolean isEstimate() {
        boolean onePeriod =
                all.stream().flatMap(said -> said.years().stream()).distinct().count() == 1;
        return onePeriod
                && all.stream().anyMatch(said -> said.scenario() == Scenario.ESTIMATE)
                && all.stream().noneMatch(said -> said.scenario() == Scenario.PLAN);
    }

    private Optional<Scenario> findOnly() {
        List<Scenario> different = all.stream().map(Said::scenario).distinct().toList();
        return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    }

    private boolean excludes(Period years) {
        return all.stream()
                        .flatMap(said -> said.years().stream())
                        .noneMatch(said -> said.contains(years) || years.contains(said))
                && all.stream().anyMatch(said -> said.years().isPresent());
    }
}
