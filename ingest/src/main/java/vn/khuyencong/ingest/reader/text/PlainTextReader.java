package vn.khuyencong.ingest.reader.text;

import java.util.List;
import java.util.Set;
import vn.khuyencong.ingest.document.Document;
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
    public Document read(byte[] content, Source source, Issues issues) throws UnreadableException {
        TextFile file = TextFile.of(content, issues);
        return new Document(file.paged(source), List.of(), TabTables.find(file.lines()));
    }
}
