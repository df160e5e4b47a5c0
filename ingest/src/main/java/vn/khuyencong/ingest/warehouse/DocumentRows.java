package vn.khuyencong.ingest.warehouse;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Profile;

/** Fills {@code document} and {@code file_metadata}: one row for each file. */
final class DocumentRows {
    private DocumentRows() {}

    static void add(DuckDBConnection connection, IngestedDocument ingested, LocalDateTime ingestedAt)
            throws SQLException {
        Source source = ingested.document().source();
        Profile profile = ingested.findings().profile();
        try (Rows rows = new Rows(connection, "document")) {
            rows.add(
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
                    Optional.empty(),
                    ingestedAt);
        }
        try (Rows rows = new Rows(connection, "file_metadata")) {
            rows.add(source.documentId(), source.modifiedAt());
        }
    }
}
