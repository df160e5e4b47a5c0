package vn.khuyencong.ingest.reader.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.FormatReader;
import vn.khuyencong.ingest.reader.UnreadableException;

/**
 * Reads plain text. Each printed line is a paragraph of its own, with the blanks before it and the form feed that begins its
 * page; a blank line is an empty one: they are the evidence by which lines are joined later. Lines of cells parted by tabs
 * are tables.
 */
public final class PlainTextReader implements FormatReader {
    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/plain");
    }

    @Override
    public TextSource textSource() {
        return TextSource.PLAIN_TEXT;
    }

    @Override
    public void checkSize(byte[] content) throws UnreadableException {
        TextFile.checkSize(content);
    }

    @Override
    public Document read(byte[] content, Source source, Issues issues) throws UnreadableException {
        TextFile file = TextFile.of(content, issues);
        return new Document(file.paged(source), List.of(), blocks(file.lines()));
    }

    private static List<Block> blocks(List<String> lines) throws UnreadableException {
        BlockFlow flow = new BlockFlow();
        int next = 0;
        while (next < lines.size()) {
            Optional<CellRun> cells = CellRun.findTabs(lines, next);
            if (cells.isPresent()) {
                flow.add(cells.get().cells());
            } else {
                flow.add(Paragraph.asPrinted(
                        lines.get(next).isBlank()
                                ? lines.get(next)
                                : lines.get(next).stripTrailing(),
                        Optional.empty()));
            }
            next = cells.map(CellRun::end).orElse(next + 1);
        }
        return flow.end();
    }
}
