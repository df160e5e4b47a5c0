package vn.khuyencong.ingest.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.Findings;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Project;

/** Which figures the columns of the contract can hold. */
class KeepableTest {
    @ParameterizedTest
    @CsvSource({
        "9999999999.999999, 1, 0",
        "10000000000, 0, 1",
        "20383555123456789, 0, 1",
        "-10000000000, 0, 1",
    })
    void aFigureTooLargeIsLeftOutWithAnIssue(BigDecimal value, int kept, int said) {
        Findings plan = Handmade.plan().findings();
        Observation figure = Handmade.withValue(plan.observations().get(0), value);
        Issues issues = new Issues();
        Findings keepable = Keepable.of(new Findings(plan.profile(), List.of(figure), plan.projects()), issues);
        assertEquals(kept, keepable.observations().size());
        assertEquals(
                said,
                issues.all().stream()
                        .map(Issue::textEn)
                        .filter(text -> text.contains("1.389,6"))
                        .count());
    }

    @Test
    void aProjectWithAnAmountTooLargeIsLeftOutWithAnIssue() {
        Findings plan = Handmade.plan().findings();
        Project sound = plan.projects().get(0);
        Project absurd = new Project(
                sound.origin(),
                sound.period(),
                sound.scenario(),
                sound.activity(),
                sound.name(),
                sound.beneficiary(),
                sound.location(),
                sound.national(),
                sound.local(),
                sound.integrated(),
                sound.counterpart(),
                Optional.of(new BigDecimal("999999999999999999999")));
        Issues issues = new Issues();
        Findings keepable =
                Keepable.of(new Findings(plan.profile(), plan.observations(), List.of(sound, absurd)), issues);
        assertEquals(List.of(sound), keepable.projects());
        assertEquals(1, issues.all().size());
    }
}
