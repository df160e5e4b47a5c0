package vn.khuyencong.ingest.reconciliation.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Table;

/** Looks up what is printed at a spot of a document, and where a text is printed. */
final class PrintedAt {
    private PrintedAt() {}

    /** The text of the cell or paragraph. */
    static Optional<String> find(Spot spot, Document document) {
        List<Paragraph> paragraphs = document.paragraphs();
        if (spot.isRunningText()) {
            return spot.row() < paragraphs.size()
                    ? Optional.of(paragraphs.get(spot.row()).text())
                    : Optional.empty();
        }
        return findCell(spot, document).map(Cell::text);
    }

    /** The cell whose top left corner stands there. */
    static Optional<Cell> findCell(Spot spot, Document document) {
        return findCovering(spot, document).filter(cell -> cell.row() == spot.row() && cell.column() == spot.column());
    }

    /** The cell that covers the position, wherever its corner is. */
    static Optional<Cell> findCovering(Spot spot, Document document) {
        List<Table> tables = document.tables();
        return 0 < spot.table() && spot.table() <= tables.size()
                ? tables.get(spot.table() - 1).findCell(spot.row(), spot.column())
                : Optional.empty();
    }

    /** All cells with this text, or all paragraphs with these words, whichever the spot is one of. */
    static List<Spot> findAll(String text, boolean inRunningText, Document document) {
        return inRunningText ? paragraphsWith(text, document) : cellsWith(text, document);
    }

    private static List<Spot> paragraphsWith(String words, Document document) {
        List<Spot> found = new ArrayList<>();
        List<Paragraph> paragraphs = document.paragraphs();
        for (int number = 0; number < paragraphs.size(); number++) {
            if (!PrintedWords.find(words, paragraphs.get(number).text()).isEmpty()) {
                found.add(new Spot(0, number, 0));
            }
        }
        return found;
    }

    private static List<Spot> cellsWith(String text, Document document) {
        List<Spot> found = new ArrayList<>();
        List<Table> tables = document.tables();
        for (int index = 0; index < tables.size(); index++) {
            for (Cell cell : tables.get(index).cells()) {
                if (PrintedWords.isSame(cell.text(), text)) {
                    found.add(new Spot(index + 1, cell.row(), cell.column()));
                }
            }
        }
        return found;
    }
}
