package vn.khuyencong.ingest.repair;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A blank inside one number: beside a separator ("30. 900", "742 ,47"), or in the place of the separator of thousands
 * ("1 389,6"). Two blanks separate numbers, and so does one between groups that cannot be thousands.
 */
final class StrayBlank {
    private static final Pattern BESIDE_POINT =
            Pattern.compile("[1-9]\\d{0,2}(?: ?\\.\\d{3}|\\. \\d{3})+(?:,\\d+| ,\\d+|, \\d{1,2})?");
    private static final Pattern BESIDE_COMMA =
            Pattern.compile("[1-9]\\d{0,2}(?: ?,\\d{3}|, \\d{3})+(?:\\.\\d+| \\.\\d+|\\. \\d{1,2})");
    private static final Pattern BEFORE_DECIMALS = Pattern.compile("\\d+ ,\\d{1,2}");
    private static final Pattern FOR_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?: \\d{3})+(?:,\\d+|\\.\\d{1,2})?");

    private StrayBlank() {}

    /** The number without its blanks, where the cell is one number with stray blanks. */
    static Optional<String> join(String plain) {
        if (plain.indexOf(' ') < 0 || plain.contains("  ")) {
            return Optional.empty();
        }
        return besideSeparator(plain) || FOR_THOUSANDS.matcher(plain).matches()
                ? Optional.of(plain.replace(" ", ""))
                : Optional.empty();
    }

    /** Whether the only blanks stand beside separators: such are stray even where several numbers are expected. */
    static boolean besideSeparator(String plain) {
        return BESIDE_POINT.matcher(plain).matches()
                || BESIDE_COMMA.matcher(plain).matches()
                || BEFORE_DECIMALS.matcher(plain).matches();
    }
}
