package vn.khuyencong.ingest.observation.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khuyencong.ingest.observation.flat.FlatLine.Kind;
import vn.khuyencong.ingest.observation.flat.HeadWords.HeadWord;

/**
 * Where the tables stand among the lines of a text. A table has a header, scattered as it may be, and rows of numbers.
 * Where the header comes first, the table goes from there to its last row; where a page prints its header behind the
 * rows, the whole page is the table.
 */
final class FlatRegions {
    /** So many headings make a header of a line of words. */
    static final int HEADINGS_OF_TABLE = 3;

    /** Or two of number, label and unit. */
    private static final int FRAME_OF_TABLE = 2;

    private static final int ROWS_OF_TABLE = 2;
    private static final int BLANKS_AT_PAGE = 2;
    private static final int SENTENCES_OF_TEXT = 2;

    private final List<FlatLine> lines;
    private final int start;
    private final int end;

    private FlatRegions(List<FlatLine> lines, int start, int end) {
        this.lines = lines;
        this.start = start;
        this.end = end;
    }

    /** The lines from {@code start} to before {@code end}. */
    record Region(int start, int end) {}

    static List<Region> of(List<FlatLine> lines) {
        List<Region> regions = new ArrayList<>();
        int usual = usualBlanks(lines);
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            boolean page = i == lines.size() || beginsPage(lines, i, usual);
            if (page) {
                regions.addAll(new FlatRegions(lines, start, i).find());
                start = i;
            }
        }
        return regions;
    }

    /** Behind a form feed, a wide gap, or a number alone and a gap: the foot of a page. */
    private static boolean beginsPage(List<FlatLine> lines, int index, int usual) {
        FlatLine line = lines.get(index);
        int more = line.blankLinesBefore() - usual;
        return line.beginsPage() || more >= BLANKS_AT_PAGE || (more > 0 && isLoneNumber(lines.get(index - 1)));
    }

    private static boolean isLoneNumber(FlatLine line) {
        return line.text().matches("\\d{1,3}");
    }

    private static int usualBlanks(List<FlatLine> lines) {
        Map<Integer, Long> counts = lines.stream()
                .collect(Collectors.groupingBy(FlatLine::blankLinesBefore, TreeMap::new, Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(each -> each.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /**
     * A table goes on until running text follows, or a second caption: its own may stand before its rows or behind them.
     */
    private List<Region> find() {
        List<Region> heads = heads();
        int firstRow = firstRow(start, end);
        if (heads.isEmpty() || firstRow == end) {
            return List.of();
        }
        boolean behindText = sentences(start, firstRow) >= SENTENCES_OF_TEXT;
        boolean rowsFirst = firstRow < heads.get(0).start()
                && (!behindText || rows(heads.get(0).end(), end) == 0);
        int from = rowsFirst ? firstLine(firstRow) : heads.get(0).start();
        Region first = heads.get(0);
        boolean captioned = isCaptioned(first);
        List<Region> found = new ArrayList<>();
        for (Region head : heads.subList(1, heads.size())) {
            int lastRow = lastRow(from, head.start());
            boolean text = rows(head.end(), end) > 0
                    && sentences(lastRow, head.start()) >= SENTENCES_OF_TEXT
                    && !tally(head).equals(tally(first));
            if (text || (captioned && isCaptioned(head))) {
                add(found, from, lastRow);
                from = head.start();
                first = head;
                captioned = false;
            }
            captioned |= isCaptioned(head);
        }
        int lastHead = heads.get(heads.size() - 1).end();
        add(found, from, rows(lastHead, end) == 0 ? end : tableEnd(from));
        return found;
    }

    /**
     * Where rows stand before their header: from the first line that has a number or belongs to the header, else from the
     * first row of figures.
     */
    private int firstLine(int firstRow) {
        for (int i = firstBehindText(firstRow); i < firstRow; i++) {
            boolean header = isOfHeader(i) && lines.get(i).kind() != Kind.CAPTION;
            if (header || FlatRows.isNumbered(lines.get(i))) {
                return i;
            }
        }
        return firstRow;
    }

    /** The first line that cannot be running text: where there is some, behind its last sentence. */
    private int firstBehindText(int firstRow) {
        int first = start;
        if (sentences(start, firstRow) >= SENTENCES_OF_TEXT) {
            for (int i = start; i < firstRow; i++) {
                first = lines.get(i).endsSentence() ? i + 1 : first;
            }
        }
        return first;
    }

    private void add(List<Region> found, int from, int to) {
        if (isTable(from, to)) {
            found.add(new Region(from, to));
        }
    }

    private boolean isCaptioned(Region head) {
        return lines.subList(head.start(), head.end()).stream().anyMatch(line -> line.kind() == Kind.CAPTION);
    }

    private Map<String, Long> tally(Region head) {
        return headings(head.start(), head.end()).stream()
                .map(word -> word.text().replaceAll("\\s", ""))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private boolean isTable(int from, int to) {
        return rows(from, to) >= ROWS_OF_TABLE;
    }

    /** Runs of lines of a header, captions and page numbers among them, that hold enough headings of columns. */
    private List<Region> heads() {
        List<Region> heads = new ArrayList<>();
        int i = start;
        while (i < end) {
            int to = i;
            while (to < end && isOfHeader(to)) {
                to++;
            }
            if (to > i && isHeader(i, to)) {
                heads.add(new Region(i, to));
            }
            i = Math.max(to, i + 1);
        }
        return heads;
    }

    private boolean isHeader(int from, int to) {
        return headings(from, to).size() >= HEADINGS_OF_TABLE
                || words(from, to).stream()
                                .filter(HeadWord::isOfFrame)
                                .map(HeadWord::kind)
                                .distinct()
                                .count()
                        >= FRAME_OF_TABLE;
    }

    private boolean isOfHeader(int index) {
        return lines.get(index).isOfHeader();
    }

    private List<HeadWord> headings(int from, int to) {
        return words(from, to).stream().filter(HeadWord::isOfColumns).toList();
    }

    private List<HeadWord> words(int from, int to) {
        return FlatLine.headWords(lines.subList(from, to));
    }

    private int firstRow(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isRow(i)) {
                return i;
            }
        }
        return to;
    }

    /** A row of figures; or the third of numbers that stand alone in their lines, as cells of a row may. */
    private boolean isRow(int index) {
        return lines.get(index).isRowOfFigures()
                || (index - 2 >= start
                        && lines.get(index).kind() == Kind.FIGURES
                        && lines.get(index - 1).kind() == Kind.FIGURES
                        && lines.get(index - 2).kind() == Kind.FIGURES);
    }

    private int rows(int from, int to) {
        int rows = 0;
        for (int i = from; i < to; i++) {
            rows += isRow(i) ? 1 : 0;
        }
        return rows;
    }

    private int sentences(int from, int to) {
        return (int)
                lines.subList(from, to).stream().filter(FlatLine::endsSentence).count();
    }

    /** Behind the last row of figures. */
    private int lastRow(int from, int until) {
        int last = from;
        for (int i = from; i < until; i++) {
            if (isRow(i) || lines.get(i).kind() == Kind.FIGURES) {
                last = i + 1;
            }
        }
        return last;
    }

    /** Behind the last row of figures, and behind lines without figures that follow where no running text does. */
    private int tableEnd(int from) {
        int last = lastRow(from, end);
        boolean rows = sentences(last, end) == 0
                && lines.subList(last, end).stream().noneMatch(line -> line.kind() == Kind.CAPTION);
        return rows ? end : last;
    }
}
