package vn.khuyencong.ingest.reader;

import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import vn.khuyencong.ingest.issue.TooLargeFile;

/** Counts what an XML part holds, before a tree of it is built: each element takes some 300 bytes of memory. */
public final class XmlLimit {
    /** A table of 3.000 rows and 28 columns has as many. */
    private static final int MOST_ELEMENTS = 1_500_000;

    private static final int MOST_LETTERS = 20_000_000;

    /** Tables within tables within text boxes come to a tenth of it. */
    private static final int MOST_LEVELS = 500;

    private int elements;
    private long letters;

    /**
     * Counts a part, with those counted before.
     *
     * @throws UnreadableException where it is too large, too deep or no XML; no document type is looked at
     */
    public void count(InputStream part) throws UnreadableException {
        try {
            XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(part);
            int level = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        elements++;
                        level++;
                        check(elements, MOST_ELEMENTS, TooLargeFile.Measure.ELEMENTS);
                        check(level, MOST_LEVELS, TooLargeFile.Measure.LEVELS);
                    }
                    case XMLStreamConstants.END_ELEMENT -> level--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
                        letters += xml.getTextLength();
                        check(letters, MOST_LETTERS, TooLargeFile.Measure.LETTERS);
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw UnreadableException.damaged(broken);
        }
    }

    private static void check(long amount, long most, TooLargeFile.Measure measure) throws UnreadableException {
        if (amount > most) {
            throw UnreadableException.tooLarge(amount, most, measure);
        }
    }
}
