package vn.khuyencong.ingest.reconciliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Table;

/**
 * Where the printed numbering of a table's lines shows that lines are missing: a table that begins with 5, a list that goes
 * on from II to V, or from 6 to 2 without a new heading.
 */
final class NumberingGaps {
    private static final Pattern ARABIC = Pattern.compile("(\\d{1,3})\\.?");
    private static final Pattern ROMAN = Pattern.compile("([IVX]{1,6})\\.?");

    private NumberingGaps() {}

    /** The rows before which a line is missing. */
    static NavigableSet<Integer> rows(Document document, int ordinal) {
        List<Table> tables = document.tables();
        return ordinal >= 1 && ordinal <= tables.size() ? rows(tables.get(ordinal - 1)) : new TreeSet<>();
    }

    static NavigableSet<Integer> rows(Table table) {
        NavigableSet<Integer> gaps = new TreeSet<>();
        Map<Pattern, Integer> last = new HashMap<>();
        for (int row = table.headerRowCount(); row < table.rowCount(); row++) {
            String printed = table.findCell(row, 0).map(Cell::text).orElse("").replaceAll("\\s", "");
            Matcher roman = ROMAN.matcher(printed);
            Matcher arabic = ARABIC.matcher(printed);
            if (roman.matches()) {
                if (!follows(last.put(ROMAN, roman(roman.group(1))), roman(roman.group(1)))) {
                    gaps.add(row);
                }
                last.remove(ARABIC);
            } else if (arabic.matches()) {
                int number = Integer.parseInt(arabic.group(1));
                if (!follows(last.put(ARABIC, number), number)) {
                    gaps.add(row);
                }
            }
        }
        return gaps;
    }

    /** A number goes on from the one before it, is printed twice, or begins a new list. */
    private static boolean follows(@Nullable Integer before, int number) {
        return number == 1 || (before != null && (number == before + 1 || number == before));
    }

    private static int roman(String numeral) {
        int value = 0;
        int before = 0;
        for (int index = numeral.length() - 1; index >= 0; index--) {
            int digit = numeral.charAt(index) == 'I' ? 1 : numeral.charAt(index) == 'V' ? 5 : 10;
            value += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return value;
    }
}
