package vn.khuyencong.ingest.reader.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.reader.PrintedText;

/**
 * Lines numbered 1, 1.1, 1.2, 2 whose numbers a spreadsheet keeps as numbers: they count up, stand first in their rows and
 * before a text. Where the point parts decimals they were typed and are shown with it; in Vietnamese notation "1,1" would be
 * no number of a line any more.
 */
final class LineNumbers {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})(?:,(\\d{1,2}))?");

    private final List<Integer> parts = new ArrayList<>();
    private boolean countsUp = true;
    private int whole;
    private int part;

    private LineNumbers() {}

    /**
     * Gives the numbers of lines their point back.
     *
     * @param shown the texts by row and column
     * @param isNumber whether the cell at a row and column is kept as a number
     */
    static void restore(
            NavigableMap<Integer, NavigableMap<Integer, String>> shown, BiPredicate<Integer, Integer> isNumber) {
        Map<Integer, LineNumbers> columns = new TreeMap<>();
        shown.forEach((row, texts) -> findFirst(texts)
                .filter(first -> isNumber.test(row, first.getKey()))
                .ifPresent(first -> columns.computeIfAbsent(first.getKey(), column -> new LineNumbers())
                        .add(row, first.getValue())));
        columns.forEach((column, numbers) -> {
            if (numbers.countsUp) {
                numbers.parts.forEach(row -> shown.getOrDefault(row, new TreeMap<>())
                        .computeIfPresent(column, (at, text) -> text.replace(',', '.')));
            }
        });
    }

    /** The first cell of a row, where it is a number and a text follows. */
    private static Optional<Map.Entry<Integer, String>> findFirst(NavigableMap<Integer, String> texts) {
        List<Map.Entry<Integer, String>> printed = texts.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .limit(2)
                .toList();
        return printed.stream()
                .findFirst()
                .filter(first -> NUMBER.matcher(first.getValue()).matches())
                .filter(first -> printed.size() == 2
                        && !PrintedText.isFigure(printed.get(1).getValue()));
    }

    private void add(int row, String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return;
        }
        int next = Integer.parseInt(number.group(1));
        int nextPart = number.group(2) == null ? 0 : Integer.parseInt(number.group(2));
        if (nextPart > 0) {
            parts.add(row);
            countsUp &= nextPart == 1 || (next == whole && nextPart == part + 1);
        }
        whole = next;
        part = nextPart;
    }
}
