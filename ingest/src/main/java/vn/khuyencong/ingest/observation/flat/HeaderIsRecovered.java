package vn.khuyencong.ingest.observation.flat;

import java.util.List;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.observation.flat.FlatLine.Kind;

/**
 * A header is recovered where every line of it was understood and no row has more numbers than there are columns. Where it
 * is not, a number would stand under a heading that is not its own.
 */
final class HeaderIsRecovered {
    private static final Pattern OPEN = Pattern.compile("\\d{1,3}\\.?");
    private static final Pattern GROUP = Pattern.compile("\\d{3}(?:[.,]\\d+)*");
    private static final Pattern REST = Pattern.compile("[.,]\\d+");

    private HeaderIsRecovered() {}

    static boolean test(List<FlatLine> region, List<FlatRow> rows, FlatHeader header) {
        boolean room = rows.stream()
                .allMatch(row -> fewestNumbers(row.pieces) <= header.columns().size());
        return room && !hasStrangeWords(region);
    }

    /** Words between the words of a header that stands before its rows. */
    private static boolean hasStrangeWords(List<FlatLine> region) {
        boolean strange = false;
        boolean begun = false;
        for (FlatLine line : region) {
            boolean header = line.kind() == Kind.HEADING || line.kind() == Kind.INDEX;
            if (header && strange) {
                return true;
            }
            begun |= header;
            boolean row = line.kind() == Kind.FIGURES
                    || (line.kind() == Kind.WORDS && (!line.pieces().isEmpty() || FlatRows.isNumbered(line)));
            if (row) {
                return false;
            }
            strange |= begun && line.kind() == Kind.WORDS;
        }
        return false;
    }

    /** As many as there must be, where blanks may stand inside numbers: "1 250,5", "1. 250" and "2 .375" may be one each. */
    private static int fewestNumbers(List<String> pieces) {
        int numbers = 0;
        String before = "";
        for (String piece : pieces) {
            boolean group =
                    OPEN.matcher(before).matches() && GROUP.matcher(piece).matches();
            boolean goesOn = group || REST.matcher(piece).matches();
            numbers += goesOn ? 0 : 1;
            before = piece;
        }
        return numbers;
    }
}
