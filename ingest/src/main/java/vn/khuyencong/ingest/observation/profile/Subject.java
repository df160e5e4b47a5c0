package vn.khuyencong.ingest.observation.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.lexicon.DocumentPart;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;

/** What a letter is about ("V/v báo cáo …"): it stands below its number and has no heading. */
record Subject(String title) {
    private static final Lexicon<DocumentType> KINDS = Lexicon.load(DocumentType.class, "document_subjects.yaml");
    private static final int LONGEST_LINE = 120;

    static Optional<Subject> find(List<String> head) {
        List<String> lines = new ArrayList<>();
        for (String line : head) {
            boolean begins = FirstPage.startsWith(line, DocumentPart.SUBJECT);
            if (lines.isEmpty() ? begins : goesOn(line)) {
                lines.add(line);
            } else if (!lines.isEmpty()) {
                break;
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Subject(String.join(" ", lines)));
    }

    private static boolean goesOn(String line) {
        return line.length() < LONGEST_LINE
                && !FirstPage.startsWith(line, DocumentPart.ADDRESSEE)
                && !FirstPage.says(line, DocumentPart.MOTTO)
                && !Numbers.isDateLine(line)
                && !Numbers.isNumberLine(line);
    }

    /** The kind that it speaks of first. */
    Optional<DocumentType> findType() {
        return KINDS.hits(title).stream().findFirst().map(hit -> hit.meaning());
    }
}
