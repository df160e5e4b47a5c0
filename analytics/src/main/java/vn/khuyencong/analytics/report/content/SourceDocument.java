package vn.khuyencong.analytics.report.content;

import java.util.Optional;

/** An ingested file, as far as it is published. */
public record SourceDocument(
        String documentId,
        String fileName,
        String sha256,
        String mediaType,
        Optional<String> title,
        Optional<String> documentType,
        Optional<String> documentNumber,
        Optional<String> issuedOn,
        Optional<String> provinceCode,
        Optional<Integer> periodStart,
        Optional<Integer> periodEnd,
        Optional<Integer> pageCount,
        String textSource,
        Optional<String> supersedes,
        Standing standing) {

    /** What people call it: its title, or its file. */
    public String name() {
        return title.orElse(fileName);
    }

    public String period() {
        return periodStart
                .map(start -> Numbers.period(start, periodEnd.orElse(start)))
                .orElse(Numbers.NONE);
    }
}
