package vn.khuyencong.ingest.reader;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Table;

/** Text as a file stores it → text as it is printed: tabs, breaks and runs of blanks become one blank. */
public final class PrintedText {
    private static final Pattern FIGURE = Pattern.compile("\\(?[-+]?\\d[\\d.,\\s\\u00A0]*\\)?%?");

    private PrintedText() {}

    /** Whether a text is a number and nothing else. */
    public static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }

    /** A no-break blank inside the text stays, as evidence; at its ends it is as invisible as any other. */
    public static String tidy(CharSequence stored) {
        String text = stored.toString().replaceAll("[ \\t\\r\\n\\f\\u000B]+", " ");
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The text of a cell: of its paragraphs and of tables nested in it, joined by blanks. */
    public static String of(List<Block> content) {
        return content.stream()
                .map(PrintedText::of)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String of(Block block) {
        if (block instanceof Table table) {
            return table.cells().stream()
                    .map(Cell::text)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" "));
        }
        return ((Paragraph) block).text();
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || letter == '\u00A0';
    }
}
