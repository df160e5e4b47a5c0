package vn.khuyencong.ingest.reconciliation;

import java.util.List;
import java.util.Set;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.SumFails;
import vn.khuyencong.ingest.observation.Findings;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;
import vn.khuyencong.ingest.reconciliation.cause.Cause;

/** Checks the figures of one document against all the sums that it implies, rule by rule. */
public final class Reconciler {
    /** The sums within one table. */
    private static final List<CheckRule> OF_TABLES = List.of(
            new ItemsSumToActivity(),
            new StaffByKindSumsToAll(),
            new ActivitiesSumToTotal(),
            new YearsSumToPeriod(),
            new SourcesSumToTotal(),
            new MeanIsTotalOverYears());

    private static final List<CheckRule> BETWEEN = List.of(
            new TextAgreesWithTable(),
            new TextAgreesWithLines(),
            new TextPartsSumToWhole(),
            new TablesAgree(),
            new LinesAgree());

    private Reconciler() {}

    /** The sums that the tables imply, whatever their figures are. */
    static List<Check> sumsOfTables(Document document, List<Observation> observed) {
        Figures figures = Figures.of(document, observed);
        Checks checks = new Checks(OpenRows.of(document), new Issues());
        OF_TABLES.forEach(rule -> rule.find(figures, checks));
        return checks.done();
    }

    /** Finds and checks every sum of a document in which nothing was placed by a sum. */
    public static Reconciled reconcile(Document document, Findings findings, Issues issues) {
        return reconcile(document, findings, Vouching.FREE, issues);
    }

    /**
     * Finds and checks every sum.
     *
     * @param vouching which checks prove something of which figures
     * @param issues receives the sums that could not be checked, each with its reason, and the causes of those that fail
     */
    public static Reconciled reconcile(Document document, Findings findings, Vouching vouching, Issues issues) {
        Figures figures = Figures.of(document, findings.observations());
        Checks checks = new Checks(OpenRows.of(document), issues);
        OF_TABLES.forEach(rule -> rule.find(figures, checks));
        BETWEEN.forEach(rule -> rule.find(figures, checks));
        new ListedProjectsAreCounted(findings.projects()).find(figures, checks);
        LinesNotPrinted.of(checks.lacking()).forEach(issues::add);
        Explained explained = Explained.of(checks.done());
        explained.causes().stream().map(Reconciler::issue).forEach(issues::add);
        Set<Origin> unclear = SameMeaning.figures(findings.observations());
        Verifications verifications = Verifications.of(
                explained.checks(),
                (check, member) -> !unclear.contains(member.origin()) && vouching.mayVouch(check, member));
        return new Reconciled(
                explained.checks(), verifications.verification(), verifications.strength(), explained.causes());
    }

    private static SumFails issue(Cause cause) {
        return new SumFails(
                cause.where(), cause.textVi(), cause.textEn(), cause.sums().size());
    }
}
