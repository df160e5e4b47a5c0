package vn.khuyencong.ingest.table;

import java.util.regex.Pattern;

/**
 * The marks at the beginning of a numbered or listed paragraph, by the outline of Vietnamese official documents (Decree
 * 30/2020/NĐ-CP, Annex I: part and chapter in roman, section and article in arabic numerals, clause "1.", point "a)"), with
 * the dashes and plus signs in use below them.
 */
final class ListMark {
    private static final Pattern MARK = Pattern.compile("[-–—+•*·▪●○◦]"
            + "|\\(?\\p{L}\\)"
            + "|\\(?[0-9]{1,2}[.)/]|[0-9]{1,2}(?:\\.[0-9]{1,2})+[.)]?"
            + "|[IVXLC]+(?:\\.[0-9]+)*[.)/-]|[IVXLC]+(?:\\.[0-9]+)+"
            + "|\\p{Lu}[.)]");

    private static final Pattern GLUED = Pattern.compile("[-–+•]\\p{L}.*|[0-9]{1,2}\\.\\p{Lu}\\p{L}.*");

    private ListMark() {}

    static boolean begins(TextLine line) {
        String word = line.first().text();
        return MARK.matcher(word).matches() || GLUED.matcher(word).matches();
    }
}
