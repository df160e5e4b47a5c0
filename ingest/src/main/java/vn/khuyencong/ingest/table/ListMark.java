package vn.khuyencong.ingest.table;

import java.util.regex.Pattern;

/**
 * The marks at the beginning of a numbered or listed paragraph, by the outline of Vietnamese official documents (Decree
 * 30/2020/NĐ-CP, Annex I: part and chapter in roman, section and article in arabic numerals, clause "1.", point "a)"), with
 * the dashes and plus signs in use below them.
 */
public final class ListMark {
    private static final Pattern MARK = Pattern.compile("[-–—+•*·▪●○◦]"
            + "|\\(?\\p{L}\\)"
            + "|\\(?[0-9]{1,2}[.)/]|[0-9]{1,2}(?:\\.[0-9]{1,2})+[.)]?"
            + "|[IVXLC]+(?:\\.[0-9]+)*[.)/-]|[IVXLC]+(?:\\.[0-9]+)+"
            + "|\\p{Lu}[.)]");

    private static final Pattern GLUED = Pattern.compile("[-–+•]\\p{L}.*|[0-9]{1,2}\\.\\p{Lu}\\p{L}.*");

    private static final Pattern CAPITAL =
            Pattern.compile("^\\S+\\s+[\"“(]?\\p{Lu}|^[-–+•]\\p{Lu}|^[0-9]{1,2}\\.\\p{Lu}");

    private ListMark() {}

    static boolean begins(TextLine line) {
        return isMark(line.first().text());
    }

    /** Whether a text begins with such a mark. */
    public static boolean begins(String text) {
        return isMark(text.split("\\s", 2)[0]);
    }

    /** Whether a text begins with a mark and a capital behind it: "- tiểu thủ công nghiệp" may be the rest of a sentence. */
    public static boolean beginsWithCapital(String text) {
        return CAPITAL.matcher(text).find();
    }

    private static boolean isMark(String word) {
        return MARK.matcher(word).matches() || GLUED.matcher(word).matches();
    }
}
