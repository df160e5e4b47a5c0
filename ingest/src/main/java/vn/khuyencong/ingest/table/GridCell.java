package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.document.Place;
import vn.khuyencong.ingest.document.Word;

/** A cell of a table on one page: where it begins in the grid, its spans, where it is printed, and its text. */
record GridCell(int row, int column, int rowSpan, int columnSpan, Place place, List<TextLine> lines) {
    GridCell {
        lines = List.copyOf(lines);
    }

    static GridCell of(int row, int column, int rowSpan, int columnSpan, Place place, List<Word> words) {
        return new GridCell(row, column, rowSpan, columnSpan, place, CellLines.of(words));
    }

    String text() {
        return TextLine.join(lines);
    }

    boolean isBlank() {
        return lines.isEmpty();
    }

    GridCell withMore(List<TextLine> more) {
        List<TextLine> joined = new ArrayList<>(lines);
        joined.addAll(more);
        return new GridCell(row, column, rowSpan, columnSpan, place, joined);
    }

    int lastRow() {
        return row + rowSpan - 1;
    }

    int lastColumn() {
        return column + columnSpan - 1;
    }

    GridCell at(int newRow, int newColumn, int newRowSpan, int newColumnSpan) {
        return new GridCell(newRow, newColumn, newRowSpan, newColumnSpan, place, lines);
    }
}
