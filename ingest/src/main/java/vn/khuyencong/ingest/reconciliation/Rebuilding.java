package vn.khuyencong.ingest.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.Findings;
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

    private Rebuilding() {}

    /** A document whose tables all have their columns comes back as it is. */
    public static Rebuilt rebuild(Document document, Issues issues) {
        List<Table> tables = document.tables();
        if (tables.stream().noneMatch(FlatTables::hasUnplaced)) {
            return Rebuilt.asPrinted(document);
        }
        Document probe = Captions.attach(
                document.withTables(table -> FlatTables.hasUnplaced(table) ? new PackedTable(table).probe() : table),
                new Issues());
        Findings findings = Observer.observe(probe.withTables(Rebuilding::withUnit), new Issues());
        List<Check> sums = Reconciler.sumsOfTables(probe, findings);
        Map<Integer, Evidence> evidence = new TreeMap<>();
        List<Block> blocks = new ArrayList<>();
        int ordinal = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                int current = ++ordinal;
                if (FlatTables.hasUnplaced(table)) {
                    List<Observation> ofTable = findings.observations().stream()
                            .filter(each -> each.origin().table() == current)
                            .toList();
                    List<Check> sumsOfTable = sums.stream()
                            .filter(sum -> sum.total().origin().table() == current)
                            .toList();
                    PackedTable.Placed placed = new PackedTable(table).place(current, ofTable, sumsOfTable, issues);
                    evidence.put(
                            current, new Evidence(placed.solved(), placed.byTheirRow(), FlatTables.isUnsure(table)));
                    blocks.add(placed.table());
                } else {
                    blocks.add(table);
                }
            } else {
                blocks.add(block);
            }
        }
        return new Rebuilt(document.withBlocks(blocks), evidence);
    }

    /** The unit is often told by the size of the figures, which a probe does not have; for its sums any will do. */
    private static Table withUnit(Table table) {
        return FlatTables.hasUnplaced(table) && table.unit().isEmpty()
                ? table.withCaption(table.title(), Optional.of(ANY_UNIT))
                : table;
    }
}
