package vn.khuyencong.ingest;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.flat.FlatTables;
import vn.khuyencong.ingest.reconciliation.Rebuilding;

/**
 * What it costs to give the numbers of flattened tables their columns back, each table alone. The solver counts its steps,
 * not seconds, and walks the same way each time: one round is enough.
 */
final class RebuildingBenchmark {
    private RebuildingBenchmark() {}

    static void run(List<Path> texts, PrintWriter out) {
        out.println("| bảng mất cột / table without columns | dòng × cột / rows × columns | đã đặt / placed"
                + " | chưa rõ / open | CPU s |");
        out.println("|---|---:|---:|---:|---:|");
        for (Path text : texts) {
            new Ingest().read(text, new Issues()).ifPresent(document -> measure(text, document, out));
        }
    }

    private static void measure(Path text, Document document, PrintWriter out) {
        for (int ordinal = 1; ordinal <= document.tables().size(); ordinal++) {
            Table flat = document.tables().get(ordinal - 1);
            if (FlatTables.hasUnplaced(flat)) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                Table rebuilt = Rebuilding.rebuild(alone(document, flat), new Issues())
                        .document()
                        .tables()
                        .get(0);
                long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                out.printf(
                        Locale.forLanguageTag("vi"),
                        "| %s, %d | %d × %d | %d | %d | %.1f |%n",
                        text.getFileName(),
                        ordinal,
                        flat.rowCount() - flat.headerRowCount(),
                        flat.columnCount(),
                        inColumns(rebuilt) - inColumns(flat),
                        behindColumns(rebuilt),
                        (end - start) / 1e9);
            }
        }
    }

    /** The document without its other tables. */
    private static Document alone(Document document, Table table) {
        List<Block> blocks = new ArrayList<>(document.paragraphs());
        blocks.add(table);
        return document.withBlocks(blocks);
    }

    private static long inColumns(Table table) {
        return table.cells().stream()
                .filter(cell -> !cell.header() && !cell.isBlank() && cell.column() < table.columnCount() - 1)
                .count();
    }

    private static long behindColumns(Table table) {
        return table.cells().stream()
                .filter(cell -> !cell.header() && !cell.isBlank() && cell.column() == table.columnCount() - 1)
                .map(Cell::text)
                .mapToLong(text -> text.strip().split("\\s+").length)
                .sum();
    }
}
