package vn.khuyencong.ingest.reader.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.reader.PrintedText;

/**
 * Lines one after the other whose cells are parted by tabs, or by the strokes of a Markdown table. Tabs that only indent, or
 * stand behind the mark of a list, part no cells.
 *
 * @param end the line behind them
 */
record CellRun(CellRows cells, int end) {
    private static final Pattern RULE = Pattern.compile("\\s*\\|?(?:\\s*:?-+:?\\s*\\|)+(?:\\s*:?-+:?\\s*)?");
    private static final Pattern STROKE = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern MARK =
            Pattern.compile("[-–—+•*]|\\(?\\p{L}[.)]|[IVXLC]+[.)]?|\\d{1,2}(?:\\.\\d{1,2})*[.)]?");

    /** The rows that begin on a line of tabs, where they are those of a table. */
    static Optional<CellRun> findTabs(List<String> lines, int at) {
        List<List<String>> rows = new ArrayList<>();
        int end = at;
        while (end < lines.size() && lines.get(end).indexOf('\t') >= 0) {
            rows.add(Arrays.stream(lines.get(end).split("\t", -1))
                    .map(PrintedText::tidy)
                    .toList());
            end++;
        }
        return isTable(rows) ? Optional.of(new CellRun(new CellRows(rows), end)) : Optional.empty();
    }

    private static boolean isTable(List<List<String>> rows) {
        List<List<String>> texts = rows.stream()
                .map(row -> row.stream().filter(cell -> !cell.isEmpty()).toList())
                .toList();
        long wide = texts.stream().filter(row -> row.size() > 2).count();
        long figures = texts.stream()
                .filter(row -> row.size() == 2
                        && PrintedText.isFigure(row.get(1))
                        && !MARK.matcher(row.get(0)).matches())
                .count();
        return rows.size() > 1 && (wide > 1 || (wide == 0 && 2 * figures >= rows.size()));
    }

    /** The rows of a Markdown table that begin on a line: strokes at both its ends, or a line of dashes below. */
    static Optional<CellRun> findStrokes(List<String> lines, int at) {
        if (at + 1 >= lines.size() || !begins(lines.get(at).strip(), lines.get(at + 1))) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        int end = at;
        while (end < lines.size() && lines.get(end).indexOf('|') >= 0) {
            if (!RULE.matcher(lines.get(end)).matches()) {
                rows.add(cells(lines.get(end).strip()));
            }
            end++;
        }
        return Optional.of(new CellRun(new CellRows(rows), end));
    }

    private static boolean begins(String line, String next) {
        return line.indexOf('|') >= 0
                && (RULE.matcher(next).matches()
                        || (line.matches("\\|.*\\|") && next.strip().matches("\\|.*\\|")));
    }

    private static List<String> cells(String line) {
        String inner = line.replaceAll("^\\||(?<!\\\\)\\|$", "");
        return Arrays.stream(STROKE.split(inner, -1)).map(PrintedText::tidy).toList();
    }
}
