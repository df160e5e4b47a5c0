package vn.khuyencong.analytics.change.difference;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.analytics.report.content.Fields;

/**
 * A row of a comparison in one of the two releases.
 *
 * @param answer empty where the question has none
 * @param figures what it was computed from, column → number, without those that are NULL
 */
public record RowState(
        Optional<BigDecimal> answer,
        Map<String, BigDecimal> figures,
        boolean comparable,
        List<String> caveats,
        Optional<BigDecimal> coverage,
        Optional<BigDecimal> verifiedShare,
        Optional<String> documentId) {

    static Optional<RowState> find(Fields row, String side, ComparedRelation relation) throws SQLException {
        return row.findText(side + "scenario").isEmpty() ? Optional.empty() : Optional.of(of(row, side, relation));
    }

    private static RowState of(Fields row, String side, ComparedRelation relation) throws SQLException {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (String column : relation.figures()) {
            row.findNumber(side + column).ifPresent(number -> figures.put(column, number));
        }
        return new RowState(
                row.findNumber(side + relation.answer()),
                figures,
                row.flag(side + "comparable"),
                List.copyOf(row.list(side + "caveats")),
                row.findNumber(side + "coverage"),
                row.findNumber(side + "verified_share"),
                row.findText(side + "document_id"));
    }
}
