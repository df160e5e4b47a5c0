package vn.khuyencong.ingest.reconciliation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.NumbersNotPlaced;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.reconciliation.Rebuilt.Position;
import vn.khuyencong.ingest.reconciliation.solver.Candidate;
import vn.khuyencong.ingest.reconciliation.solver.PackedRow;
import vn.khuyencong.ingest.reconciliation.solver.Placement;
import vn.khuyencong.ingest.reconciliation.solver.PlacementProblem;
import vn.khuyencong.ingest.reconciliation.solver.PlacementSolver;
import vn.khuyencong.ingest.repair.NumberStyle;

/** A flattened table: its value columns are blank, and the numbers of each row stand in its last column. */
final class PackedTable {
    private static final String ANY_NUMBER = "7";
    private static final int LEADING = 2;

    private final Table table;
    private final int top;
    private final int first;
    private final int last;

    PackedTable(Table table) {
        this.table = table;
        this.top = table.headerRowCount();
        this.last = table.columnCount() - 1;
        this.first = firstValueColumn();
    }

    /**
     * @param solved cells that the sums gave their number
     * @param byTheirRow those among them whose own row's sums are enough to tell
     */
    record Placed(Table table, Set<Position> solved, Set<Position> byTheirRow) {}

    /** Columns of numbers, labels and units have words; those of values are blank so far. */
    private int firstValueColumn() {
        int column = LEADING;
        while (column < last && hasWords(column)) {
            column++;
        }
        return column;
    }

    private boolean hasWords(int column) {
        return IntStream.range(top, table.rowCount()).anyMatch(row -> table.findCell(row, column)
                .filter(cell -> !cell.isBlank())
                .isPresent());
    }

    private String text(int row, int column) {
        return table.findCell(row, column).map(cell -> cell.text().strip()).orElse("");
    }

    /** The same table with a number in every place of each row that has some. */
    Table probe() {
        return table.withCells(cell -> {
            if (cell.header() || cell.column() < first) {
                return cell;
            }
            boolean filled = cell.column() < last && !text(cell.row(), last).isEmpty();
            return cell.withText(filled ? ANY_NUMBER : "");
        });
    }

    /**
     * @param observed the figures of the probe
     * @param sums the sums that these are in
     */
    Placed place(int ordinal, List<Observation> observed, List<Check> sums, Issues issues) {
        SortedMap<Integer, Pieces> pieces = pieces();
        SortedMap<Integer, PackedRow> rows = new TreeMap<>();
        ProbedTable probed = new ProbedTable(observed, sums, first, last);
        pieces.forEach(
                (row, read) -> rows.put(row, new PackedRow(read.texts().size(), probed.kinds(row), read.candidates())));
        PlacementProblem problem = new PlacementProblem(rows, probed.sums(rows.keySet()), probed.partners());
        Placement placement = PlacementSolver.solve(problem);
        Balance balance = new Balance(problem.sums(), probed, placement.sure());
        if (!balance.speaksForItsColumns(placement)) {
            return placed(ordinal, pieces, Placement.nothing(rows), issues);
        }
        Placed placed = placed(ordinal, pieces, placement, issues);
        return new Placed(placed.table(), placed.solved(), byTheirRow(problem, placed.solved()));
    }

    private Set<Position> byTheirRow(PlacementProblem problem, Set<Position> solved) {
        Set<Position> alone = PlacementSolver.solve(problem.withSumsOfRows()).sure().keySet().stream()
                .map(slot -> new Position(slot.row(), first + slot.column()))
                .collect(Collectors.toCollection(HashSet::new));
        alone.retainAll(solved);
        return alone;
    }

    private SortedMap<Integer, Pieces> pieces() {
        SortedMap<Integer, List<String>> texts = new TreeMap<>();
        for (int row = top; row < table.rowCount(); row++) {
            if (!text(row, last).isEmpty()) {
                texts.put(row, Pieces.part(text(row, last)));
            }
        }
        List<String> all = texts.values().stream().flatMap(List::stream).toList();
        NumberStyle style = NumberStyle.decide(all);
        boolean blanks = Pieces.blanksMayPartThousands(all);
        SortedMap<Integer, Pieces> pieces = new TreeMap<>();
        texts.forEach((row, parts) -> Pieces.read(parts, style, blanks)
                .filter(read -> fewestNumbers(read) <= last - first)
                .ifPresent(read -> pieces.put(row, read)));
        return pieces;
    }

    private static int fewestNumbers(Pieces pieces) {
        int numbers = 0;
        int at = 0;
        while (at < pieces.texts().size()) {
            int from = at;
            at = pieces.candidates().stream()
                    .filter(candidate -> candidate.from() == from)
                    .mapToInt(Candidate::to)
                    .max()
                    .orElse(from + 1);
            numbers++;
        }
        return numbers;
    }

    private Placed placed(int ordinal, SortedMap<Integer, Pieces> pieces, Placement placement, Issues issues) {
        Map<Position, String> texts = new TreeMap<>(Position.READING_ORDER);
        Set<Position> solved = new HashSet<>();
        for (int row = top; row < table.rowCount(); row++) {
            String packed = text(row, last);
            if (!packed.isEmpty()) {
                Pieces read = pieces.get(row);
                List<Candidate> sure = read == null ? List.of() : sure(row, placement, read, texts, solved);
                List<String> left = left(packed, read, sure);
                texts.put(new Position(row, last), String.join(" ", left));
                if (!left.isEmpty()) {
                    issues.add(new NumbersNotPlaced(
                            Where.cell(ordinal, row, last, table.findPageStart()),
                            text(row, 1),
                            String.join(" ", left),
                            possible(row, placement)));
                }
            }
        }
        Table changed = table.withCells(cell -> withText(cell, texts));
        return new Placed(changed, solved, Set.of());
    }

    private static Cell withText(Cell cell, Map<Position, String> texts) {
        String text = texts.get(new Position(cell.row(), cell.column()));
        return text == null
                ? cell
                : new Cell(
                        cell.row(),
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.header(),
                        text,
                        text,
                        cell.place());
    }

    private List<Candidate> sure(
            int row, Placement placement, Pieces read, Map<Position, String> texts, Set<Position> solved) {
        List<Candidate> sure = new ArrayList<>();
        boolean full = read.texts().size() == last - first && read.candidates().size() == last - first;
        placement.sure().forEach((slot, candidate) -> {
            if (slot.row() == row) {
                sure.add(candidate);
                Position position = new Position(row, first + slot.column());
                texts.put(position, read.text(candidate));
                if (!full) {
                    solved.add(position);
                }
            }
        });
        return sure;
    }

    private static List<String> left(String packed, @Nullable Pieces read, List<Candidate> sure) {
        if (read == null) {
            return List.of(packed);
        }
        return IntStream.range(0, read.texts().size())
                .filter(piece -> sure.stream().noneMatch(each -> each.from() <= piece && piece < each.to()))
                .mapToObj(read.texts()::get)
                .toList();
    }

    /** The headings of the columns that the first open number of a row was seen in. */
    private String possible(int row, Placement placement) {
        return placement.open().entrySet().stream()
                .filter(each -> each.getKey().row() == row)
                .findFirst()
                .map(Map.Entry::getValue)
                .stream()
                .flatMap(columns -> columns.stream())
                .map(column -> heading(first + column))
                .collect(Collectors.joining("; "));
    }

    private String heading(int column) {
        return IntStream.range(0, top)
                .mapToObj(row -> table.findCell(row, column))
                .flatMap(Optional::stream)
                .map(Cell::text)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
