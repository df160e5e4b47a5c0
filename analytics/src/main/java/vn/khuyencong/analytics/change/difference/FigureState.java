package vn.khuyencong.analytics.change.difference;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Optional;
import vn.khuyencong.analytics.report.content.Fields;
import vn.khuyencong.analytics.report.content.Numbers;

/** A figure in one of the two releases: what it says, and the cell that it was read from. */
public record FigureState(
        String observationId,
        Cell cell,
        int periodStart,
        int periodEnd,
        String scenario,
        String statistic,
        Optional<String> activityCode,
        String level,
        Optional<String> itemPath,
        String itemLabel,
        String measure,
        Optional<String> fundingSource,
        Optional<String> indicatorCode,
        Optional<String> bound,
        BigDecimal value,
        String unit,
        String rawText,
        String quality,
        String verification) {

    /** The printed cell, or the paragraph of the running text; rows and columns are counted from 0. */
    public record Cell(
            String documentId,
            String fileName,
            String tableId,
            int table,
            Optional<String> tableTitle,
            String cellId,
            Optional<Integer> row,
            Optional<Integer> column,
            Optional<Integer> page,
            Optional<String> text) {}

    public String period() {
        return Numbers.period(periodStart, periodEnd);
    }

    /** The numbering as printed, and the label. */
    public String label() {
        return itemPath.map(path -> path + " ").orElse("") + itemLabel;
    }

    static Optional<FigureState> find(Fields row, String side) throws SQLException {
        Optional<String> id = row.findText(side + "observation_id");
        return id.isEmpty() ? Optional.empty() : Optional.of(of(row, side));
    }

    private static FigureState of(Fields row, String side) throws SQLException {
        return new FigureState(
                row.text(side + "observation_id"),
                cell(row, side),
                row.integer(side + "period_start"),
                row.integer(side + "period_end"),
                row.text(side + "scenario"),
                row.text(side + "statistic"),
                row.findText(side + "activity_code"),
                row.text(side + "level"),
                row.findText(side + "item_path"),
                row.text(side + "item_label"),
                row.text(side + "measure"),
                row.findText(side + "funding_source"),
                row.findText(side + "indicator_code"),
                row.findText(side + "bound"),
                row.number(side + "value"),
                row.text(side + "unit"),
                row.text(side + "raw_text"),
                row.text(side + "quality"),
                row.text(side + "verification"));
    }

    private static Cell cell(Fields row, String side) throws SQLException {
        return new Cell(
                row.text(side + "document_id"),
                row.text(side + "file_name"),
                row.text(side + "table_id"),
                row.findInteger(side + "ordinal").orElse(0),
                row.findText(side + "table_title"),
                row.text(side + "cell_id"),
                row.findInteger(side + "row_index"),
                row.findInteger(side + "column_index"),
                row.findInteger(side + "page"),
                row.findText(side + "cell_text"));
    }
}
