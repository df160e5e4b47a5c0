package vn.khuyencong.ingest.table;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.document.Cell;

/**
 * The row under a header that gives the columns their letters and numbers: "A B 1 2 3", "(1) (2) (3) = (1) + (2)"; the
 * statistical forms of ministries close their headers so. Cells may be blank where letters begin it ("A B C | | |"), and
 * the numbers may begin again with each group of columns.
 */
final class NumberingRow {
    private static final Pattern LETTER =
            Pattern.compile("[(\\[]?[A-Za-z][)\\].]?(?:\\s*=[\\sA-Za-z0-9()\\[\\]+:x*/,.…-]+)?");

    private static final Pattern NUMBER =
            Pattern.compile("[(\\[]?([0-9]{1,2})[)\\].]?(?:\\s*=[\\s0-9()\\[\\]+:x*/,.…-]+)?");

    /** A formula that goes on over the cells behind it: "21=", "22+", "23". */
    private static final Pattern OPEN_FORMULA = Pattern.compile("([0-9]{1,2})\\s*=");

    private static final Pattern TERM = Pattern.compile("[0-9()\\[\\]+:x*/,. -]+");

    private NumberingRow() {}

    static boolean is(List<Cell> row) {
        List<String> texts = row.stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.text().strip())
                .toList();
        int letters = 0;
        while (letters < texts.size() && LETTER.matcher(texts.get(letters)).matches()) {
            if (letterOf(texts.get(letters)) != 'a' + letters) {
                return false;
            }
            letters++;
        }
        List<String> numbers = texts.subList(letters, texts.size());
        if (!countUp(numbers, letters > 0)) {
            return false;
        }
        boolean full = texts.size() == row.size();
        boolean bracketed = numbers.size() >= 2 && numbers.stream().allMatch(CellForm::isInParentheses);
        return letters >= 2
                || (letters == 1 && numbers.size() >= 2)
                || (letters == 0 && (bracketed || (full && numbers.size() >= 3)));
    }

    private static char letterOf(String text) {
        return text.replaceAll("=.*|[^A-Za-z]", "").toLowerCase(Locale.ROOT).charAt(0);
    }

    private static boolean countUp(List<String> texts, boolean mayBeginAgain) {
        int last = 0;
        for (int i = 0; i < texts.size(); i++) {
            Matcher formula = OPEN_FORMULA.matcher(texts.get(i));
            if (formula.matches() && Integer.parseInt(formula.group(1)) == last + 1) {
                return texts.subList(i + 1, texts.size()).stream()
                        .allMatch(term -> TERM.matcher(term).matches());
            }
            Matcher matcher = NUMBER.matcher(texts.get(i));
            if (!matcher.matches()) {
                return false;
            }
            int number = Integer.parseInt(matcher.group(1));
            if (number != last + 1 && !(mayBeginAgain && number == 1)) {
                return false;
            }
            last = number;
        }
        return true;
    }
}
