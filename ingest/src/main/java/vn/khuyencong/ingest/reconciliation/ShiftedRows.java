package vn.khuyencong.ingest.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.CellRestored;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.RowShifted;
import vn.khuyencong.ingest.issue.RowWithdrawn;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.reconciliation.Rebuilt.Position;
import vn.khuyencong.ingest.reconciliation.solver.Candidate;
import vn.khuyencong.ingest.reconciliation.solver.PackedRow;
import vn.khuyencong.ingest.reconciliation.solver.Placement;
import vn.khuyencong.ingest.reconciliation.solver.PlacementProblem;
import vn.khuyencong.ingest.reconciliation.solver.PlacementSolver;
import vn.khuyencong.ingest.reconciliation.solver.Slot;
import vn.khuyencong.ingest.reconciliation.solver.SlotSum;
import vn.khuyencong.ingest.repair.NumberStyle;

/**
 * Rows of a printed grid whose numbers stand beside their columns, because one was lost or a cell too many crept in. A row
 * is suspect where sums along it fail as printed; its numbers are moved only where one placement alone lets every sum
 * along the row hold and breaks none across, and where it is a shift: all in one direction. A blank cell gets a number back
 * where a sum along its row and one across both lack the same.
 */
final class ShiftedRows {
    private static final String ANY_NUMBER = "7";
    private static final int LABELS = 2;
    private static final int FARTHEST = 4;

    private final Table table;
    private final int top;
    private final SortedSet<Integer> valueColumns;
    private final NumberStyle style;

    ShiftedRows(Table table) {
        this.table = table;
        this.top = table.headerRowCount();
        this.valueColumns = valueColumns();
        this.style = NumberStyle.decide(table.cells().stream()
                .filter(cell -> cell.row() >= top && cell.columnSpan() == 1 && valueColumns.contains(cell.column()))
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .toList());
    }

    /**
     * @param solved cells whose number is there by the sums
     * @param restored those among them that are blank in print
     */
    record Mended(Table table, Set<Position> solved, Set<Position> restored) {}

    private SortedSet<Integer> valueColumns() {
        SortedSet<Integer> columns = new TreeSet<>();
        for (Cell cell : table.cells()) {
            if (cell.row() >= top && cell.column() >= LABELS - 1 && isNumber(cell)) {
                columns.add(cell.column());
            }
        }
        return columns;
    }

    private static boolean isNumber(Cell cell) {
        return cell.columnSpan() == 1
                && cell.rowSpan() == 1
                && Pieces.read(List.of(cell.text().strip()), NumberStyle.UNDECIDED, false)
                        .isPresent();
    }

    boolean hasFigures() {
        return !valueColumns.isEmpty() && top > 0;
    }

    private String text(int row, int column) {
        return table.findCell(row, column)
                .filter(cell -> cell.row() == row && cell.column() == column && cell.columnSpan() == 1)
                .map(cell -> cell.text().strip())
                .orElse("");
    }

    private boolean hasNumbers(int row) {
        return valueColumns.stream().anyMatch(column -> !text(row, column).isEmpty());
    }

    /** The same table with a number in every place of each row that has some. */
    Table probe() {
        Set<Integer> rows = IntStream.range(top, table.rowCount())
                .filter(this::hasNumbers)
                .boxed()
                .collect(Collectors.toSet());
        return table.withCells(cell -> {
            boolean place = !cell.header()
                    && valueColumns.contains(cell.column())
                    && cell.columnSpan() == 1
                    && rows.contains(cell.row());
            return place ? cell.withText(ANY_NUMBER) : cell;
        });
    }

