package vn.khuyencong.ingest.reconciliation.correction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.khuyencong.ingest.document.Identity;

/** All corrections as they are written, before it is known which reports are read. */
public final class Corrections {
    private final List<Correction> written;

    private Corrections(List<Correction> written) {
        this.written = List.copyOf(written);
    }

    /**
     * The corrections of a folder; none where there is no folder.
     *
     * @throws CorrectionRefusedException where a file of it cannot be read
     */
    public static Corrections read(Path folder) {
        return new Corrections(CorrectionFolder.read(folder));
    }

    public static Corrections none() {
        return new Corrections(List.of());
    }

    public boolean isEmpty() {
        return written.isEmpty();
    }

    /**
     * The corrections of the reports of a run. A correction that names a document's id is for that content, under whatever
     * name; where no such content is read, and for a correction without an id, the file name decides.
     *
     * @throws CorrectionRefusedException where a name is that of several reports, or two corrections are for one cell
     */
    public CorrectionsOfRun among(List<Identity> files) {
        List<Fault> faults = new ArrayList<>();
        Map<String, List<CorrectionsOfRun.Chosen>> chosen = new TreeMap<>();
        List<Correction> withoutDocument = new ArrayList<>();
        for (Correction correction : written) {
            Optional<String> named = correction.documentId().filter(id -> files.stream()
                    .anyMatch(file -> file.documentId().equals(id)));
            List<String> documents = named.map(List::of).orElseGet(() -> called(correction.fileName(), files));
            if (documents.isEmpty()) {
                withoutDocument.add(correction);
            } else if (documents.size() > 1) {
                faults.add(severalFiles(correction, documents));
            } else {
                boolean otherVersion = correction.documentId().isPresent() && named.isEmpty();
                chosen.computeIfAbsent(documents.get(0), id -> new ArrayList<>())
                        .add(new CorrectionsOfRun.Chosen(correction, otherVersion));
            }
        }
        chosen.values().forEach(those -> refuseTwoOfOneCell(those, faults));
        if (!faults.isEmpty()) {
            throw new CorrectionRefusedException(faults);
        }
        return new CorrectionsOfRun(chosen, withoutDocument);
    }

    private static List<String> called(String fileName, List<Identity> files) {
        return files.stream()
                .filter(file -> PrintedWords.isSame(file.fileName(), fileName))
                .map(Identity::documentId)
                .distinct()
                .sorted()
                .toList();
    }

    private static Fault severalFiles(Correction correction, List<String> documents) {
        String ids = String.join(", ", documents);
        return correction
                .entry()
                .fault(
                        "có nhiều tệp khác nhau cùng tên “" + correction.fileName() + "” (" + ids
                                + "): hãy ghi cell kèm mã tài liệu",
                        "several different files are called “" + correction.fileName() + "” (" + ids
                                + "): give the cell with the document's id");
    }

    /** In the running text, two corrections of one paragraph may stand beside each other: their words are compared later. */
    private static void refuseTwoOfOneCell(List<CorrectionsOfRun.Chosen> chosen, List<Fault> faults) {
        Map<String, Correction> first = new TreeMap<>();
        for (CorrectionsOfRun.Chosen one : chosen) {
            Correction correction = one.correction();
            String words = correction.spot().isRunningText() ? correction.printed() : "";
            Correction other = first.putIfAbsent(correction.spot().en() + words, correction);
            if (other != null) {
                faults.add(twice(correction, other));
            }
        }
    }

    /** Which of two corrections is meant, only a person knows. */
    static Fault twice(Correction correction, Correction other) {
        return correction
                .entry()
                .fault(
                        "%s của “%s” đã có đính chính khác (%s): hãy giữ một"
                                .formatted(
                                        correction.spot().vi(),
                                        correction.report(),
                                        other.entry().vi()),
                        "%s of “%s” has another correction already (%s): keep one"
                                .formatted(
                                        correction.spot().en(),
                                        correction.report(),
                                        other.entry().en()));
    }
}
