package vn.khuyencong.ingest.reader;

import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.issue.Issues;

/** Reads a kind of file that has pages, and of a file only those that are wanted. */
public interface PagedReader extends FormatReader {
    @Override
    default Document read(byte[] content, Source source, Issues issues) throws UnreadableException {
        return read(content, source, PageRequest.all(), issues);
    }

    /**
     * Reads the pages that are wanted and no other; each keeps its number, and the source has the number of all.
     *
     * @throws NoSuchPageException where the file lacks one of them
     */
    Document read(byte[] content, Source source, PageRequest request, Issues issues) throws UnreadableException;
}
