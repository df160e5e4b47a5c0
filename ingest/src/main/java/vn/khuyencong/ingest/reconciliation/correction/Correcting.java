package vn.khuyencong.ingest.reconciliation.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Place;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.CorrectedByHand;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.Where;

/** Puts the right texts into one document, correction by correction, where what they expect is printed. */
final class Correcting {
    /** Words of a paragraph to be replaced. */
    private record Replaced(Correction correction, int start, int end) {}

    private final Document printed;
    private final Map<Spot, Correction> cells = new HashMap<>();
    private final Map<Integer, List<Replaced>> words = new HashMap<>();
    private final List<Correction> applied = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    Correcting(Document printed) {
        this.printed = printed;
    }

    void apply(CorrectionsOfRun.Chosen chosen) {
        Correction correction = chosen.correction();
        Optional<String> text = PrintedAt.find(correction.spot(), printed);
        if (text.isEmpty()) {
            faults.add(Mismatch.noSuchCell(correction, printed));
        } else if (chosen.otherVersion() && standsElsewhere(correction)) {
            faults.add(Mismatch.notKnownAgain(correction, printed));
        } else if (correction.spot().isRunningText()) {
            replaceWords(correction, text.get());
        } else if (PrintedWords.isSame(text.get(), correction.printed())) {
            cells.put(correction.spot(), correction);
            applied.add(correction);
        } else {
            faults.add(Mismatch.otherText(correction, text.get(), printed));
        }
    }

    /** In another version rows may have moved: a blank, a nought or a common word does not tell one cell from the next. */
    private boolean standsElsewhere(Correction correction) {
        return PrintedAt.findAll(correction.printed(), correction.spot().isRunningText(), printed).stream()
                .anyMatch(spot -> spot.table() == correction.spot().table() && !spot.equals(correction.spot()));
    }

    private void replaceWords(Correction correction, String paragraph) {
        List<MatchResult> places = PrintedWords.find(correction.printed(), paragraph);
        if (places.isEmpty()) {
            faults.add(Mismatch.otherText(correction, paragraph, printed));
            return;
        }
        if (places.size() > 1) {
            faults.add(Mismatch.severalPlaces(correction, places.size()));
            return;
        }
        Replaced replaced =
                new Replaced(correction, places.get(0).start(), places.get(0).end());
        List<Replaced> others = words.computeIfAbsent(correction.spot().row(), number -> new ArrayList<>());
        others.stream()
                .filter(other -> other.start() < replaced.end() && replaced.start() < other.end())
                .findFirst()
                .ifPresent(other -> faults.add(Corrections.twice(correction, other.correction())));
        others.add(replaced);
        applied.add(correction);
    }

    /** The corrected document, with a note for each correction. */
    Corrected done(Issues issues) {
        if (!faults.isEmpty()) {
            throw new CorrectionRefusedException(faults);
        }
        for (Correction correction : applied) {
            issues.add(new CorrectedByHand(
                    where(correction.spot(), printed),
                    correction.printed(),
                    correction.right(),
                    correction.who(),
                    correction.when(),
                    correction.why(),
                    correction.entry().file(),
                    correction.entry().line()));
        }
        return new Corrected(corrected(), applied);
    }

    static Where where(Spot spot, Document document) {
        Optional<Place> place = spot.isRunningText()
                ? document.paragraphs().get(spot.row()).place()
                : PrintedAt.findCell(spot, document).flatMap(Cell::place);
        return Where.cell(spot.table(), spot.row(), spot.column(), place.map(Place::page));
    }

    private Document corrected() {
        if (applied.isEmpty()) {
            return printed;
        }
        List<Block> blocks = new ArrayList<>();
        int paragraph = 0;
        int table = 0;
        for (Block block : printed.blocks()) {
            if (block instanceof Table grid) {
                int ordinal = ++table;
                blocks.add(grid.withCells(cell -> corrected(ordinal, cell)));
            } else if (block instanceof Paragraph text) {
                blocks.add(corrected(text, words.getOrDefault(paragraph++, List.of())));
            }
        }
        return printed.withBlocks(blocks);
    }

    private Cell corrected(int table, Cell cell) {
        Correction correction = cells.get(new Spot(table, cell.row(), cell.column()));
        return correction == null
                ? cell
                : Cell.asPrinted(
                                cell.row(),
                                cell.column(),
                                cell.rowSpan(),
                                cell.columnSpan(),
                                correction.right(),
                                cell.place())
                        .withHeader(cell.header());
    }

    private static Paragraph corrected(Paragraph paragraph, List<Replaced> replaced) {
        if (replaced.isEmpty()) {
            return paragraph;
        }
        StringBuilder text = new StringBuilder(paragraph.text());
        replaced.stream()
                .sorted((one, other) -> Integer.compare(other.start(), one.start()))
                .forEach(one ->
                        text.replace(one.start(), one.end(), one.correction().right()));
        return Paragraph.asPrinted(text.toString(), paragraph.place());
    }
}
