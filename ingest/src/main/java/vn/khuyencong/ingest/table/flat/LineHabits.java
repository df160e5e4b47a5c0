package vn.khuyencong.ingest.table.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a text sets its lines, as most of them show it.
 *
 * @param usualBlankLines between one line and the next
 * @param fullWidth of a line that has no room for another word; infinite where each paragraph is one line, however long
 * @param indents whether the first lines of paragraphs are indented
 */
record LineHabits(int usualBlankLines, double fullWidth, boolean indents) {
    /** Letters of a line that no page is wide enough for: then the lines are not broken at a margin. */
    private static final int WIDEST = 200;

    /** Parts of the lines: so many at least indent, or are longer than a page is wide. */
    private static final double SOME = 0.04;

    static LineHabits of(List<FlatRegion> regions) {
        List<PrintedLine> lines =
                regions.stream().flatMap(region -> region.lines().stream()).toList();
        return new LineHabits(usualBlankLines(lines), fullWidth(lines), indents(lines));
    }

    /** How far a line would have filled its width with the first word of the next; 1 where it would have to the last point. */
    double filled(PrintedLine last, PrintedLine next) {
        return (last.width() + LineWidth.of(" " + next.firstWord())) / fullWidth;
    }

    /** Whether lines were broken at a margin. */
    boolean breaksLines() {
        return fullWidth < Double.POSITIVE_INFINITY;
    }

    boolean isIndented(PrintedLine line) {
        return indents && line.indent() >= 2;
    }

    private static int usualBlankLines(List<PrintedLine> lines) {
        Map<Integer, Integer> count = new TreeMap<>();
        lines.stream().skip(1).forEach(line -> count.merge(line.blankLinesBefore(), 1, Integer::sum));
        return count.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** That of the longest of most lines that go on in small letters; those of headings and in tables are shorter. */
    private static double fullWidth(List<PrintedLine> lines) {
        long wide = lines.stream().filter(line -> line.text().length() > WIDEST).count();
        if (wide > SOME * lines.size()) {
            return Double.POSITIVE_INFINITY;
        }
        List<Double> widths = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).beginsInSmallLetters() && !lines.get(i - 1).endsSentence()) {
                widths.add(lines.get(i - 1).width());
            }
        }
        widths.sort(null);
        double usual = weightedMedian(widths);
        List<Double> full = widths.stream()
                .filter(width -> 0.75 * usual < width && width < 1.25 * usual)
                .toList();
        return full.isEmpty() ? Double.POSITIVE_INFINITY : full.get(9 * full.size() / 10);
    }

    private static double weightedMedian(List<Double> sorted) {
        double half = sorted.stream().mapToDouble(Double::doubleValue).sum() / 2;
        double sum = 0;
        for (double width : sorted) {
            sum += width;
            if (sum >= half) {
                return width;
            }
        }
        return 0;
    }

    private static boolean indents(List<PrintedLine> lines) {
        int indented = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean first = lines.get(i - 1).indent() >= 2 && lines.get(i).indent() == 0;
            indented += first && lines.get(i).beginsInSmallLetters() ? 1 : 0;
        }
        return indented >= 2 && indented >= SOME * lines.size();
    }
}
