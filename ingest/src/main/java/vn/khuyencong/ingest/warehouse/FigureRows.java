package vn.khuyencong.ingest.warehouse;

import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Project;

/** Fills {@code observation}, {@code strength} and {@code project}: the figures of a document, how much its sums prove of them, and its listed đề án. */
final class FigureRows {
    private FigureRows() {}

    static void add(Rows rows, IngestedDocument ingested) {
        for (Observation observation : ingested.findings().observations()) {
            addObservation(rows, ingested, observation);
            Integer sums = ingested.reconciled().strength().get(observation.origin());
            if (sums != null) {
                rows.add("strength", observation.origin().observationId(ingested.document()), sums);
            }
        }
        for (Project project : ingested.findings().projects()) {
            addProject(rows, ingested, project);
        }
    }

    private static void addObservation(Rows rows, IngestedDocument ingested, Observation observation) {
        Document document = ingested.document();
        rows.add(
                "observation",
                observation.origin().observationId(document),
                ingested.documentId(),
                document.tableId(observation.origin().table()),
                observation.origin().cellId(document),
                ingested.findings().profile().provinceCode(),
                observation.period().start(),
                observation.period().end(),
                Codes.of(observation.scenario()),
                Codes.of(observation.statistic()),
                observation.activity().map(Activity::name),
                Codes.of(observation.level()),
                observation.itemPath(),
                observation.itemLabel(),
                Codes.of(observation.measure()),
                observation.fundingSource().map(FundingSource::name),
                observation.indicatorCode(),
                observation.bound().map(Codes::of),
                observation.value(),
                observation.unit(),
                observation.rawText(),
                Codes.of(observation.quality()),
                Codes.of(ingested.reconciled().verificationOf(observation)));
    }

    private static void addProject(Rows rows, IngestedDocument ingested, Project project) {
        Document document = ingested.document();
        String cellId = project.origin().cellId(document);
        rows.add(
                "project",
                cellId + "-p",
                ingested.documentId(),
                document.tableId(project.origin().table()),
                cellId,
                ingested.findings().profile().provinceCode(),
                project.period().start(),
                project.period().end(),
                Codes.of(project.scenario()),
                project.activity().map(Activity::name),
                project.name(),
                project.beneficiary(),
                project.location(),
                project.national(),
                project.local(),
                project.integrated(),
                project.counterpart(),
                project.total());
    }
}
