package vn.khuyencong.ingest.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.SummaryExtractor;
import org.apache.tika.parser.microsoft.ooxml.MetadataExtractor;
import org.apache.tika.parser.microsoft.ooxml.xwpf.XWPFEventBasedWordExtractor;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * What a file says of itself, read by Tika's metadata extractors alone: its text extraction would read the whole
 * document a second time, and start OCR where Tesseract is installed.
 *
 * @param pageCount of a PDF; the number that a Word file states is a statistic of its last printing, often wrong
 * @param modifiedAt when it was last saved: ModDate of a PDF, dcterms:modified of OOXML, the last save of OLE2; else when it
 *     was made; a time
 *     without zone is taken for UTC
 */
record FileMetadata(Optional<String> title, Optional<Integer> pageCount, Optional<LocalDateTime> modifiedAt) {
    private static final Set<String> OLE2 = Set.of("application/msword", "application/vnd.ms-excel");
    private static final FileMetadata NONE = new FileMetadata(Optional.empty(), Optional.empty(), Optional.empty());

    /** The metadata, or none: whether a file is readable at all is for its format's reader to say. */
    static FileMetadata read(byte[] content, String mediaType) {
        Metadata metadata = new Metadata();
        try {
            if (mediaType.equals("application/pdf")) {
                readPdf(content, metadata);
                return of(metadata, Optional.ofNullable(metadata.getInt(PagedText.N_PAGES)));
            } else if (OLE2.contains(mediaType)) {
                readOle2(content, metadata);
            } else {
                readOoxml(content, metadata);
            }
            return of(metadata, Optional.empty());
        } catch (IOException
                | TikaException
                | SAXException
                | OpenXML4JException
                | XmlException
                | RuntimeException unreadable) {
            return NONE;
        }
    }

    private static FileMetadata of(Metadata metadata, Optional<Integer> pageCount) {
        return new FileMetadata(
                findText(metadata.get(TikaCoreProperties.TITLE)),
                pageCount,
                findTime(metadata.getDate(TikaCoreProperties.MODIFIED))
                        .or(() -> findTime(metadata.getDate(TikaCoreProperties.CREATED))));
    }

    private static Optional<LocalDateTime> findTime(@Nullable Date value) {
        return Optional.ofNullable(value).map(date -> LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.SECONDS));
    }

    private static Optional<String> findText(@Nullable String value) {
        return Optional.ofNullable(value)
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC).strip())
                .filter(text -> !text.isEmpty());
    }

    @SuppressWarnings("NullAway") // PDFParser takes no handler for "metadata only"
    private static void readPdf(byte[] content, Metadata metadata) throws IOException, TikaException, SAXException {
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, config);
        ContentHandler metadataOnly = null;
        try (TikaInputStream stream = TikaInputStream.get(content)) {
            new PDFParser().parse(stream, metadataOnly, metadata, context);
        }
    }

    private static void readOle2(byte[] content, Metadata metadata) throws IOException, TikaException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            new SummaryExtractor(metadata).parseSummaries(files);
        }
    }

    private static void readOoxml(byte[] content, Metadata metadata)
            throws IOException, OpenXML4JException, XmlException, TikaException {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(content))) {
            new MetadataExtractor(new XWPFEventBasedWordExtractor(parts)).extract(metadata);
        }
    }
}
