package vn.khuyencong.ingest.reader.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import org.apache.poi.util.XMLHelper;
import vn.khuyencong.ingest.issue.TooLargeFile;
import vn.khuyencong.ingest.reader.CellLimit;
import vn.khuyencong.ingest.reader.UnreadableException;

/** Counts what a workbook stores, before POI builds an object for each of it. */
final class StoredCells {
    private static final Pattern XML = Pattern.compile(".*[+/]xml");
    private static final Pattern TYPES = Pattern.compile(".*\\.(?:worksheet|sharedStrings|styles)\\+xml");

    /** Cells, rows, merges, the texts that cells share and the styles (ISO/IEC 29500-1, 18.3.1, 18.4.8 and 18.8.45). */
    private static final Set<String> COUNTED = Set.of("c", "row", "mergeCell", "si", "xf");

    private static final long MEGABYTE = 1024 * 1024;

    /** POI's trees of XML take some ten times as much memory. */
    private static final long MOST_MEGABYTES = 64;

    private StoredCells() {}

    static void countOoxml(OPCPackage parts, CellLimit limit)
            throws IOException, InvalidFormatException, UnreadableException {
        long unpacked = 0;
        for (PackagePart part : parts.getParts()) {
            // POI has read the properties already, and does not give them twice.
            if (part instanceof PackagePropertiesPart
                    || !XML.matcher(part.getContentType()).matches()) {
                continue;
            }
            unpacked += size(part);
            if (unpacked > MOST_MEGABYTES * MEGABYTE) {
                throw UnreadableException.tooLarge(
                        unpacked / MEGABYTE, MOST_MEGABYTES, TooLargeFile.Measure.UNPACKED_MEGABYTES);
            }
            if (TYPES.matcher(part.getContentType()).matches()) {
                count(part, limit);
            }
        }
    }

    /** POI does not know it of a file in memory. */
    private static long size(PackagePart part) throws IOException {
        try (InputStream stream = part.getInputStream()) {
            return stream.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void count(PackagePart part, CellLimit limit) throws IOException, UnreadableException {
        try (InputStream stream = part.getInputStream()) {
            XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && COUNTED.contains(xml.getLocalName())) {
                    limit.add(1);
                }
            }
        } catch (XMLStreamException broken) {
            throw UnreadableException.damaged(broken);
        }
    }

    /** A record is its type, its length and so many bytes ([MS-XLS] 2.1.4). */
    static void countBinary(POIFSFileSystem files, CellLimit limit) throws IOException, UnreadableException {
        DirectoryNode root = files.getRoot();
        if (!root.hasEntryCaseInsensitive("Workbook")) {
            return;
        }
        byte[] records;
        try (InputStream stream = root.createDocumentInputStream(
                root.getEntryCaseInsensitive("Workbook").getName())) {
            records = stream.readAllBytes();
        }
        for (int at = 0; at + 4 <= records.length; ) {
            int length = LittleEndian.getUShort(records, at + 2);
            limit.add(cells(LittleEndian.getUShort(records, at), length));
            at += 4 + length;
        }
    }

    /** Records of several cells, and all others as one. */
    private static int cells(int type, int length) {
        return switch (type) {
            case 0x00BE -> Math.max(0, length - 6) / 2; // MulBlank
            case 0x00BD -> Math.max(0, length - 6) / 6; // MulRk
            default -> 1;
        };
    }
}
