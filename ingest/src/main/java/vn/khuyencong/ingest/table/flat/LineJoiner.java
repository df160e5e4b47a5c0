package vn.khuyencong.ingest.table.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.table.BrokenLine;

/** Lines of running text → paragraphs. The address that a dump writes for a link is a paragraph behind that of the link. */
final class LineJoiner {
    /** More than two pages hold; lines that seem to go on for longer are none of running text. */
    private static final int MOST_LINES = 100;

    private final LineHabits habits;
    private final List<Block> paragraphs = new ArrayList<>();
    private final List<PrintedLine> open = new ArrayList<>();
    private final List<PrintedLine> links = new ArrayList<>();

    private LineJoiner(LineHabits habits) {
        this.habits = habits;
    }

    static List<Block> join(List<PrintedLine> lines, LineHabits habits) {
        LineJoiner joiner = new LineJoiner(habits);
        lines.forEach(joiner::add);
        joiner.endParagraph();
        return joiner.paragraphs;
    }

    private void add(PrintedLine line) {
        if (line.isLink()) {
            links.add(line);
            return;
        }
        boolean begins = !open.isEmpty()
                && (open.size() >= MOST_LINES
                        || NewParagraph.begins(open.get(0), open.get(open.size() - 1), line, habits));
        if (begins) {
            endParagraph();
        }
        open.add(line);
    }

    private void endParagraph() {
        if (!open.isEmpty()) {
            StringBuilder text = new StringBuilder();
            open.forEach(line -> BrokenLine.append(text, line.text()));
            paragraphs.add(paragraph(text.toString()));
            open.clear();
        }
        links.forEach(link -> paragraphs.add(paragraph(link.text())));
        links.clear();
    }

    private static Paragraph paragraph(String text) {
        return Paragraph.asPrinted(text, Optional.empty());
    }
}
