package vn.khuyencong.ingest.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Builds a warehouse: documents go into the file one by one, in the order of their ids, so that memory does not grow with
 * them, and what comes out does not depend on the order in which they came. Each relation stands in the order of {@code
 * ORDER BY ALL}.
 */
public final class WarehouseBuild {
    private record Kept(Path file, String documentId) {}

    private final WarehousePlan plan;
    private final IngestionTimes times;
    private final List<Kept> documents = new ArrayList<>();
    private final FileIssues fileIssues = new FileIssues();

    private WarehouseBuild(WarehousePlan plan, IngestionTimes times) {
        this.plan = plan;
        this.times = times;
    }

    /**
     * Writes the file anew.
     *
     * @throws CannotWriteException when the file cannot be written, or DuckDB cannot unpack its native library
     * @throws WarehouseException when a kept document is damaged
     * @throws UnfitDocumentException when the rows of a document are not taken; in all cases, what stands at the target is
     *     nothing to be used
     */
    public static void of(WarehousePlan plan) {
        try {
            of(plan, IngestionTimes.of(plan.published()));
        } catch (ExceptionInInitializerError notUnpacked) {
            throw CannotWriteException.orOther("DuckDB cannot be started", notUnpacked);
        }
    }

    static void of(WarehousePlan plan, IngestionTimes times) {
        WarehouseBuild build = new WarehouseBuild(plan, times);
        build.look();
        build.write();
    }

    /** Which documents there are, and what is to be said of the files that are none. */
    private void look() {
        for (Path file : plan.kept()) {
            KeptSummary summary = KeptDocument.findSummary(file).orElseThrow(() -> damaged(file));
            summary.documentId().ifPresentOrElse(id -> documents.add(new Kept(file, id)), () -> read(file, fileIssues));
        }
        plan.fileIssues().forEach(trouble -> IssueRows.addOfFile(fileIssues, Optional.empty(), trouble));
        documents.sort(Comparator.comparing(Kept::documentId));
    }

    private static WarehouseException damaged(Path file) {
        return new WarehouseException("a kept document cannot be used", new IOException(file.toString()));
    }

    private Map<String, Instant> fileTimes() {
        Map<String, Instant> times = new TreeMap<>();
        plan.fileTimes()
                .forEach((documentId, milliseconds) -> times.put(documentId, Instant.ofEpochMilli(milliseconds)));
        return times;
    }

    private void write() {
        try (NewWarehouse warehouse = NewWarehouse.create(plan.target())) {
            PublishedDocuments others = plan.keepsOthers()
                    ? PublishedDocuments.of(plan.published(), warehouse)
                    : PublishedDocuments.none(warehouse);
            Rows ascending = new AscendingRows(warehouse.rows());
            for (Kept document : documents) {
                others.copyBefore(document.documentId());
                add(document, ascending, warehouse.rows());
            }
            others.copyRest();
            others.addFileIssuesTo(fileIssues);
            fileIssues.all().forEach(ascending::add);
            warehouse.rows().close();
            StatementRows.decide(warehouse.connection(), fileTimes());
            warehouse.finish();
        } catch (SQLException e) {
            throw CannotWriteException.orOther("cannot find which documents are one report", e);
        }
    }

    /** All rows of a document are taken before the next one comes: so it is known whose fault it is if they are not. */
    private void add(Kept document, Rows rows, AppendedRows appended) {
        try {
            read(
                    document.file(),
                    row -> rows.add(
                            row.relation().equals(DocumentRows.RELATION)
                                    ? row.with(times.of(document.documentId()))
                                    : row));
            appended.close();
        } catch (CannotWriteException disk) {
            throw disk;
        } catch (RuntimeException refused) {
            throw new UnfitDocumentException(document.file(), refused);
        }
    }

    private static void read(Path file, Rows rows) {
        try {
            KeptDocument.read(file, rows);
        } catch (IOException e) {
            throw new WarehouseException("cannot read the kept document " + file, e);
        }
    }
}
