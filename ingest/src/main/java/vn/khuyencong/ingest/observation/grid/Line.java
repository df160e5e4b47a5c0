package vn.khuyencong.ingest.observation.grid;

import java.util.Optional;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Period;

/**
 * A row below the header with a label.
 *
 * @param number as printed, in a cell of its own or at the head of the label
 * @param label as printed, whole
 * @param unit text of the unit column, empty where it is blank
 * @param figures how many value cells are filled
 * @param source what a column of sources says in this row; {@code period} likewise
 * @param name the label to show: where one label (a year) stands for several rows of sources, the source
 * @param heading whether the label runs over the value columns
 */
record Line(
        int row,
        Numbering number,
        String label,
        String unit,
        Optional<FundingSource> source,
        Optional<Period> period,
        int figures,
        boolean heading,
        String name) {
    Line named(String other) {
        return new Line(row, number, label, unit, source, period, figures, heading, other);
    }

    boolean hasFigures() {
        return figures > 0;
    }
}
