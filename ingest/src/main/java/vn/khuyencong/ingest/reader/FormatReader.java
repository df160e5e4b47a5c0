package vn.khuyencong.ingest.reader;

import java.util.Set;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.issue.Issues;

/** Reads one kind of file. It is stateless: one instance serves many documents and threads. */
public interface FormatReader {
    /** The media types, as Tika names them by the content, that this reader reads. */
    Set<String> mediaTypes();

    /** Where the text of these files comes from. */
    TextSource textSource();

    /** Refuses a file that is too large for its kind, before anything of it is looked at. */
    default void checkSize(byte[] content) throws UnreadableException {}

    /**
     * Reads a whole file into pages (marks whose tables are still to be found) or blocks (formats that know their
     * tables).
     *
     * @param source what is known of the file already; title and page count are filled where the format has them
     * @param issues receives what was met on the way and did not prevent the reading
     * @throws UnreadableException when nothing can be read; any {@link RuntimeException} of a parser library counts as
     *     damaged, too, and needs no catching here
     */
    Document read(byte[] content, Source source, Issues issues) throws UnreadableException;
}
