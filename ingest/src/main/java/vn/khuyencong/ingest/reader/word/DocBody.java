package vn.khuyencong.ingest.reader.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.reader.PrintedText;

/**
 * The body of a Word 97–2003 file as blocks in reading order. A table is a run of paragraphs with a nesting depth; marks
 * end its cells and rows. A footnote follows the block that refers to it; text boxes come last.
 */
final class DocBody {
    private static final char CELL_MARK = '\u0007';

    private final HWPFDocument document;
    private final DocNumbering numbering;
    private final Map<Integer, SprmBuffer> rowEnds = new HashMap<>();
    private final TreeMap<Integer, Range> notes = new TreeMap<>();

    private Range range;
    private int next;

    DocBody(HWPFDocument document) {
        this.document = document;
        this.numbering = new DocNumbering(document.getListTables());
        this.range = document.getRange();
        for (PAPX stored : document.getParagraphTable().getParagraphs()) {
            rowEnds.put(stored.getEnd(), stored.getSprmBuf());
        }
        register(document.getFootnotes(), document.getFootnoteRange());
        register(document.getEndnotes(), document.getEndnoteRange());
    }

    private void register(Notes found, Range story) {
        for (int i = 0; i < found.getNotesCount(); i++) {
            int start = story.getStartOffset() + found.getNoteTextStartOffset(i);
            int end = story.getStartOffset() + found.getNoteTextEndOffset(i);
            notes.put(found.getNoteAnchorPosition(i), new Range(start, end, document));
        }
    }

    List<Block> blocks() {
        List<Block> blocks = read(range, true);
        Range textBoxes = document.getMainTextboxRange();
        if (textBoxes != null) {
            blocks.addAll(read(textBoxes, false));
        }
        return blocks;
    }

    private List<Block> read(Range story, boolean hasNotes) {
        this.range = story;
        this.next = 0;
        List<Block> blocks = new ArrayList<>();
        while (hasNext()) {
            blocks.addAll(depth(peek()) > 0 ? table(1).blocks() : paragraph(take()));
            if (hasNotes) {
                blocks.addAll(takeNotes(range.getParagraph(next - 1).getEndOffset()));
            }
        }
        return blocks;
    }

    private List<Block> takeNotes(int before) {
        List<Block> blocks = new ArrayList<>();
        while (!notes.isEmpty() && notes.firstKey() < before) {
            Range note = notes.pollFirstEntry().getValue();
            for (int i = 0; i < note.numParagraphs(); i++) {
                blocks.addAll(paragraph(note.getParagraph(i)));
            }
        }
        return blocks;
    }

    private WordTable table(int depth) {
        List<List<WordCell>> rows = new ArrayList<>();
        List<List<Block>> cells = new ArrayList<>();
        List<Block> content = new ArrayList<>();
        while (hasNext() && depth(peek()) >= depth) {
            if (depth(peek()) > depth) {
                content.addAll(table(depth + 1).blocks());
                continue;
            }
            Paragraph paragraph = take();
            if (paragraph.isTableRowEnd()) {
                rows.add(row(paragraph).cells(cells));
                cells.clear();
                content.clear();
            } else {
                content.addAll(paragraph(paragraph));
                if (endsCell(paragraph)) {
                    cells.add(List.copyOf(content));
                    content.clear();
                }
            }
        }
        return new WordTable(rows);
    }

    private DocRow row(Paragraph end) {
        return new DocRow(Optional.ofNullable(rowEnds.get(end.getEndOffset())).orElseGet(() -> new SprmBuffer(2)));
    }

    private List<Block> paragraph(Paragraph stored) {
        String text = PrintedText.tidy(numbering.next(stored) + DocText.of(stored));
        return text.isEmpty()
                ? List.of()
                : List.of(vn.khuyencong.ingest.document.Paragraph.asPrinted(text, Optional.empty()));
    }

    /** How many tables a paragraph stands in; files of Word 97 itself only say whether it stands in one. */
    private static int depth(Paragraph paragraph) {
        return paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
    }

    private static boolean endsCell(Paragraph paragraph) {
        String text = paragraph.text();
        return paragraph.isEmbeddedCellMark() || (!text.isEmpty() && text.charAt(text.length() - 1) == CELL_MARK);
    }

    private boolean hasNext() {
        return next < range.numParagraphs();
    }

    private Paragraph peek() {
        return range.getParagraph(next);
    }

    private Paragraph take() {
        return range.getParagraph(next++);
    }
}
