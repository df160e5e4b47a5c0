package vn.khuyencong.ingest.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.reader.UnreadableException;

/** A {@code table} element: its rows, those of the head first and those of the foot last, and where its cells stand. */
final class PageTable {
    private static final int WIDEST = 1000;
    private static final int TALLEST = 65_534;

    private final Element table;
    private final PageBlocks page;
    private final Borders borders;

    PageTable(Element table, PageBlocks page) {
        this.table = table;
        this.page = page;
        this.borders = new Borders(page.styles());
    }

    /** The caption and the table as one block, or what it holds where it only lays out the page. */
    List<Block> blocks() throws UnreadableException {
        List<Block> blocks = new ArrayList<>();
        for (Element caption : parts("caption")) {
            blocks.addAll(page.of(caption));
        }
        PageGrid grid = new PageGrid(page.limit());
        for (List<Element> group : groups()) {
            for (int row = 0; row < group.size(); row++) {
                grid.beginRow();
                addCells(grid, group.get(row), group.size() - row);
            }
        }
        blocks.addAll(grid.blocks(Set.of("presentation", "none").contains(table.attr("role"))));
        return blocks;
    }

    private void addCells(PageGrid grid, Element row, int rowsLeft) throws UnreadableException {
        for (Element cell : row.children()) {
            boolean head = cell.normalName().equals("th");
            if ((head || cell.normalName().equals("td")) && page.shows(cell)) {
                int rowSpan = span(cell, "rowspan", TALLEST);
                grid.add(
                        rowSpan == 0 ? rowsLeft : Math.min(rowSpan, rowsLeft),
                        Math.max(1, span(cell, "colspan", WIDEST)),
                        head || borders.isDrawn(cell, table),
                        page.of(cell));
            }
        }
    }

    /** 0 reaches to the end of the group; what is no number is 1. */
    private static int span(Element cell, String attribute, int most) {
        String said = cell.attr(attribute).strip();
        return said.matches("\\d{1,9}") ? Math.min(Integer.parseInt(said), most) : 1;
    }

    /** A cell reaches no further down than its group of rows. */
    private List<List<Element>> groups() {
        List<List<Element>> groups = new ArrayList<>();
        parts("thead").forEach(head -> groups.add(rows(head)));
        List<Element> loose = new ArrayList<>();
        for (Element part : table.children()) {
            if (part.normalName().equals("tbody") && page.shows(part)) {
                groups.add(rows(part));
            } else if (part.normalName().equals("tr") && page.shows(part)) {
                loose.add(part);
            }
        }
        groups.add(loose);
        parts("tfoot").forEach(foot -> groups.add(rows(foot)));
        return groups;
    }

    private List<Element> rows(Element group) {
        return group.children().stream()
                .filter(row -> row.normalName().equals("tr") && page.shows(row))
                .toList();
    }

    private List<Element> parts(String name) {
        return table.children().stream()
                .filter(part -> part.normalName().equals(name) && page.shows(part))
                .toList();
    }
}
