package vn.khuyencong.ingest.observation.flat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.observation.flat.FlatLine.Kind;
import vn.khuyencong.ingest.observation.flat.FlatRegions.Region;

/** The entry of this package: the lines of flattened tables become tables whose numbers stand in their last column. */
public final class FlatTables {
    /** The heading over the numbers of a row that have no column yet. */
    public static final String UNPLACED = "Số chưa rõ cột";

    /** The same where the order of the columns was found, and not printed. */
    private static final String UNPLACED_AND_UNSURE = "Số chưa rõ cột (thứ tự cột suy ra)";

    private static final Paragraph BLANK = Paragraph.asPrinted("", Optional.empty());

    private FlatTables() {}

    /** Every block of plain text must still be a printed line, blank ones included; any other document stays as it is. */
    public static Document find(Document printed) {
        if (printed.source().textSource() != TextSource.PLAIN_TEXT) {
            return printed;
        }
        List<Block> blocks = new ArrayList<>();
        List<Paragraph> lines = new ArrayList<>();
        for (Block block : printed.blocks()) {
            if (block instanceof Paragraph line) {
                lines.add(line);
            } else {
                blocks.addAll(withTables(lines));
                lines.clear();
                blocks.add(block);
            }
        }
        blocks.addAll(withTables(lines));
        return printed.withBlocks(blocks);
    }

    /** Whether numbers of the table stand together behind its columns. */
    public static boolean hasUnplaced(Table table) {
        return table.findCell(0, table.columnCount() - 1)
                .filter(cell -> cell.header() && cell.text().startsWith(UNPLACED))
                .isPresent();
    }

    /** Whether the order of its columns is not printed: its sums hold in another order as well. */
    public static boolean isUnsure(Table table) {
        return hasUnplaced(table)
                && table.findCell(0, table.columnCount() - 1)
                        .filter(cell -> cell.text().equals(UNPLACED_AND_UNSURE))
                        .isPresent();
    }

    private static List<Block> withTables(List<Paragraph> printed) {
        List<FlatLine> lines = HeadWordsInLabels.tell(FlatLine.of(printed));
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        for (Region region : continued(lines, FlatRegions.of(lines))) {
            Optional<FlatTable> found = FlatTable.read(lines.subList(region.start(), region.end()));
            if (found.isPresent()) {
                blocks.addAll(paragraphs(lines.subList(next, region.start())));
                blocks.addAll(found.get().blocks());
                next = region.end();
            }
        }
        blocks.addAll(paragraphs(lines.subList(next, lines.size())));
        return blocks;
    }

    /** A region that follows at once and has no caption of its own is the next page of the table. */
    private static List<Region> continued(List<FlatLine> lines, List<Region> regions) {
        List<Region> whole = new ArrayList<>();
        for (Region region : regions) {
            Region last = whole.isEmpty() ? new Region(0, -1) : whole.get(whole.size() - 1);
            boolean captioned =
                    lines.subList(region.start(), region.end()).stream().anyMatch(line -> line.kind() == Kind.CAPTION);
            if (last.end() == region.start() && !captioned) {
                whole.set(whole.size() - 1, new Region(last.start(), region.end()));
            } else {
                whole.add(region);
            }
        }
        return whole;
    }

    private static List<Block> paragraphs(List<FlatLine> lines) {
        List<Block> blocks = new ArrayList<>();
        for (FlatLine line : lines) {
            for (int i = 0; i < line.blankLinesBefore(); i++) {
                blocks.add(BLANK);
            }
            blocks.add(line.printed());
        }
        return blocks;
    }

    /** A table with the lines of its caption, and those that belong to nothing. */
    private record FlatTable(List<FlatLine> captions, FlatHeader header, List<FlatRow> rows, List<FlatLine> rest) {

        static Optional<FlatTable> read(List<FlatLine> region) {
            List<FlatLine> captions = region.stream()
                    .filter(line -> line.kind() == Kind.CAPTION)
                    .sorted(Comparator.comparingInt(FlatLine::captionRank))
                    .toList();
            String title = captions.stream().map(FlatLine::text).collect(Collectors.joining(" "));
            Optional<FlatHeader> header =
                    FlatColumns.read(heads(region), index(region), StandardForm.findByTitle(title));
            return header.map(found -> {
                FlatRows.Read rows = FlatRows.read(region);
                boolean sure = HeaderIsRecovered.test(region, rows.rows(), found);
                return new FlatTable(captions, sure ? found : found.withoutColumns(), rows.rows(), rows.rest());
            });
        }

