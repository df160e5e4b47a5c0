package vn.khuyencong.ingest.reader;

/** The line under the head of a Markdown table: dashes for each column, parted by strokes (GitHub Flavored Markdown 4.10). */
public final class TableRule {
    private TableRule() {}

    /** Whether a line is one. It is looked at letter by letter: a pattern would recurse once for each column. */
    public static boolean is(String line) {
        return is(line, 1);
    }

    static boolean is(String line, int fewestDashes) {
        String cells = line.strip();
        int from = cells.startsWith("|") ? 1 : 0;
        int stroke = cells.indexOf('|', from);
        if (stroke < 0) {
            return false;
        }
        for (; stroke >= 0; stroke = cells.indexOf('|', from)) {
            if (!isDashes(cells.substring(from, stroke), fewestDashes)) {
                return false;
            }
            from = stroke + 1;
        }
        String last = cells.substring(from);
        return last.isBlank() || isDashes(last, fewestDashes);
    }

    /** Dashes, and perhaps a colon at either end. */
    private static boolean isDashes(String cell, int fewest) {
        String marks = cell.strip();
        int start = marks.startsWith(":") ? 1 : 0;
        int end = marks.length() > 1 && marks.endsWith(":") ? marks.length() - 1 : marks.length();
        if (end - start < fewest) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (marks.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }
}
