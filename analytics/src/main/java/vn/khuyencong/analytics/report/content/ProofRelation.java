package vn.khuyencong.analytics.report.content;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;

/** Counts {@code observation}, {@code strength}, {@code reconciliation} and the sums of which {@code issue} says that they were not checked. */
record ProofRelation(Warehouse warehouse) {
    /** One for each document. */
    List<Proof> all() throws SQLException {
        return warehouse.read("""
                WITH figure AS (
                    SELECT document_id, count(*) AS figures,
                           count(*) FILTER (WHERE verification = 'verified') AS verified,
                           count(*) FILTER (WHERE verification = 'verified' AND independent_sums > 1) AS twice,
                           count(*) FILTER (WHERE verification = 'contradicted') AS contradicted,
                           count(*) FILTER (WHERE verification = 'unchecked') AS unchecked,
                           sum(value) FILTER (WHERE measure = 'funding') AS money,
                           sum(value) FILTER (WHERE measure = 'funding' AND verification = 'verified') AS verified_money
                    FROM observation LEFT JOIN strength USING (observation_id) GROUP BY document_id),
                done AS (
                    SELECT document_id, count(*) AS sums,
                           count(*) FILTER (WHERE verdict = 'holds') AS holds,
                           count(*) FILTER (WHERE verdict = 'rounding') AS rounding,
                           count(*) FILTER (WHERE verdict = 'fails') AS fails
                    FROM reconciliation GROUP BY document_id),
                not_done AS (
                    SELECT document_id, count(*) AS not_checked
                    FROM issue WHERE code = '%s' GROUP BY document_id)
                SELECT d.document_id, figure.* EXCLUDE (document_id), done.* EXCLUDE (document_id), not_checked
                FROM document d
                LEFT JOIN figure ON figure.document_id = d.document_id
                LEFT JOIN done ON done.document_id = d.document_id
                LEFT JOIN not_done ON not_done.document_id = d.document_id
                ORDER BY d.document_id
                """.formatted(Issue.SUM_NOT_CHECKED), ProofRelation::proof);
    }

    private static Proof proof(Fields fields) throws SQLException {
        return new Proof(
                fields.text("document_id"),
                count(fields, "figures"),
                count(fields, "verified"),
                count(fields, "twice"),
                count(fields, "contradicted"),
                count(fields, "unchecked"),
                count(fields, "sums"),
                count(fields, "holds"),
                count(fields, "rounding"),
                count(fields, "fails"),
                count(fields, "not_checked"),
                fields.findNumber("money").orElse(BigDecimal.ZERO),
                fields.findNumber("verified_money").orElse(BigDecimal.ZERO));
    }

    /** A document without any has no row to count. */
    private static int count(Fields fields, String column) throws SQLException {
        return fields.findInteger(column).orElse(0);
    }
}
