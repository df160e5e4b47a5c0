package vn.khuyencong.analytics.report.content;

import java.util.Optional;

/**
 * Where a figure is printed.
 *
 * @param document what people call it: its number, or its title, or its file
 * @param table ordinal of the table, 0 for the running text
 * @param row counted from 0; the paragraph's number in the running text
 * @param column counted from 0
 */
public record Printed(
        String documentId,
        String fileName,
        String document,
        int table,
        Optional<String> tableTitle,
        String cellId,
        int row,
        int column,
        Optional<Integer> page) {

    public boolean inRunningText() {
        return table == 0;
    }

    /** The table in words, or the running text. */
    public Bilingual tableName() {
        return inRunningText()
                ? new Bilingual("lời văn", "running text")
                : new Bilingual("bảng " + table, "table " + table);
    }

    /** The place in words, without the document; people count rows and columns from 1. */
    public Bilingual place() {
        Bilingual where = inRunningText()
                ? new Bilingual("đoạn " + (row + 1), "paragraph " + (row + 1))
                : new Bilingual(
                        "bảng %d, hàng %d, cột %d".formatted(table, row + 1, column + 1),
                        "table %d, row %d, column %d".formatted(table, row + 1, column + 1));
        return page.map(number -> new Bilingual("trang " + number, "page " + number).then(", ", where))
                .orElse(where);
    }
}
