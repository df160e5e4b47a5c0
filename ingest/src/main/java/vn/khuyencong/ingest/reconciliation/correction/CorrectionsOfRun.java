package vn.khuyencong.ingest.reconciliation.correction;

import java.util.List;
import java.util.Map;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.issue.CorrectionOfOtherVersion;
import vn.khuyencong.ingest.issue.CorrectionWithoutDocument;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Issues;

/** The corrections of the reports that one run reads, each with its report. Safe for several threads. */
public final class CorrectionsOfRun {
    /**
     * A correction with its report found.
     *
     * @param otherVersion whether it was written for other content of the file
     */
    record Chosen(Correction correction, boolean otherVersion) {}

    private final Map<String, List<Chosen>> chosen;
    private final List<Correction> withoutDocument;

    CorrectionsOfRun(Map<String, List<Chosen>> chosen, List<Correction> withoutDocument) {
        this.chosen = chosen;
        this.withoutDocument = List.copyOf(withoutDocument);
    }

    public static CorrectionsOfRun none() {
        return new CorrectionsOfRun(Map.of(), List.of());
    }

    /** All that corrections say of a document, in a form that changes when they do; empty where there are none. */
    public String saidOf(String documentId) {
        return chosen.containsKey(documentId) ? chosen.get(documentId).toString() : "";
    }

    /** Those whose report is not read in this run: for a person to look at, where the run reads all reports there are. */
    public List<Issue> withoutDocument() {
        return withoutDocument.stream()
                .<Issue>map(correction -> new CorrectionWithoutDocument(
                        correction.report(), correction.entry().en()))
                .toList();
    }

    /**
     * Corrects a document whose text is repaired and whose tables are as they will be kept, since corrections name their
     * cells; captions are attached afterwards, so that a corrected unit counts.
     *
     * @param issues receives a note for each correction
     * @throws CorrectionRefusedException with every correction whose cell or printed text is not there
     */
    public Corrected applyTo(Document document, Issues issues) {
        List<Chosen> own = chosen.getOrDefault(document.source().documentId(), List.of());
        Correcting correcting = new Correcting(document);
        own.forEach(correcting::apply);
        Corrected corrected = correcting.done(issues);
        own.stream().filter(Chosen::otherVersion).forEach(one -> issues.add(ofOtherVersion(one, document)));
        return corrected;
    }

    private static Issue ofOtherVersion(Chosen one, Document document) {
        Correction correction = one.correction();
        return new CorrectionOfOtherVersion(
                Correcting.where(correction.spot(), document),
                document.source().fileName(),
                correction.documentId().orElseThrow(),
                correction.entry().en());
    }
}
