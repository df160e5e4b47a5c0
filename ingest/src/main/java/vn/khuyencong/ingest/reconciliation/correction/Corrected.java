package vn.khuyencong.ingest.reconciliation.correction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.Findings;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Observer;
import vn.khuyencong.ingest.observation.Origin;
import vn.khuyencong.ingest.observation.Quality;

/**
 * A document after its corrections: what its figures are observed from, and which of them say {@code corrected}.
 *
 * <p>A corrected figure takes part in the sums like any other, and they decide about it like about any other: it is
 * verified where they hold, which a value that was chosen to make one sum hold will not do in two, and never where it
 * takes part in none. Whose word it is stands in the issue, for the reader to weigh. How certain its reading is follows from
 * the right text.
 */
public final class Corrected {
    private final Document document;
    private final List<Correction> applied;
    private final Set<Spot> spots;

    Corrected(Document document, List<Correction> applied) {
        this.document = document;
        this.applied = List.copyOf(applied);
        this.spots = applied.stream().map(Correction::spot).collect(Collectors.toUnmodifiableSet());
    }

    /** The document with the right texts. */
    public Document document() {
        return document;
    }

    /** Whether nothing was corrected. */
    public boolean isAsPrinted() {
        return spots.isEmpty();
    }

    /**
     * What was observed in the corrected document: the figures of corrected cells say so, and keep the printed text. A
     * figure elsewhere that stands under a corrected label or heading was read from its own cell as it is printed.
     *
     * @param printed the document without its corrections, with its captions
     */
    public Findings mark(Findings findings, Document printed) {
        if (isAsPrinted()) {
            return findings;
        }
        Map<Origin, Observation> ofRunningText = changedInRunningText(findings, printed);
        List<Observation> marked = findings.observations().stream()
                .map(figure -> ofRunningText.getOrDefault(figure.origin(), markCell(figure, printed)))
                .toList();
        return new Findings(findings.profile(), marked, findings.projects());
    }

    private Map<Origin, Observation> changedInRunningText(Findings findings, Document printed) {
        Map<Origin, Observation> changed = new HashMap<>();
        if (applied.stream().anyMatch(correction -> correction.spot().isRunningText())) {
            Findings before = Observer.observe(printed, new Issues());
            for (Spot spot : spots) {
                if (spot.isRunningText()) {
                    ChangedFigures.mark(figuresAt(spot, before), figuresAt(spot, findings), wordsCorrectedAt(spot))
                            .forEach(figure -> changed.put(figure.origin(), figure));
                }
            }
        }
        return changed;
    }

    private static List<Observation> figuresAt(Spot spot, Findings findings) {
        return findings.observations().stream()
                .filter(figure -> Spot.of(figure.origin()).equals(spot))
                .sorted(Comparator.comparingInt(figure -> figure.origin().figure()))
                .toList();
    }

    private String wordsCorrectedAt(Spot spot) {
        return applied.stream()
                .filter(correction -> correction.spot().equals(spot))
                .map(Correction::printed)
                .collect(Collectors.joining(" … "));
    }

    private Observation markCell(Observation figure, Document printed) {
        Spot spot = Spot.of(figure.origin());
        if (spot.isRunningText() || !spots.contains(spot)) {
            return figure;
        }
        Cell cell = PrintedAt.findCell(spot, printed).orElseThrow();
        return figure.withQuality(Quality.CORRECTED).withRawText(cell.rawText().strip());
    }
}
