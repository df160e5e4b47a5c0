package vn.khuyencong.ingest.reconciliation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.observation.Findings;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Quality;

/**
 * A document whose flattened tables have their columns again.
 *
 * @param tables how, by the ordinal of the table
 */
public record Rebuilt(Document document, Map<Integer, Evidence> tables) {
    /** A cell of a grid. */
    public record Position(int row, int column) {
        static final Comparator<Position> READING_ORDER =
                Comparator.comparingInt(Position::row).thenComparingInt(Position::column);
    }

    /**
     * How the numbers of a table came to their columns.
     *
     * @param solved cells that sums gave their number
     * @param restored those among them that are blank in print
     * @param byTheirRow those among them whose own row's sums are enough to tell
     * @param unsure whether the order of the columns itself was found and not printed
     */
    public record Evidence(Set<Position> solved, Set<Position> restored, Set<Position> byTheirRow, boolean unsure) {
        public Evidence {
            solved = Set.copyOf(solved);
            restored = Set.copyOf(restored);
            byTheirRow = Set.copyOf(byTheirRow);
        }
    }

    public Rebuilt {
        tables = Map.copyOf(new TreeMap<>(tables));
    }

    /** A document whose tables are as printed. */
    public static Rebuilt asPrinted(Document document) {
        return new Rebuilt(document, Map.of());
    }

    /** The figures say how they came to their column; under headings in an order that is not printed they are doubtful. */
    public Findings mark(Findings findings) {
        List<Observation> marked =
                findings.observations().stream().map(this::mark).toList();
        return new Findings(findings.profile(), marked, findings.projects());
    }

    private Observation mark(Observation figure) {
        Optional<Evidence> evidence = evidence(figure);
        Observation solved = isSolved(figure) ? figure.withQuality(Quality.SOLVED) : figure;
        Observation asPrinted = evidence.filter(each -> each.restored().contains(position(figure)))
                        .isPresent()
                ? solved.withRawText("")
                : solved;
        return evidence.filter(Evidence::unsure).isPresent() ? asPrinted.doubted() : asPrinted;
    }

    private Optional<Evidence> evidence(Observation figure) {
        return Optional.ofNullable(tables.get(figure.origin().table()));
    }

    private boolean isSolved(Observation figure) {
        return evidence(figure)
                .filter(each -> each.solved().contains(position(figure)))
                .isPresent();
    }

    private static Position position(Observation figure) {
        return new Position(figure.origin().row(), figure.origin().column());
    }

    /**
     * Whether a check says anything new: a sum by which its own figures were placed holds because they were placed so. A sum
     * over several rows does, where each of its figures has its column from the sums of its own row; so does what the
     * text or another table says.
     */
    public boolean mayVouch(Check check, Observation member) {
        List<Observation> solved =
                check.members().stream().filter(this::isSolved).toList();
        if (solved.isEmpty() || check.table().isEmpty()) {
            return true;
        }
        boolean oneRow = check.members().stream()
                        .map(each -> each.origin().row())
                        .distinct()
                        .count()
                == 1;
        return !oneRow
                && solved.stream().allMatch(each -> evidence(each)
                        .filter(evidence -> evidence.byTheirRow().contains(position(each)))
                        .isPresent());
    }
}
