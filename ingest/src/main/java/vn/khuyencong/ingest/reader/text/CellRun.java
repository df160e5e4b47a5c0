package vn.khuyencong.ingest.reader.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.reader.PrintedText;
import vn.khuyencong.ingest.reader.TableRule;

/**
 * Lines one after the other whose cells are parted by tabs, or by the strokes of a Markdown table. Tabs that only indent, or
 * stand behind the mark of a list, part no cells.
 *
 * @param end the line behind them
 */
record CellRun(CellRows cells, int end) {
    private static final Pattern STROKE = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern MARK =
            Pattern.compile("[-–—+•*]|\\(?\\p{L}[.)]|[IVXLC]+[.)]?|\\d{1,2}(?:\\.\\d{1,2})*[.)]?");

    /** The rows that begin on a line of tabs, where they are those of a table; a blank line may follow each of them. */
    static Optional<CellRun> findTabs(List<String> lines, int at) {
        int step = at + 1 < lines.size() && lines.get(at + 1).isBlank() ? 2 : 1;
        if (!hasTab(lines, at) || (step == 1 && hasTab(lines, at - 1))) {
            // Lines behind others of the same run were looked at with them.
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        int next = at;
        while (hasTab(lines, next) && (step == 1 || lines.get(next - 1).isBlank() || next == at)) {
            rows.add(Arrays.stream(lines.get(next).split("\t", -1))
                    .map(PrintedText::tidy)
                    .toList());
            next += step;
        }
        int end = next - step + 1;
        return isTable(rows) ? Optional.of(new CellRun(new CellRows(rows), end)) : Optional.empty();
    }

    private static boolean hasTab(List<String> lines, int at) {
        return at >= 0 && at < lines.size() && lines.get(at).indexOf('\t') >= 0;
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
            if (!TableRule.is(lines.get(end))) {
                rows.add(cells(lines.get(end).strip()));
            }
            end++;
        }
        return Optional.of(new CellRun(new CellRows(rows), end));
    }

    private static boolean begins(String line, String next) {
        return line.indexOf('|') >= 0
                && (TableRule.is(next)
                        || (line.matches("\\|.*\\|") && next.strip().matches("\\|.*\\|")));
    }

    private static List<String> cells(String line) {
        String inner = line.replaceAll("^\\||(?<!\\\\)\\|$", "");
        return Arrays.stream(STROKE.split(inner, -1)).map(PrintedText::tidy).toList();
    }
}
