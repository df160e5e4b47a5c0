package vn.khuyencong.ingest.reader.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.reader.UnreadableException;
import vn.khuyencong.ingest.reader.html.HtmlFragment;

/**
 * The lines of a Markdown text as blocks (CommonMark 0.31, and the tables of GitHub Flavored Markdown 0.29). A paragraph
 * ends at a blank line, a heading or the mark of a list; one that goes on in small letters behind the blank lines of a page's
 * end is one.
 */
final class MarkdownBlocks {
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:\\s+(.*?))?(?:\\s+#+)?\\s*");
    private static final Pattern RULE =
            Pattern.compile(" {0,3}(?:=+|-{2,}|\\*{3,}|_{3,}|(?:[-*_] +){2,}[-*_]|`{3,}[^`]*|~{3,}.*)\\s*");
    private static final Pattern QUOTE = Pattern.compile("^ {0,3}> ?");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-+*•]|\\d{1,3}[.)])\\s+.*");
    private static final Pattern TABLE = Pattern.compile("(?i)\\s*<table\\b.*");
    private static final Pattern TABLE_END = Pattern.compile("(?i)</table>");
    private static final Pattern GOES_ON = Pattern.compile("^\\p{Ll}[\\p{L}\\s]");
    private static final Pattern SENTENCE_END = Pattern.compile("[.;:!?…/][\"”’)]*$");

    private static final int LONGEST_MARKED = 2000;
    private static final int LONGEST_BEFORE = 100_000;

    private final BlockFlow flow = new BlockFlow();

    /** Lines read that are no whole paragraph yet. */
    private final StringBuilder text = new StringBuilder();

    /** A paragraph that may go on. */
    private String before = "";

    private MarkdownBlocks() {}

    static List<Block> of(List<String> lines) throws UnreadableException {
        MarkdownBlocks read = new MarkdownBlocks();
        List<String> bare = lines.stream().map(MarkdownBlocks::withoutQuote).toList();
        int next = 0;
        while (next < bare.size()) {
            next = read.add(bare, next);
        }
        read.endText();
        return read.flow.end();
    }

    private static String withoutQuote(String line) {
        return QUOTE.matcher(line.replace("\f", "")).replaceFirst("");
    }

    /** Reads what begins on a line, and says where the next begins. */
    private int add(List<String> lines, int at) throws UnreadableException {
        String line = lines.get(at);
        Optional<CellRun> cells = CellRun.findTabs(lines, at).or(() -> CellRun.findStrokes(lines, at));
        if (cells.isPresent()) {
            endText();
            flow.add(cells.get().cells().map(InlineMarks::removeFrom));
            return cells.get().end();
        }
        if (TABLE.matcher(line).matches()) {
            endText();
            return addHtml(lines, at);
        }
        addLine(line);
        return at + 1;
    }

    private int addHtml(List<String> lines, int at) throws UnreadableException {
        int end = at;
        while (end + 1 < lines.size() && !TABLE_END.matcher(lines.get(end)).find()) {
            end++;
        }
        for (Block block : HtmlFragment.blocks(String.join("\n", lines.subList(at, end + 1)), flow.limit())) {
            flow.add(block);
        }
        return end + 1;
    }

    private void addLine(String line) throws UnreadableException {
        // What is longer is text: patterns with several runs of blanks would try all their lengths.
        String marks = line.length() <= LONGEST_MARKED ? line : "";
        Matcher heading = HEADING.matcher(marks);
        if (line.isBlank() || RULE.matcher(marks).matches()) {
            endParagraph();
        } else if (heading.matches()) {
            endText();
            text.append(heading.group(1) == null ? "" : heading.group(1));
            endText();
        } else {
            if (ITEM.matcher(marks).matches()) {
                endParagraph();
            }
            text.append(text.isEmpty() ? "" : " ").append(line.strip());
        }
    }

    private void endParagraph() throws UnreadableException {
        String printed = InlineMarks.removeFrom(text.toString());
        text.setLength(0);
        if (printed.isEmpty()) {
            return;
        }
        boolean goesOn = !before.isEmpty()
                && before.length() <= LONGEST_BEFORE
                && GOES_ON.matcher(printed).find()
                && !SENTENCE_END.matcher(before).find();
        if (goesOn) {
            before = before + " " + printed;
        } else {
            give();
            before = printed;
        }
    }

    /** Nothing that follows goes on with what was read. */
    private void endText() throws UnreadableException {
        endParagraph();
        give();
    }

    private void give() throws UnreadableException {
        if (!before.isEmpty()) {
            flow.add(Paragraph.asPrinted(before, Optional.empty()));
            before = "";
        }
    }
}
