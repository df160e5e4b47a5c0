package vn.khuyencong.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Page;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.issue.Issues;

/** Reads a kind of file that has pages, and of a file only those that are wanted. */
public interface PagedReader extends FormatReader {
    @Override
    default Document read(byte[] content, Source source, Issues issues) throws UnreadableException {
        List<Page> pages = new ArrayList<>();
        Document read = read(content, source, PageRequest.all(), pages::add, issues);
        return new Document(read.source(), pages, List.of());
    }

    /**
     * Reads the pages that are wanted and no other; each keeps its number, and the source has the number of all.
     *
     * @param sink receives the pages: the document that is returned holds none, so that a long one needs no more memory
     *     than a short one
     * @throws NoSuchPageException where the file lacks one of them
     */
    Document read(byte[] content, Source source, PageRequest request, PageSink sink, Issues issues)
            throws UnreadableException;
}
