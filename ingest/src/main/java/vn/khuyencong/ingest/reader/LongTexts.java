package vn.khuyencong.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.TextCutShort;

/**
 * Cuts texts that no report has, so that one cell of a million letters costs no more than a page, and the rest of its table
 * is read. A text that is cut ends with a sentence or before its first digit: half a figure would be another figure.
 */
public final class LongTexts {
    /** Three printed pages without a break: the longest paragraph of the reports that we have is a quarter of it. */
    static final int LONGEST = 8_000;

    /** Letters without a blank; a line of dots across a page has two hundred. */
    static final int LONGEST_WORD = 1000;

    /** Marks upon one letter, and signs without width in a row, as in the Stream-Safe Text Format (Unicode Standard Annex 15, section 13). */
    private static final int MOST_MARKS = 30;

    private static final Pattern SENTENCE_END = Pattern.compile("[.;!?](?=\\s)");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final String ELLIPSIS = "…";
    private static final int SHOWN = 40;

    private int texts;
    private int letters;
    private String beginning = "";

    private LongTexts() {}

    /** The document with no text longer than it may be, and an issue if one was. */
    public static Document cut(Document document, Issues issues) {
        LongTexts found = new LongTexts();
        List<Block> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            blocks.add(block instanceof Table table ? found.cut(table) : found.cut((Paragraph) block));
        }
        if (found.texts == 0) {
            return document;
        }
        issues.add(new TextCutShort(found.beginning, found.texts, found.letters, LONGEST));
        return document.withBlocks(blocks);
    }

    private Block cut(Paragraph paragraph) {
        String text = cut(paragraph.text());
        return text.equals(paragraph.text()) ? paragraph : Paragraph.asPrinted(text, paragraph.place());
    }

    private Table cut(Table table) {
        boolean fits = table.cells().stream().allMatch(cell -> fits(cell.text()));
        return fits
                ? table
                : table.withCells(cell -> {
                    String text = cut(cell.text());
                    return text.equals(cell.text())
                            ? cell
                            : Cell.asPrinted(
                                            cell.row(),
                                            cell.column(),
                                            cell.rowSpan(),
                                            cell.columnSpan(),
                                            text,
                                            cell.place())
                                    .withHeader(cell.header());
                });
    }

    private String cut(String text) {
        if (fits(text)) {
            return text;
        }
        texts++;
        letters = Math.max(letters, text.length());
        if (beginning.isEmpty()) {
            String start = text.strip();
            beginning = start.substring(0, Math.min(SHOWN, start.length())) + ELLIPSIS;
        }
        String shorter = withoutLongWords(text);
        return shorter.length() <= LONGEST ? shorter : upToSentence(shorter.substring(0, LONGEST));
    }

    private static boolean fits(String text) {
        return text.length() <= MOST_MARKS || (text.length() <= LONGEST && hasShortWords(text));
    }

    private static boolean hasShortWords(String text) {
        int word = 0;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            word = Character.isWhitespace(letter) ? 0 : word + 1;
            marks = isMark(letter) ? marks + 1 : 0;
            if (word > LONGEST_WORD || marks > MOST_MARKS) {
                return false;
            }
        }
        return true;
    }

    private static String withoutLongWords(String text) {
        StringBuilder shorter = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                String word = text.substring(start, i);
                shorter.append(word.length() <= MOST_MARKS || hasShortWords(word) ? word : ELLIPSIS);
                shorter.append(text, i, Math.min(i + 1, text.length()));
                start = i + 1;
            }
        }
        return shorter.toString();
    }

    private static String upToSentence(String text) {
        int end = -1;
        for (Matcher sentence = SENTENCE_END.matcher(text); sentence.find(); ) {
            end = sentence.end();
        }
        Matcher digit = DIGIT.matcher(text);
        return end >= 0
                ? text.substring(0, end) + " " + ELLIPSIS
                : (digit.find() ? text.substring(0, digit.start()) : text).stripTrailing() + " " + ELLIPSIS;
    }

    private static boolean isMark(char letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
