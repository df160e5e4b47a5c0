package vn.khuyencong.ingest;

import vn.khuyencong.ingest.document.Table;

/** The line over a table, for people: "Bảng 2 / Table 2 (tr. 3–5): PHỤ LỤC II [triệu đồng]". */
final class TableCaption {
    private TableCaption() {}

    static String of(int ordinal, Table table) {
        return "Bảng " + ordinal + " / Table " + ordinal
                + pages(table)
                + table.title().map(title -> ": " + title).orElse("")
                + table.unit().map(unit -> " [" + unit + "]").orElse("");
    }

    private static String pages(Table table) {
        if (table.findPageStart().isEmpty()) {
            return "";
        }
        int first = table.findPageStart().orElseThrow();
        int last = table.findPageEnd().orElseThrow();
        return " (tr. " + first + (first == last ? "" : "–" + last) + ")";
    }
}
