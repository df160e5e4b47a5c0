package vn.khuyencong.ingest.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.reader.CellLimit;
import vn.khuyencong.ingest.reader.PrintedText;
import vn.khuyencong.ingest.reader.Superscript;
import vn.khuyencong.ingest.reader.UnreadableException;

/**
 * The elements of a page as blocks in reading order. Each block element is a paragraph of its own; a line break parts two
 * where another follows it, or a mark of a list.
 */
final class PageBlocks {
    private static final Pattern NOTE_MARK = Pattern.compile("\\s*[\\[(]?(?:\\d{1,3}|\\*{1,3})[\\])]?\\s*");
    private static final Set<String> INLINE = Set.of("ins", "math");
    private static final char BREAK = '\u2028';
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern AROUND_BREAK = Pattern.compile("[ \u00A0]?\u2028[ \u00A0]?");
    private static final Pattern PARTED = Pattern.compile("\u2028{2,}|\u2028(?=(?:[-–+•*]|\\d{1,2}[.)]|[a-zđ]\\))\\s)");

    private final Styles styles;
    private final Shown shown;
    private final CellLimit limit;

    PageBlocks(Styles styles, Shown shown, CellLimit limit) {
        this.styles = styles;
        this.shown = shown;
        this.limit = limit;
    }

    /** What an element holds. */
    List<Block> of(Element element) throws UnreadableException {
        Flow flow = new Flow();
        flow.readChildren(element);
        flow.endParagraph();
        return flow.blocks;
    }

    Styles styles() {
        return styles;
    }

    boolean shows(Element element) {
        return shown.is(element);
    }

    CellLimit limit() {
        return limit;
    }

    /** Text that has been read and belongs to no block yet, and the blocks before it. */
    private final class Flow {
        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        void readChildren(Element element) throws UnreadableException {
            for (Node child : element.childNodes()) {
                if (child instanceof TextNode words) {
                    text.append(words.getWholeText());
                } else if (child instanceof Element inner && shown.is(inner)) {
                    read(inner);
                }
            }
        }

        private void read(Element element) throws UnreadableException {
            switch (isRaised(element) || (isNoteMark(element) && !beginsParagraph()) ? "sup" : element.normalName()) {
                case "br" -> text.append(BREAK);
                case "table" -> {
                    endParagraph();
                    blocks.addAll(new PageTable(element, PageBlocks.this).blocks());
                }
                case "sup" -> text.append(raised(element));
                case "li" -> {
                    endParagraph();
                    blocks.addAll(marked(PageBlocks.this.of(element), element));
                }
                default -> {
                    boolean block = element.isBlock() && !INLINE.contains(element.normalName());
                    if (block) {
                        endParagraph();
                    }
                    readChildren(element);
                    if (block) {
                        endParagraph();
                    }
                }
            }
        }

        /** The note itself begins with its mark. */
        private boolean beginsParagraph() {
            return PrintedText.tidy(text).isEmpty();
        }

        void endParagraph() {
            String lines =
                    AROUND_BREAK.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll(String.valueOf(BREAK));
            for (String part : PARTED.split(lines, -1)) {
                String paragraph = PrintedText.tidy(part.replace(BREAK, ' '));
                if (!paragraph.isEmpty()) {
                    blocks.add(Paragraph.asPrinted(paragraph, Optional.empty()));
                }
            }
            text.setLength(0);
        }
    }

    /** What is raised by its tag or its style, but not a whole paragraph. */
    private boolean isRaised(Element element) {
        boolean styled =
                styles.find(element, "vertical-align").filter("super"::equals).isPresent();
        return element.normalName().equals("sup") || (styled && !element.isBlock());
    }

    /** The number of a note, and the way to it. */
    private static boolean isNoteMark(Element element) {
        return element.normalName().equals("a")
                && element.attr("href").contains("#")
                && NOTE_MARK.matcher(element.text()).matches();
    }

    /** The mark of a note would turn into a digit in "7.796¹"; a raised digit is written as such. */
    private static String raised(Element element) {
        boolean mark = isNoteMark(element) || element.select("a").stream().anyMatch(PageBlocks::isNoteMark);
        return mark ? "" : Superscript.of(element.text());
    }

    private List<Block> marked(List<Block> item, Element element) {
        if (item.isEmpty() || !(item.get(0) instanceof Paragraph first)) {
            return item;
        }
        String mark = new ListMarks(styles).before(first.text(), element);
        List<Block> marked = new ArrayList<>(item);
        marked.set(0, Paragraph.asPrinted(mark + first.text(), Optional.empty()));
        return marked;
    }
}
