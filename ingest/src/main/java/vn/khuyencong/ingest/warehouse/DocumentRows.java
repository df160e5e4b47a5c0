package vn.khuyencong.ingest.warehouse;

import java.util.Optional;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Profile;

/**
 * Fills {@code document} and {@code file_metadata}: one row for each file. The last column of {@code document} is left to
 * the build: it knows when the document was ingested first.
 */
final class DocumentRows {
    static final String RELATION = "document";

    private DocumentRows() {}

    static void add(Rows rows, IngestedDocument ingested) {
        Source source = ingested.document().source();
        Profile profile = ingested.findings().profile();
        rows.add(
                RELATION,
                source.documentId(),
                source.fileName(),
                source.sha256(),
                source.mediaType(),
                profile.title(),
                profile.type().map(Codes::of),
                profile.number(),
                profile.issuedOn(),
                profile.provinceCode(),
                profile.period().map(Period::start),
                profile.period().map(Period::end),
                source.pageCount(),
                Codes.of(source.textSource()),
                Optional.empty());
        rows.add("file_metadata", source.documentId(), source.modifiedAt());
    }
}
