package vn.khuyencong.ingest.reader.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Table;

/** Rows of Word 97 tables, byte by byte as [MS-DOC] 2.9.321 (sprmTDefTable) has them. */
class DocRowTest {
    private static final int MERGED_1 = 0x0001;
    private static final int MERGED_2 = 0x0002;
    private static final int VERTICAL = 0x0020;
    private static final int VERTICAL_FIRST = 0x0060;
    private static final int SINGLE_LINE = 0x0104;

    @Test
    void aHeaderOverTwoYearsSpansThemByItsEdges() {
        Table table = table(List.of(
                row(new int[] {-108, 500, 2500, 3500}, new int[] {0, 0, 0}, "TT", "Năm", "Tổng"),
                row(new int[] {-108, 505, 1490, 2500, 3495}, new int[] {0, 0, 0, 0}, "1", "2.800", "4.700", "7.500")));
        assertEquals(4, table.columnCount());
        assertEquals(cell(0, 1, 1, 2, "Năm"), table.cellsOfRow(0).get(1));
        assertEquals(cell(1, 3, 1, 1, "7.500"), table.cellsOfRow(1).get(3));
    }

    @Test
    void cellsMergedDownwardsAreOne() {
        Table table = table(List.of(
                row(new int[] {0, 500, 1500}, new int[] {VERTICAL_FIRST, 0}, "TT", "2021"),
                row(new int[] {0, 500, 1500}, new int[] {VERTICAL, 0}, "", "2.800"),
                row(new int[] {0, 500, 1500}, new int[] {VERTICAL_FIRST, 0}, "1", "4.700")));
        assertEquals(cell(0, 0, 2, 1, "TT"), table.cellsOfRow(0).get(0));
        assertEquals(cell(2, 0, 1, 1, "1"), table.cellsOfRow(2).get(0));
    }

    /** The specification of 1997: 1 begins a run of merged cells, 2 continues it. */
    @Test
    void cellsMergedToTheSideInTheWayOfWord97() {
        assertMergedToTheSide(MERGED_1, MERGED_2);
    }

    /** [MS-DOC] 2.9.317: 2 begins a run of merged cells, 1 continues it. */
    @Test
    void cellsMergedToTheSideInTheWayOfLaterFiles() {
        assertMergedToTheSide(MERGED_2, MERGED_1);
    }

    private static void assertMergedToTheSide(int first, int next) {
        Table table = table(List.of(
                row(
                        new int[] {0, 500, 900, 1500, 2000, 2500},
                        new int[] {first, next, first, next, 0},
                        "A",
                        "",
                        "B",
                        "",
                        "C"),
                row(new int[] {0, 500, 900, 1500, 2000, 2500}, new int[5], "1", "2", "3", "4", "5")));
        assertEquals(List.of(cell(0, 0, 1, 2, "A"), cell(0, 2, 1, 2, "B"), cell(0, 4, 1, 1, "C")), table.cellsOfRow(0));
    }

    @Test
    void aRowOfFewerCellsLeavesTheRestOfTheGridEmpty() {
        Table table = table(List.of(
                row(new int[] {0, 500, 1500, 2500}, new int[3], "1", "2", "3"),
                row(new int[] {0, 500}, new int[1], "4")));
        assertEquals(3, table.columnCount());
        assertEquals(List.of(cell(1, 0, 1, 1, "4")), table.cellsOfRow(1));
    }

    private static Table table(List<List<WordCell>> rows) {
        return (Table) new WordTable(rows).blocks().get(0);
    }

    private static List<WordCell> row(int[] edges, int[] flags, String... texts) {
        int size = 1 + 2 * edges.length + 20 * flags.length;
        ByteBuffer row = ByteBuffer.allocate(4 + size).order(ByteOrder.LITTLE_ENDIAN);
        row.putShort((short) 0xD608).putShort((short) (size + 1)).put((byte) flags.length);
        for (int edge : edges) {
            row.putShort((short) edge);
        }
        for (int flag : flags) {
            row.putShort((short) flag).putShort((short) 0);
            for (int side = 0; side < 4; side++) {
                row.putInt(SINGLE_LINE);
            }
        }
        List<List<Block>> contents = List.of(texts).stream()
                .map(text -> List.<Block>of(Paragraph.asPrinted(text, Optional.empty())))
                .toList();
        return new DocRow(new SprmBuffer(row.array(), 0)).cells(contents);
    }

    private static Cell cell(int row, int column, int rowSpan, int columnSpan, String text) {
        return Cell.asPrinted(row, column, rowSpan, columnSpan, text, Optional.empty());
    }
}
