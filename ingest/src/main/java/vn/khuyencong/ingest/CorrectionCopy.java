package vn.khuyencong.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.khuyencong.ingest.document.Identity;
import vn.khuyencong.ingest.reconciliation.correction.CorrectionFolder;
import vn.khuyencong.ingest.reconciliation.correction.Corrections;
import vn.khuyencong.ingest.reconciliation.correction.CorrectionsOfRun;

/**
 * The corrections of one run as all its processes see them, whatever a person writes meanwhile: a copy of the files under
 * their own names, beside the list of the reports that are read.
 */
record CorrectionCopy(Path folder) {
    private static final String TAB = "\t";

    /** The copy that another process made. */
    static CorrectionCopy in(Path folder) {
        return new CorrectionCopy(folder);
    }

    /** Copies the files of a folder, which may be missing. */
    static CorrectionCopy make(Path corrections, List<Identity> reports, Path folder) throws IOException {
        CorrectionCopy copy = new CorrectionCopy(folder);
        Files.createDirectories(copy.files());
        for (Path file : CorrectionFolder.files(corrections)) {
            Path target = copy.files().resolve(corrections.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        Files.write(
                copy.reports(),
                reports.stream()
                        .map(report -> report.documentId() + TAB + report.fileName())
                        .toList(),
                StandardCharsets.UTF_8);
        return copy;
    }

    /**
     * The corrections of the reports of the run.
     *
     * @throws vn.khuyencong.ingest.reconciliation.correction.CorrectionRefusedException where one of them cannot be used
     */
    CorrectionsOfRun choose() throws IOException {
        List<Identity> reports = Files.readAllLines(reports(), StandardCharsets.UTF_8).stream()
                .map(line -> line.split(TAB, 2))
                .map(parts -> new Identity(parts[1], parts[0]))
                .toList();
        return Corrections.read(files()).among(reports);
    }

    private Path files() {
        return folder.resolve("files");
    }

    private Path reports() {
        return folder.resolve("reports");
    }
}
