package vn.khuyencong.analytics.change.difference;

import java.sql.SQLException;
import java.util.Optional;
import vn.khuyencong.analytics.report.content.Fields;

/**
 * A document in one of the two releases.
 *
 * @param figures all its observations, of which {@code verified} and {@code contradicted} are parts
 */
public record DocumentState(
        String documentId,
        String fileName,
        Optional<String> title,
        Optional<String> documentType,
        Optional<String> documentNumber,
        Optional<String> issuedOn,
        Optional<String> provinceCode,
        Optional<Integer> periodStart,
        Optional<Integer> periodEnd,
        Optional<Integer> pageCount,
        Optional<String> textSource,
        Optional<String> supersedes,
        int tables,
        int figures,
        int verified,
        int contradicted) {

    /** What people call it: its title, or its file. */
    public String name() {
        return title.orElse(fileName);
    }

    static Optional<DocumentState> find(Fields row, String side) throws SQLException {
        Optional<String> id = row.findText(side + "document_id");
        return id.isEmpty() ? Optional.empty() : Optional.of(of(row, side));
    }

    private static DocumentState of(Fields row, String side) throws SQLException {
        return new DocumentState(
                row.text(side + "document_id"),
                row.text(side + "file_name"),
                row.findText(side + "title"),
                row.findText(side + "document_type"),
                row.findText(side + "document_number"),
                row.findText(side + "issued_on"),
                row.findText(side + "province_code"),
                row.findInteger(side + "period_start"),
                row.findInteger(side + "period_end"),
                row.findInteger(side + "page_count"),
                row.findText(side + "text_source"),
                row.findText(side + "supersedes"),
                row.integer(side + "tables"),
                row.integer(side + "figures"),
                row.integer(side + "verified"),
                row.integer(side + "contradicted"));
    }
}
