package vn.khuyencong.ingest.reconciliation.cause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.reconciliation.Check;
import vn.khuyencong.ingest.reconciliation.Rule;

/**
 * The lines and columns that the sums of a table run over. What one column adds up over its lines, the next one does, too: so
 * a line that is blank in one column, or a column that is blank in one line, has its place in the sum.
 */
final class Spans {
    /** The sums of one rule with their total on one line (or in one column): they run over the same lines (or columns). */
    private record Key(int table, Rule rule, boolean down, int totalAt) {}

    private final List<Check> checks;
    private final NavigableMap<Integer, Key> keys = new TreeMap<>();
    private final Map<Key, NavigableMap<Integer, BigDecimal>> spans = new LinkedHashMap<>();

    Spans(List<Check> checks) {
        this.checks = checks;
        for (int index = 0; index < checks.size(); index++) {
            Optional<Key> key = key(checks.get(index));
            if (key.isPresent()) {
                keys.put(index, key.get());
                NavigableMap<Integer, BigDecimal> span = spans.computeIfAbsent(key.get(), ignored -> new TreeMap<>());
                for (Observation part : checks.get(index).parts()) {
                    span.put(at(key.get(), part), checks.get(index).partWeight());
                }
            }
        }
    }

    /** The blank places of each sum, with the weight that a figure there would have. */
    NavigableMap<Slot, NavigableMap<Integer, BigDecimal>> blanks() {
        NavigableMap<Slot, NavigableMap<Integer, BigDecimal>> blanks = new TreeMap<>();
        keys.forEach((index, key) -> {
            Observation total = checks.get(index).total();
            NavigableSet<Integer> taken = new TreeSet<>();
            checks.get(index).parts().forEach(part -> taken.add(at(key, part)));
            Objects.requireNonNull(spans.get(key)).forEach((place, weight) -> {
                if (!taken.contains(place)) {
                    blanks.computeIfAbsent(slot(key, total, place), ignored -> new TreeMap<>())
                            .put(index, weight.negate());
                }
            });
        });
        return blanks;
    }

    /** What the figures on its line, or in its column, add up to for a place that is blank, where others of its kind do. */
    List<BigDecimal> implied(Slot blank, SumSystem system) {
        List<BigDecimal> values = new ArrayList<>();
        spans.forEach((key, span) -> {
            if (key.table() == blank.table() && key.totalAt() == (key.down() ? blank.row() : blank.column())) {
                List<BigDecimal> parts = new ArrayList<>();
                span.forEach((place, weight) -> system.printed(
                                key.down()
                                        ? Slot.ofCell(blank.table(), place, blank.column())
                                        : Slot.ofCell(blank.table(), blank.row(), place))
                        .ifPresent(part -> parts.add(part.value().multiply(weight))));
                if (!parts.isEmpty()) {
                    values.add(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
                }
            }
        });
        return values.stream().sorted().toList();
    }

    private static Slot slot(Key key, Observation total, int place) {
        return key.down()
                ? Slot.ofCell(key.table(), place, total.origin().column())
                : Slot.ofCell(key.table(), total.origin().row(), place);
    }

    private static int at(Key key, Observation part) {
        return key.down() ? part.origin().row() : part.origin().column();
    }

    private static Optional<Key> key(Check check) {
        int table = check.table().orElse(0);
        int row = check.total().origin().row();
        int column = check.total().origin().column();
        if (table == 0) {
            return Optional.empty();
        }
        if (check.parts().stream()
                .allMatch(part ->
                        part.origin().column() == column && part.origin().row() != row)) {
            return Optional.of(new Key(table, check.rule(), true, row));
        }
        boolean across = check.parts().stream()
                .allMatch(part -> part.origin().row() == row && part.origin().column() != column);
        return across ? Optional.of(new Key(table, check.rule(), false, column)) : Optional.empty();
    }
}
