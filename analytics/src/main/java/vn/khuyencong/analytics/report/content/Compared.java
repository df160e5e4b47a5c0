package vn.khuyencong.analytics.report.content;

import java.util.List;
import java.util.Optional;

/** A comparison with its rows, in the order of the contract's columns. */
public record Compared(Comparison comparison, List<ComparisonRow> rows) {
    public Compared {
        rows = List.copyOf(rows);
    }

    /** The rows of one province; empty for those that name none. */
    public List<ComparisonRow> of(Optional<String> provinceCode) {
        return rows.stream()
                .filter(row -> row.provinceCode().equals(provinceCode))
                .toList();
    }

    public long comparable() {
        return rows.stream().filter(ComparisonRow::comparable).count();
    }
}
