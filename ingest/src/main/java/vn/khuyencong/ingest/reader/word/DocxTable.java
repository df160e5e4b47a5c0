package vn.khuyencong.ingest.reader.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import vn.khuyencong.ingest.document.Block;

/** A {@code tbl} element: rows, spans, merges and borders (ISO/IEC 29500-1, 17.4). */
final class DocxTable {
    private static final Set<String> INVISIBLE = Set.of("nil", "none");
    private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag");
    private static final int COLUMN_WITHOUT_WIDTH = 1000;

    private final Element table;
    private final Function<Element, List<Block>> content;
    private final List<Integer> gridWidths;
    private final boolean linesAcross;
    private final boolean linesDown;

    /** @param content reads what a cell holds */
    DocxTable(Element table, DocxStyles styles, Function<Element, List<Block>> content) {
        this.table = table;
        this.content = content;
        this.gridWidths = gridWidths(table);
        this.linesAcross = drawsLines(table, styles, "insideH");
        this.linesDown = drawsLines(table, styles, "insideV");
    }

    WordTable read() {
        return new WordTable(unwrapped(table, "tr")
                .filter(row -> WordXml.find(row, "trPr", "del").isEmpty())
                .map(this::row)
                .toList());
    }

    /** The widths of the grid's columns in twips; none where the grid is missing or has columns without width. */
    private static List<Integer> gridWidths(Element table) {
        List<Integer> widths = WordXml.find(table, "tblGrid").stream()
                .flatMap(grid -> WordXml.children(grid, "gridCol").stream())
                .map(column -> WordXml.number(WordXml.findAttribute(column, "w"), 0))
                .toList();
        return widths.stream().allMatch(width -> width > 0) ? widths : List.of();
    }

    /** Rows of a table, or cells of a row, also those inside content controls and tracked insertions. */
    private static Stream<Element> unwrapped(Element parent, String name) {
        return WordXml.children(parent).stream().flatMap(child -> {
            String childName = WordXml.name(child);
            if (childName.equals(name)) {
                return Stream.of(child);
            }
            return WRAPPERS.contains(childName) ? unwrapped(child, name) : Stream.empty();
        });
    }

    private List<WordCell> row(Element row) {
        List<WordCell> cells = new ArrayList<>();
        int column = WordXml.number(WordXml.findVal(row, "trPr", "gridBefore"), 0);
        for (Element stored : unwrapped(row, "tc").toList()) {
            int span = Math.max(1, WordXml.number(WordXml.findVal(stored, "tcPr", "gridSpan"), 1));
            WordCell cell = cell(stored, column, span);
            if (merges(stored, "hMerge") && !cells.isEmpty()) {
                cells.add(cells.remove(cells.size() - 1).joined(cell));
            } else {
                cells.add(cell);
            }
            column += span;
        }
        return cells;
    }

    private WordCell cell(Element stored, int column, int span) {
        return new WordCell(
                edge(column), edge(column + span), merges(stored, "vMerge"), isRuled(stored), content.apply(stored));
    }

    private int edge(int column) {
        int edge = 0;
        for (int i = 0; i < column; i++) {
            edge += i < gridWidths.size() ? gridWidths.get(i) : COLUMN_WITHOUT_WIDTH;
        }
        return edge;
    }

    /** A merge without a value is the continuation of one that began before. */
    private static boolean merges(Element cell, String direction) {
        return WordXml.find(cell, "tcPr", direction)
                .map(merge ->
                        !WordXml.findAttribute(merge, "val").orElse("continue").equals("restart"))
                .orElse(false);
    }

    /** Lines on two sides: a single line under a name in a letterhead draws no grid. */
    private boolean isRuled(Element cell) {
        return Stream.of("top", "bottom", "left", "right")
                        .filter(side -> isDrawn(cell, side))
                        .count()
                >= 2;
    }

    private boolean isDrawn(Element cell, String side) {
        boolean across = side.equals("top") || side.equals("bottom");
        return WordXml.findVal(cell, "tcPr", "tcBorders", side)
                .map(DocxTable::isVisible)
                .orElse(across ? linesAcross : linesDown);
    }

    /** Whether the table, or the style that it has, draws lines between its cells. */
    private static boolean drawsLines(Element table, DocxStyles styles, String direction) {
        Optional<String> style = WordXml.findVal(table, "tblPr", "tblStyle");
        return WordXml.findVal(table, "tblPr", "tblBorders", direction)
                .or(() ->
                        styles.findInherited(style, found -> WordXml.findVal(found, "tblPr", "tblBorders", direction)))
                .map(DocxTable::isVisible)
                .orElse(false);
    }

    private static boolean isVisible(String line) {
        return !INVISIBLE.contains(line);
    }
}
