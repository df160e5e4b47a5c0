package vn.khuyencong.ingest.table.flat;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Table;

/** The blocks of a plain text that was read → its regions as the file itself parts them: tables, and lines between them. */
final class PrintedLines {
    private final List<FlatRegion> regions = new ArrayList<>();
    private final List<PrintedLine> lines = new ArrayList<>();
    private int page = 1;
    private int blankLines;

    private PrintedLines() {}

    static List<FlatRegion> of(List<Block> printed) {
        PrintedLines read = new PrintedLines();
        printed.forEach(read::add);
        read.endText();
        return read.regions;
    }

    private void add(Block block) {
        if (block instanceof Table table) {
            endText();
            regions.add(FlatRegion.grid(table));
        } else if (block instanceof Paragraph paragraph) {
            addLine(paragraph.text());
        }
    }

    private void addLine(String line) {
        page += line.startsWith("\f") ? 1 : 0;
        if (line.isBlank()) {
            blankLines++;
        } else {
            lines.add(PrintedLine.of(line, blankLines, page));
            blankLines = 0;
        }
    }

    private void endText() {
        if (!lines.isEmpty()) {
            regions.add(FlatRegion.text(lines));
            lines.clear();
        }
        blankLines = 0;
    }
}
