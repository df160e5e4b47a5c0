package vn.khuyencong.ingest.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import vn.khuyencong.ingest.issue.Issue;

/**
 * What one file gave, as one file: a summary, then the rows of all relations, each relation in the order of {@code ORDER BY
 * ALL}. The id of each row begins with that of its document, so documents appended in the order of their ids give each
 * relation in that order. The same document gives the same bytes. Neither SQL nor DuckDB has a part in it.
 */
public final class KeptDocument {
    private static final String FORMAT = "khuyencong_kept_document";
    private static final int VERSION = 1;

    private KeptDocument() {}

    /** Writes a document with all its rows. */
    public static KeptSummary write(Path file, IngestedDocument ingested) throws IOException {
        KeptSummary summary = KeptSummary.of(ingested);
        writeRows(file, summary, DocumentContents.of(ingested));
        return summary;
    }

    /** Writes what is to be said of a file that gave no document. */
    public static KeptSummary write(Path file, KeptSummary summary, List<Issue> issues) throws IOException {
        if (summary.outcome() == KeptSummary.Outcome.DOCUMENT) {
            throw new IllegalArgumentException("a document has rows: " + summary.fileName());
        }
        FileIssues rows = new FileIssues();
        issues.forEach(issue -> IssueRows.addOfFile(rows, issue.where().page(), Trouble.of(issue)));
        writeRows(file, summary, rows.all());
        return summary;
    }

    private static void writeRows(Path file, KeptSummary summary, List<Row> rows) throws IOException {
        List<Row> header = new ArrayList<>();
        header.add(Row.of(FORMAT, VERSION));
        SummaryRows.add(header::add, summary);
        try (RowWriter writer = new RowWriter(file)) {
            for (Row row : header) {
                writer.write(row);
            }
            for (Row row : rows) {
                writer.write(row);
            }
        }
    }

    /** The summary of a file that is whole; empty where there is none, or it is cut short, damaged, or none of ours. */
    public static Optional<KeptSummary> findSummary(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            requireWhole(file);
            try (RowReader reader = new RowReader(file)) {
                return Optional.of(readSummary(reader, new ArrayList<>()));
            }
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** Reads a kept document; its rows go one by one to where they belong, once it is known that the file is whole. */
    static KeptSummary read(Path file, Rows rows) throws IOException {
        requireWhole(file);
        try (RowReader reader = new RowReader(file)) {
            List<Row> first = new ArrayList<>();
            KeptSummary summary = readSummary(reader, first);
            first.forEach(rows::add);
            for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
            return summary;
        }
    }

    /** The checksum of gzip stands at its end: a file that is cut short has none, a damaged one has another. */
    private static void requireWhole(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** The first row behind the header goes to {@code behind}. */
    private static KeptSummary readSummary(RowReader reader, List<Row> behind) throws IOException {
        if (!reader.next().equals(Optional.of(Row.of(FORMAT, VERSION)))) {
            throw new IOException("no kept document of this version");
        }
        Row summary = reader.next().orElseThrow(() -> new IOException("no summary"));
        List<Row> troubles = new ArrayList<>();
        Optional<Row> row = reader.next();
        while (row.isPresent() && row.get().relation().equals(SummaryRows.TROUBLE)) {
            troubles.add(row.get());
            row = reader.next();
        }
        row.ifPresent(behind::add);
        return SummaryRows.summary(summary, troubles);
    }
}
