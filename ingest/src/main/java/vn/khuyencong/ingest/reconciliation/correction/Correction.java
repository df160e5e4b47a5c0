package vn.khuyencong.ingest.reconciliation.correction;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One correction as a person wrote it.
 *
 * @param entry where it is written
 * @param fileName the report, as its file is called
 * @param documentId the report by its content, where the whole id of the cell was given
 * @param printed the text that is expected there: of the whole cell, or some words of the paragraph
 * @param right the text that should have been printed; empty where nothing should
 * @param who says so
 * @param why the letter, the telephone note, the reason
 */
record Correction(
        Entry entry,
        String fileName,
        Optional<String> documentId,
        Spot spot,
        String printed,
        String right,
        String who,
        LocalDate when,
        String why) {
    /** The report in words. */
    String report() {
        return documentId.map(id -> fileName + " (" + id + ")").orElse(fileName);
    }
}
