package vn.khuyencong.ingest.reader.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.BorderCode;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;
import vn.khuyencong.ingest.document.Block;

/** A row of a table of a Word 97–2003 file: what its cells hold, placed by the properties at the row's end. */
final class DocRow {
    private static final int COLUMN_WITHOUT_WIDTH = 1000;
    private static final int NO_LINE = 0xFF;

    private final TableProperties properties;

    DocRow(SprmBuffer rowEnd) {
        this.properties = TableSprmUncompressor.uncompressTAP(rowEnd);
    }

    List<WordCell> cells(List<List<Block>> contents) {
        List<WordCell> cells = new ArrayList<>();
        int left = edge(0, 0);
        int firstOfMerged = 0;
        for (int i = 0; i < contents.size(); i++) {
            // Widths of nothing and edges that run backwards occur; every cell keeps a place of its own.
            int right = Math.max(edge(i + 1, left + COLUMN_WITHOUT_WIDTH), left + 1);
            TableCellDescriptor stored = descriptor(i);
            boolean mergedUp = stored.isFVertMerge() && !stored.isFVertRestart();
            WordCell cell = new WordCell(left, right, mergedUp, isRuled(stored), contents.get(i));
            int merge = horizontalMerge(stored);
            boolean mergedLeft = merge != 0 && firstOfMerged != 0 && merge != firstOfMerged;
            cells.add(mergedLeft ? cells.remove(cells.size() - 1).joined(cell) : cell);
            firstOfMerged = mergedLeft ? firstOfMerged : merge;
            left = right;
        }
        return cells;
    }

    /**
     * The two bits that tell a cell merged to the side. The specifications of 1997 and of [MS-DOC] 2.9.317 disagree on
     * which value marks the first cell; the value that a run of merged cells begins with is taken for it.
     */
    private static int horizontalMerge(TableCellDescriptor cell) {
        return (cell.isFFirstMerged() ? 1 : 0) + (cell.isFMerged() ? 2 : 0);
    }

    private int edge(int index, int otherwise) {
        short[] edges = properties.getRgdxaCenter();
        return edges != null && index < edges.length && index <= properties.getItcMac() ? edges[index] : otherwise;
    }

    private TableCellDescriptor descriptor(int index) {
        TableCellDescriptor[] stored = properties.getRgtc();
        return stored != null && index < stored.length && stored[index] != null
                ? stored[index]
                : new TableCellDescriptor();
    }

    /** Lines on two sides: a single line under a name in a letterhead draws no grid. */
    private boolean isRuled(TableCellDescriptor cell) {
        BorderCode across = properties.getBrcHorizontal();
        BorderCode down = properties.getBrcVertical();
        return Stream.of(
                                isDrawn(cell.getBrcTop(), across),
                                isDrawn(cell.getBrcBottom(), across),
                                isDrawn(cell.getBrcLeft(), down),
                                isDrawn(cell.getBrcRight(), down))
                        .filter(drawn -> drawn)
                        .count()
                >= 2;
    }

    private static boolean isDrawn(BorderCode own, BorderCode inherited) {
        int type = own.getBorderType() == 0 ? inherited.getBorderType() : own.getBorderType();
        return type != 0 && type != NO_LINE;
    }
}
