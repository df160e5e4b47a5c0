package vn.khuyencong.ingest.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Observer;
import vn.khuyencong.ingest.observation.caption.Captions;
import vn.khuyencong.ingest.observation.flat.FlatTables;
import vn.khuyencong.ingest.reconciliation.Rebuilt.Evidence;

/**
 * Gives the numbers of flattened tables their columns back. Which sums a table implies depends on its headings and lines
 * alone: so it is observed with one and the same number in every place, the sums found in this are those that its own
 * numbers must keep, and the solver says where they then must stand.
 */
public final class Rebuilding {
    private static final String ANY_UNIT = "triệu đồng";

    private final Document document;
    private final Issues issues;

    private Rebuilding(Document document, Issues issues) {
        this.document = document;
        this.issues = issues;
    }

    /** A document whose tables need nothing comes back as it is. */
    public static Rebuilt rebuild(Document document, Issues issues) {
        if (document.tables().isEmpty()) {
            return Rebuilt.asPrinted(document);
        }
        return new Rebuilding(document, issues).rebuild();
    }

    private Rebuilt rebuild() {
        Document probe = Captions.attach(document.withTables(Rebuilding::probe), new Issues());
        List<Observation> figures = Observer.observeTables(probe.withTables(Rebuilding::withUnit), new Issues());
        List<Check> sums = Reconciler.sumsOfTables(probe, figures);
        Map<Integer, Evidence> evidence = new TreeMap<>();
        List<Block> blocks = new ArrayList<>();
        int ordinal = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                int current = ++ordinal;
                List<Observation> ofTable = figures.stream()
                        .filter(each -> each.origin().table() == current)
                        .toList();
                List<Check> sumsOfTable = sums.stream()
                        .filter(sum -> sum.total().origin().table() == current)
                        .toList();
                blocks.add(rebuild(current, table, ofTable, sumsOfTable, evidence));
            } else {
                blocks.add(block);
            }
        }
        return new Rebuilt(document.withBlocks(blocks), evidence);
    }

    private static Table probe(Table table) {
        return FlatTables.hasUnplaced(table) ? new PackedTable(table).probe() : new ShiftedRows(table).probe();
    }

    private Table rebuild(
            int ordinal, Table table, List<Observation> observed, List<Check> sums, Map<Integer, Evidence> evidence) {
        if (FlatTables.hasUnplaced(table)) {
            PackedTable.Placed placed = new PackedTable(table).place(ordinal, observed, sums, issues);
            evidence.put(
                    ordinal, new Evidence(placed.solved(), Set.of(), placed.byTheirRow(), FlatTables.isUnsure(table)));
            return placed.table();
        }
        ShiftedRows rows = new ShiftedRows(table);
        boolean loose = document.source().textSource() == TextSource.PLAIN_TEXT
                && !document.source().mediaType().contains("html");
        Optional<ShiftedRows.Mended> mended =
                rows.hasFigures() ? rows.mend(ordinal, observed, sums, loose, issues) : Optional.empty();
        mended.ifPresent(
                found -> evidence.put(ordinal, new Evidence(found.solved(), found.restored(), Set.of(), false)));
        return mended.map(ShiftedRows.Mended::table).orElse(table);
    }

    /** The unit is often told by the size of the figures, which a probe does not have; for its sums any will do. */
    private static Table withUnit(Table table) {
        return table.unit().isEmpty() ? table.withCaption(table.title(), Optional.of(ANY_UNIT)) : table;
    }
}
