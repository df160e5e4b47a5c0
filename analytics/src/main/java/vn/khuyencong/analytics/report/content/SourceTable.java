package vn.khuyencong.analytics.report.content;

import java.util.Optional;

/** A printed table; ordinal 0 is the running text. */
public record SourceTable(
        String tableId,
        int ordinal,
        Optional<String> title,
        Optional<String> unit,
        Optional<Integer> pageStart,
        Optional<Integer> pageEnd,
        int rowCount,
        int columnCount,
        String method) {

    public boolean isRunningText() {
        return ordinal == 0;
    }

    public String pages() {
        return pageStart
                .map(start -> Numbers.period(start, pageEnd.orElse(start)))
                .orElse(Numbers.NONE);
    }
}