    /**
     * @param observed the figures of the probe
     * @param checks the sums that these are in
     * @param loose whether the file kept no cells but separators between them, so that a row may well be shifted
     */
    Optional<Mended> mend(int ordinal, List<Observation> observed, List<Check> checks, boolean loose, Issues issues) {
        SortedMap<Integer, Row> rows = rows();
        ProbedTable probed = new ProbedTable(observed, checks, 0, table.columnCount());
        List<SlotSum> sums = probed.sums(rows.keySet());
        Balance printed = new Balance(sums, probed, places(rows));
        Set<Integer> suspect = rows.entrySet().stream()
                .filter(row -> !isFull(row.getValue()) && printed.failsAlong(row.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        if (suspect.isEmpty()) {
            return Optional.empty();
        }
        Changes changes = new Changes();
        Map<Slot, BigDecimal> restored = LostCells.find(printed, rows.keySet(), valueColumns);
        restored.forEach((slot, value) -> restore(ordinal, slot, value, changes, issues));
        restored.keySet().forEach(slot -> suspect.remove(slot.row()));
        if (!suspect.isEmpty()) {
            move(ordinal, rows, suspect, printed, loose, changes, issues);
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.applyTo(table));
    }

    /** The numbers of a row as printed: in order, and where. */
    private record Row(Pieces pieces, List<Integer> columns) {}

    private SortedMap<Integer, Row> rows() {
        SortedMap<Integer, List<Integer>> places = new TreeMap<>();
        for (int row = top; row < table.rowCount(); row++) {
            int here = row;
            List<Integer> filled = valueColumns.stream()
                    .filter(column -> !text(here, column).isEmpty())
                    .toList();
            if (!filled.isEmpty()) {
                places.put(row, filled);
            }
        }
        SortedMap<Integer, Row> rows = new TreeMap<>();
        places.forEach((row, columns) -> Pieces.read(
                        columns.stream().map(column -> text(row, column)).toList(), style, false)
                .ifPresent(pieces -> rows.put(row, new Row(pieces, columns))));
        return rows;
    }

    private static SortedMap<Slot, Candidate> places(SortedMap<Integer, Row> rows) {
        SortedMap<Slot, Candidate> printed = new TreeMap<>();
        rows.forEach((number, row) -> row.pieces()
                .candidates()
                .forEach(candidate -> printed.put(new Slot(number, row.columns().get(candidate.from())), candidate)));
        return printed;
    }

    private void move(
            int ordinal,
            SortedMap<Integer, Row> rows,
            Set<Integer> suspect,
            Balance printed,
            boolean loose,
            Changes changes,
            Issues issues) {
        ProbedTable probed = printed.probed();
        List<SlotSum> sums = printed.sums();
        // In a column that no sum knows a number could stand for no reason at all.
        Set<Integer> summed = sums.stream()
                .flatMap(sum -> sum.slots().stream())
                .map(Slot::column)
                .filter(column -> valueColumns.contains(column))
                .collect(Collectors.toSet());
        SortedMap<Integer, PackedRow> packed = new TreeMap<>();
        rows.forEach((number, row) -> packed.put(
                number,
                new PackedRow(
                        row.pieces().texts().size(),
                        probed.kinds(number),
                        row.pieces().candidates(),
                        summed,
                        loose && isDense(rows, suspect, number))));
        SortedMap<Slot, Candidate> known = places(rows);
        known.keySet().removeIf(slot -> suspect.contains(slot.row()));
        PlacementProblem problem = new PlacementProblem(packed, sums, probed.partners());
        Placement placement = PlacementSolver.solve(problem, known, suspect);
        for (int number : suspect) {
            Row row = rows.get(number);
            if (row == null) {
                continue;
            }
            SortedMap<Integer, Candidate> best = placement.bestOf(number);
            boolean answered = !placement.unanswered().contains(number) && !best.isEmpty();
            Balance moved = new Balance(sums, probed, placement.best());
            boolean whole = answered && placement.isSure(number) && !moved.failsAlong(number);
            if (whole && isShift(row, best)) {
                move(ordinal, number, row, best, changes, issues);
            } else if (loose && !isFull(row) && !printed.mostlyHoldsAcross(number)) {
                withdraw(ordinal, number, row, placement, moved.failsAlong(number), changes, issues);
            }
        }
    }

    private boolean isFull(Row row) {
        return row.columns().size() == valueColumns.size();
    }

    /** A row that prints nothing as 0, in a table whose other rows have a number in every place. */
    private boolean isDense(SortedMap<Integer, Row> rows, Set<Integer> suspect, int number) {
        boolean zeros = Optional.ofNullable(rows.get(number)).stream()
                .flatMap(row -> row.pieces().candidates().stream())
                .anyMatch(candidate -> candidate.value().signum() == 0);
        long sound =
                rows.keySet().stream().filter(row -> !suspect.contains(row)).count();
        long full = rows.entrySet().stream()
                .filter(each -> !suspect.contains(each.getKey()) && isFull(each.getValue()))
                .count();
        return zeros && 2 * full >= sound;
    }

    /** All numbers that moved have moved in one direction, none further than a few columns. */
    private static boolean isShift(Row row, SortedMap<Integer, Candidate> best) {
        int least = 0;
        int most = 0;
        for (Map.Entry<Integer, Candidate> each : best.entrySet()) {
            int by = each.getKey() - row.columns().get(each.getValue().from());
            least = Math.min(least, by);
            most = Math.max(most, by);
        }
        return (least == 0 || most == 0) && most - least <= FARTHEST && most - least > 0;
    }

    private void move(
            int ordinal, int number, Row row, SortedMap<Integer, Candidate> best, Changes changes, Issues issues) {
        changes.clear(number, row.columns());
        List<String> moves = new ArrayList<>();
        best.forEach((column, candidate) -> {
            int from = row.columns().get(candidate.from());
            changes.put(new Position(number, column), row.pieces().text(candidate), from != column);
            if (from != column) {
                moves.add("“" + row.pieces().text(candidate) + "” → " + heading(column));
            }
        });
        issues.add(new RowShifted(
                Where.cell(ordinal, number, row.columns().get(0), table.findPageStart()),
                label(number),
                String.join("; ", moves)));
    }

    /** Of a text that kept no cells only what is certain stays in the columns. */
    private void withdraw(
            int ordinal, int number, Row row, Placement placement, boolean fails, Changes changes, Issues issues) {
        changes.clear(number, row.columns());
        List<String> left = new ArrayList<>(row.pieces().texts());
        if (!fails && !placement.unanswered().contains(number)) {
            placement.sure().forEach((slot, candidate) -> {
                if (slot.row() == number) {
                    changes.put(
                            new Position(number, slot.column()), row.pieces().text(candidate), true);
                    left.remove(row.pieces().text(candidate));
                }
            });
        }
        if (!left.isEmpty()) {
            changes.leave(number, String.join(" ", left));
            issues.add(new RowWithdrawn(
                    Where.cell(ordinal, number, row.columns().get(0), table.findPageStart()),
                    label(number),
                    String.join(" ", left)));
        }
    }

    private void restore(int ordinal, Slot slot, BigDecimal value, Changes changes, Issues issues) {
        Position position = new Position(slot.row(), slot.column());
        String plain = value.stripTrailingZeros().toPlainString();
        String text = style == NumberStyle.ENGLISH ? plain : plain.replace('.', ',');
        changes.restore(position, text);
        issues.add(new CellRestored(
                Where.cell(ordinal, slot.row(), slot.column(), table.findPageStart()),
                label(slot.row()),
                heading(slot.column()),
                text));
    }

    private String label(int row) {
        return IntStream.range(0, valueColumns.first())
                .mapToObj(column -> text(row, column))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String heading(int column) {
        return IntStream.range(0, top)
                .mapToObj(row -> table.findCell(row, column))
                .flatMap(Optional::stream)
                .map(Cell::text)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What becomes of the cells. */
    private static final class Changes {
        private final Map<Position, String> texts = new TreeMap<>(Position.READING_ORDER);
        private final SortedMap<Integer, String> left = new TreeMap<>();
        private final Set<Position> solved = new HashSet<>();
        private final Set<Position> restored = new HashSet<>();

        boolean isEmpty() {
            return texts.isEmpty() && left.isEmpty();
        }

        void clear(int row, List<Integer> columns) {
            columns.forEach(column -> texts.put(new Position(row, column), ""));
        }

        void put(Position position, String text, boolean moved) {
            texts.put(position, text);
            if (moved) {
                solved.add(position);
            }
        }

        void restore(Position position, String text) {
            texts.put(position, text);
            solved.add(position);
            restored.add(position);
        }

        void leave(int row, String numbers) {
            left.put(row, numbers);
        }

        Mended applyTo(Table table) {
            Table changed = table.withCells(cell -> {
                Position position = new Position(cell.row(), cell.column());
                String text = texts.get(position);
                if (text == null) {
                    return cell;
                }
                String raw = restored.contains(position) ? cell.rawText() : text;
                return new Cell(
                        cell.row(),
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.header(),
                        text,
                        raw,
                        cell.place());
            });
            return new Mended(left.isEmpty() ? changed : UnplacedColumn.add(changed, left), solved, restored);
        }
    }
}
