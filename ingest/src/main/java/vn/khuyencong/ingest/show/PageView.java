package vn.khuyencong.ingest.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Page;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Place;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.document.Word;

/** What was found on one page; of a table that runs over pages, the cells that stand on this one. */
record PageView(Page page, List<TablePart> tables, List<Box> paragraphs) {
    /** The part of a table on a page; its rows and columns are counted in the whole table. */
    record TablePart(int ordinal, Table table, List<Cell> cells) {
        Box box() {
            return cells.stream().map(PageView::box).reduce(Box::union).orElseThrow();
        }
    }

    static PageView of(Document document, Page page) {
        List<TablePart> parts = new ArrayList<>();
        List<Table> tables = document.tables();
        for (int index = 0; index < tables.size(); index++) {
            List<Cell> cells = tables.get(index).cells().stream()
                    .filter(cell -> isOn(cell.place(), page))
                    .toList();
            if (!cells.isEmpty()) {
                parts.add(new TablePart(index + 1, tables.get(index), cells));
            }
        }
        List<Box> paragraphs = document.paragraphs().stream()
                .map(Paragraph::place)
                .filter(place -> isOn(place, page))
                .map(place -> place.orElseThrow().box())
                .toList();
        return new PageView(page, List.copyOf(parts), paragraphs);
    }

    /** How many words a mark at this place would hide. */
    long wordsUnder(Box mark) {
        return page.words().stream()
                .map(Word::box)
                .filter(word -> word.x0() < mark.x1()
                        && mark.x0() < word.x1()
                        && word.y0() < mark.y1()
                        && mark.y0() < word.y1())
                .count();
    }

    private static boolean isOn(Optional<Place> place, Page page) {
        return place.isPresent() && place.get().page() == page.number();
    }

    static Box box(Cell cell) {
        return cell.place().orElseThrow().box();
    }
}
