package vn.khuyencong.ingest.reader.word;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.ContinuedTable;
import vn.khuyencong.ingest.reader.FormatReader;
import vn.khuyencong.ingest.reader.OoxmlPackage;
import vn.khuyencong.ingest.reader.UnreadableException;

/**
 * Reads Word documents of the Office Open XML format. It walks the XML itself: POI's XWPF gives content controls as
 * plain text and so loses the tables in them, and loading its schema beans costs a second of CPU time.
 */
public final class DocxReader implements FormatReader {
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    @Override
    public Set<String> mediaTypes() {
        return Set.of(OOXML + "document", OOXML + "template", "application/vnd.ms-word.document.macroenabled.12");
    }

    @Override
    public TextSource textSource() {
        return TextSource.OFFICE;
    }

    @Override
    public Document read(byte[] content, Source source, Issues issues) throws UnreadableException {
        try (OPCPackage parts = OoxmlPackage.open(content)) {
            return new Document(source, List.of(), ContinuedTable.join(blocks(new DocxParts(parts))));
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException broken) {
            throw UnreadableException.damaged(broken);
        }
    }

    private static List<Block> blocks(DocxParts parts)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException, UnreadableException {
        DocxStyles styles = new DocxStyles(parts.find("styles"));
        DocxNumbering numbering = new DocxNumbering(parts.find("numbering"), styles);
        DocxBody body = new DocxBody(styles, numbering, parts.find("footnotes"), parts.find("endnotes"));
        Element root = parts.document();
        return WordXml.find(root, "body").map(body::blocks).orElse(List.of());
    }
}