        /** The words of the header, run by run, so that no word is made of two that stand apart. */
        private static List<String> heads(List<FlatLine> region) {
            List<String> heads = new ArrayList<>();
            StringBuilder run = new StringBuilder();
            for (FlatLine line : region) {
                if (line.kind() == Kind.HEADING) {
                    run.append(line.text()).append(' ');
                } else if (line.kind() != Kind.CAPTION && !run.isEmpty()) {
                    heads.add(run.toString().strip());
                    run.setLength(0);
                }
            }
            if (!run.isEmpty()) {
                heads.add(run.toString().strip());
            }
            return heads;
        }

        private static List<String> index(List<FlatLine> region) {
            return region.stream()
                    .filter(line -> line.kind() == Kind.INDEX)
                    .map(FlatLine::text)
                    .toList();
        }

        List<Block> blocks() {
            List<Block> blocks = new ArrayList<>();
            List<FlatLine> loose = OrphanLabels.give(rows, rest);
            captions.forEach(line -> {
                blocks.add(BLANK);
                blocks.add(line.printed());
            });
            blocks.add(table());
            loose.forEach(line -> {
                blocks.add(BLANK);
                blocks.add(line.printed());
            });
            return blocks;
        }

        private Table table() {
            int before = header.hasUnits() ? 3 : 2;
            int width = before + header.columns().size() + 1;
            int top = header.depth();
            List<Cell> cells = new ArrayList<>();
            heading(cells, 0, top, header.number());
            heading(cells, 1, top, header.label());
            if (header.hasUnits()) {
                heading(cells, 2, top, header.unit());
            }
            headings(cells, before, top);
            heading(cells, width - 1, top, header.certain() ? UNPLACED : UNPLACED_AND_UNSURE);
            for (int i = 0; i < rows.size(); i++) {
                FlatRow row = rows.get(i);
                int at = top + i;
                // A heading whose words are lost must not pass its lines to the heading before it.
                String label = row.isBare() ? row.number : row.label();
                if (header.hasUnits()) {
                    FlatUnits.Parted parted = FlatUnits.part(label);
                    label = parted.label();
                    cells.add(Cell.asPrinted(at, 2, 1, 1, parted.unit(), Optional.empty()));
                }
                cells.add(Cell.asPrinted(at, 0, 1, 1, row.number, Optional.empty()));
                cells.add(Cell.asPrinted(at, 1, 1, 1, label, Optional.empty()));
                for (int column = before; column < width - 1; column++) {
                    cells.add(Cell.asPrinted(at, column, 1, 1, "", Optional.empty()));
                }
                cells.add(Cell.asPrinted(at, width - 1, 1, 1, String.join(" ", row.pieces), Optional.empty()));
            }
            return Table.of(Table.Method.SOLVED, top + rows.size(), width, cells)
                    .withCaption(title(), unit());
        }

        /** Printed somewhere about the table; what stands right above it counts more. */
        private Optional<String> title() {
            String words = captions.stream()
                    .filter(line -> line.captionRank() == 1)
                    .map(FlatLine::text)
                    .collect(Collectors.joining(" "));
            return Optional.of(words).filter(title -> !title.isEmpty());
        }

        private Optional<String> unit() {
            return captions.stream()
                    .flatMap(line -> line.declaredUnit().stream())
                    .findFirst();
        }

        private static void heading(List<Cell> cells, int column, int rows, String text) {
            cells.add(Cell.asPrinted(0, column, rows, 1, text, Optional.empty()).withHeader(true));
        }

        /** Equal headings side by side are one cell. */
        private void headings(List<Cell> cells, int before, int top) {
            for (int level = 0; level < top; level++) {
                int column = 0;
                while (column < header.columns().size()) {
                    List<String> path = header.columns().get(column);
                    int to = column + 1;
                    while (to < header.columns().size()
                            && sameUpTo(level, path, header.columns().get(to))) {
                        to++;
                    }
                    if (level < path.size()) {
                        int rows = level == path.size() - 1 ? top - level : 1;
                        cells.add(Cell.asPrinted(
                                        level, before + column, rows, to - column, path.get(level), Optional.empty())
                                .withHeader(true));
                    }
                    column = to;
                }
            }
        }

        private static boolean sameUpTo(int level, List<String> one, List<String> other) {
            return level < one.size() - 1
                    && other.size() == one.size()
                    && one.subList(0, level + 1).equals(other.subList(0, level + 1));
        }
    }
}
