package vn.khuyencong.ingest.reader;

import java.util.List;

/** A text whose lines all hold the same number of commas or semicolons is data for a program, not a report. */
final class DelimitedValues {
    private static final int LINES_LOOKED_AT = 50;
    private static final int FEWEST_LINES = 3;
    private static final int FEWEST_SEPARATORS = 4;

    private DelimitedValues() {}

    static boolean areIn(String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank())
                .limit(LINES_LOOKED_AT)
                .toList();
        return lines.size() >= FEWEST_LINES && (isEven(lines, ',') || isEven(lines, ';'));
    }

    private static boolean isEven(List<String> lines, char separator) {
        long first = outsideQuotes(lines.get(0), separator);
        return first >= FEWEST_SEPARATORS && lines.stream().allMatch(line -> outsideQuotes(line, separator) == first);
    }

    private static long outsideQuotes(String line, char separator) {
        long found = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            found += !quoted && line.charAt(i) == separator ? 1 : 0;
        }
        return found;
    }
}
