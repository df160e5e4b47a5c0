package vn.khuyencong.ingest.warehouse;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.duckdb.DuckDBConnection;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.reconciliation.version.Form;
import vn.khuyencong.ingest.reconciliation.version.PrintedFigures;
import vn.khuyencong.ingest.reconciliation.version.TitleWords;

/** Reads the documents of one province and the same years, which may be one report, with their figures. */
final class CandidateForms {
    private static final String BUCKET = " WHERE d.province_code = ? AND d.period_start = CAST(? AS INTEGER)"
            + " AND d.period_end = CAST(? AS INTEGER) ";

    private static final String DOCUMENTS = """
            SELECT d.document_id, file_name, media_type, text_source, document_type, document_number,
                   CAST(issued_on AS VARCHAR) AS issued_on, title,
                   strftime(modified_at, '%Y-%m-%dT%H:%M:%S') AS modified_at
            FROM document d LEFT JOIN file_metadata USING (document_id)
            """ + BUCKET + "ORDER BY d.document_id";

    private static final String FIGURES = """
            SELECT d.document_id,
                   concat_ws('|', o.period_start, o.period_end, scenario, statistic, coalesce(activity_code, '-'), measure,
                             coalesce(funding_source, '-'), coalesce(bound, '-')) AS meaning,
                   concat_ws('|', level, unit, regexp_replace(lower(item_label), '[^\\p{L}\\p{M}\\p{N}]+', '', 'g')) AS line,
                   value, verification = 'verified' AS verified, measure = 'funding' AS money
            FROM observation o JOIN document d USING (document_id)
            """ + BUCKET;

    private CandidateForms() {}

    static List<Form> of(DuckDBConnection connection, Map<String, String> bucket, Map<String, Instant> fileTimes)
            throws SQLException {
        String[] key = {get(bucket, "province_code"), get(bucket, "period_start"), get(bucket, "period_end")};
        Map<String, PrintedFigures.Builder> figures = figures(connection, key);
        List<Form> forms = new ArrayList<>();
        for (Map<String, String> document : Question.ask(connection, DOCUMENTS, key)) {
            PrintedFigures ofDocument = figures.getOrDefault(get(document, "document_id"), new PrintedFigures.Builder())
                    .build();
            forms.add(form(document, fileTimes, ofDocument));
        }
        return forms;
    }

    private static Map<String, PrintedFigures.Builder> figures(DuckDBConnection connection, String[] key)
            throws SQLException {
        Map<String, PrintedFigures.Builder> figures = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(FIGURES)) {
            for (int index = 0; index < key.length; index++) {
                statement.setString(index + 1, key[index]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    BigDecimal value = Objects.requireNonNull(rows.getBigDecimal("value"));
                    figures.computeIfAbsent(rows.getString("document_id"), id -> new PrintedFigures.Builder())
                            .add(
                                    rows.getString("meaning"),
                                    rows.getString("line"),
                                    value,
                                    rows.getBoolean("verified"),
                                    rows.getBoolean("money"));
                }
            }
        }
        return figures;
    }

    private static Form form(Map<String, String> document, Map<String, Instant> fileTimes, PrintedFigures figures) {
        String id = get(document, "document_id");
        return new Form(
                id,
                get(document, "file_name"),
                get(document, "media_type"),
                TextSource.valueOf(get(document, "text_source").toUpperCase(Locale.ROOT)),
                find(document, "document_type").map(code -> DocumentType.valueOf(code.toUpperCase(Locale.ROOT))),
                find(document, "document_number"),
                find(document, "issued_on").map(LocalDate::parse),
                find(document, "title").map(TitleWords::of),
                find(document, "modified_at").map(LocalDateTime::parse),
                Optional.ofNullable(fileTimes.get(id)),
                figures);
    }

    private static Optional<String> find(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column));
    }

    private static String get(Map<String, String> row, String column) {
        return find(row, column).orElseThrow();
    }
}
