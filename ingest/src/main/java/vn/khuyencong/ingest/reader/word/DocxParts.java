package vn.khuyencong.ingest.reader.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.khuyencong.ingest.reader.UnreadableException;
import vn.khuyencong.ingest.reader.XmlLimit;

/** The parts of a DOCX package that a reader needs, each as an XML tree. */
final class DocxParts {
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

    private final PackagePart main;
    private final XmlLimit limit = new XmlLimit();

    DocxParts(OPCPackage parts) throws IOException, InvalidFormatException {
        PackageRelationship relationship = Optional.ofNullable(
                        parts.getRelationshipsByType(TRANSITIONAL + "officeDocument")
                                .getRelationship(0))
                .or(() -> Optional.ofNullable(
                        parts.getRelationshipsByType(STRICT + "officeDocument").getRelationship(0)))
                .orElseThrow(() -> new InvalidFormatException("no main document"));
        this.main = Optional.ofNullable(parts.getPart(relationship))
                .orElseThrow(() -> new InvalidFormatException("no main document"));
    }

    Element document() throws IOException, SAXException, ParserConfigurationException, UnreadableException {
        return parsed(main);
    }

    /** The root of a part that the main document refers to, e.g. {@code numbering}. */
    Optional<Element> find(String kind)
            throws IOException, SAXException, ParserConfigurationException, InvalidFormatException,
                    UnreadableException {
        for (String family : new String[] {TRANSITIONAL, STRICT}) {
            PackageRelationship relationship =
                    main.getRelationshipsByType(family + kind).getRelationship(0);
            if (relationship != null) {
                PackagePart part =
                        main.getPackage().getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
                return part == null ? Optional.empty() : Optional.of(parsed(part));
            }
        }
        return Optional.empty();
    }

    private Element parsed(PackagePart part)
            throws IOException, SAXException, ParserConfigurationException, UnreadableException {
        try (InputStream stream = part.getInputStream()) {
            limit.count(stream);
        }
        try (InputStream stream = part.getInputStream()) {
            DocumentBuilder builder = XMLHelper.newDocumentBuilder();
            // Broken XML is told as an issue; the default handler would write it to the log with a stack trace.
            builder.setErrorHandler(new DefaultHandler());
            Document tree = builder.parse(stream);
            return tree.getDocumentElement();
        }
    }
}
