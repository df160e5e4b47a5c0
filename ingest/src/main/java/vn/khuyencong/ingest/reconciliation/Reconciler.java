package vn.khuyencong.ingest.reconciliation;

import java.util.List;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.SumFails;
import vn.khuyencong.ingest.observation.Findings;

/** Checks the figures of one document against all the sums that it implies, rule by rule. */
public final class Reconciler {
    private static final List<CheckRule> RULES = List.of(
            new ItemsSumToActivity(),
            new ActivitiesSumToTotal(),
            new YearsSumToPeriod(),
            new SourcesSumToTotal(),
            new MeanIsTotalOverYears(),
            new TextAgreesWithTable(),
            new TablesAgree());

    private Reconciler() {}

    /**
     * Finds and checks every sum.
     *
     * @param issues receives the sums that could not be checked, each with its reason
     */
    public static Reconciled reconcile(Document document, Findings findings, Issues issues) {
        Figures figures = Figures.of(document, findings.observations());
        Checks checks = new Checks(issues);
        RULES.forEach(rule -> rule.find(figures, checks));
        new ListedProjectsAreCounted(findings.projects()).find(figures, checks);
        Explained explained = Explained.of(checks.done());
        explained
                .causes()
                .forEach(cause -> issues.add(new SumFails(
                        cause.where(),
                        cause.textVi(),
                        cause.textEn(),
                        cause.sums().size())));
        return new Reconciled(explained.checks(), Verifications.of(explained.checks()), explained.causes());
    }
}
