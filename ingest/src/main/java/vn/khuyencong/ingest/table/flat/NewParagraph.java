package vn.khuyencong.ingest.table.flat;

import java.util.regex.Pattern;
import vn.khuyencong.ingest.table.ListMark;

/**
 * A line begins a new paragraph where the one before it ended early or ends a sentence, where it carries a list mark, is
 * indented, or stands farther off than lines do; small letters go on, and so does what a full line left unfinished.
 */
final class NewParagraph {
    /** Parts of the full width. The widths are those of one type alone: a line of others is full a little earlier. */
    private static final double EARLY = 0.9;

    /** Headings are set in bold letters, which are wider. */
    private static final double EARLY_HEADING = 0.96;

    /** "26.000 triệu đồng." behind "… của đơn vị thụ hưởng:" is what that says. */
    private static final Pattern AMOUNT = Pattern.compile("^\\d[\\d.,]* \\p{Ll}");

    private static final Pattern NUMBERED = Pattern.compile("^(?:[0-9]|[IVX]+[.)])");

    private NewParagraph() {}

    /**
     * @param first line of the paragraph so far
     * @param last line of it
     */
    static boolean begins(PrintedLine first, PrintedLine last, PrintedLine line, LineHabits habits) {
        if (!habits.breaksLines()) {
            return true;
        }
        if (last.text().endsWith(":") && AMOUNT.matcher(line.text()).find()) {
            return false;
        }
        double filled = habits.filled(last, line);
        boolean early = filled < (NUMBERED.matcher(first.text()).find() ? EARLY_HEADING : EARLY);
        if (ListMark.begins(line.text())) {
            return early || last.endsSentence() || ListMark.beginsWithCapital(line.text());
        }
        if (line.beginsInSmallLetters()) {
            return early && last.endsSentence();
        }
        return isSetOff(last, line, habits)
                || (early && !last.isUnfinished())
                || (last.endsSentence() && (line.isBracketed() || (filled < 1 && !habits.indents())));
    }

    private static boolean isSetOff(PrintedLine last, PrintedLine line, LineHabits habits) {
        boolean samePage = last.page() == line.page();
        return (samePage && line.blankLinesBefore() > habits.usualBlankLines())
                || (habits.isIndented(line) && !habits.isIndented(last));
    }
}
