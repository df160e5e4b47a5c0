package vn.khuyencong.ingest.reader.text;

import java.util.List;
import java.util.Set;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.FormatReader;
import vn.khuyencong.ingest.reader.UnreadableException;

/** Reads Markdown: paragraphs without its marks, and its tables. */
public final class MarkdownReader implements FormatReader {
    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/x-web-markdown", "text/markdown");
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
        return new Document(file.paged(source), List.of(), MarkdownBlocks.of(file.lines()));
    }
}
