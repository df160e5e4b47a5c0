package vn.khuyencong.ingest.table;

import java.util.regex.Pattern;

/** Where the end of a line parted a text: the next line goes on behind a blank, or within the word. */
public final class BrokenLine {
    /** A token broken after its hyphen or stroke, with no blank before that. */
    private static final Pattern BROKEN = Pattern.compile("[\\p{L}\\p{N}][-–‐/]$");

    private static final char SOFT_HYPHEN = '\u00AD';

    /** Chinese and Japanese are written without blanks. */
    private static final Pattern UNSPACED = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}、。，．：；）」』]$");

    private BrokenLine() {}

    /**
     * Appends the next line by a blank. A line that ends with a hyphen or a stroke and no blank before it broke within a
     * token such as "45/2012/NĐ-CP" or "2014-2020", which is one again, its hyphen kept: about half of the words that break
     * at a hyphen have it within a line, too ("health-related"), and letters alone do not tell which. A soft hyphen (U+00AD)
     * is there for the break alone, and goes.
     */
    public static void append(StringBuilder joined, String line) {
        int last = joined.length() - 1;
        if (last > 0 && joined.charAt(last) == SOFT_HYPHEN) {
            joined.setLength(last);
        } else if (last >= 0 && !BROKEN.matcher(joined).find() && !areUnspaced(joined, line)) {
            joined.append(' ');
        }
        joined.append(line);
    }

    private static boolean areUnspaced(CharSequence before, String after) {
        return UNSPACED.matcher(before).find()
                && UNSPACED.matcher(after.substring(0, after.offsetByCodePoints(0, 1)))
                        .find();
    }
}
