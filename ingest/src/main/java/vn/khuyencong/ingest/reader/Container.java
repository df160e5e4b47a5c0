package vn.khuyencong.ingest.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A file that holds other files. What is left of a Word document when its end is lost still looks like such a container,
 * and parsers read of it what they find; neither may be taken for the whole.
 */
final class Container {
    private static final String OLE2 = "application/x-tika-msoffice";
    private static final int BUFFER = 1 << 16;

    private Container() {}

    static boolean isDamaged(byte[] content, String mediaType) {
        return isZip(content) ? !isWholeZip(content) : mediaType.equals(OLE2) && !opensAsOle2(content);
    }

    private static boolean isZip(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /** Whether the directory at the end is there, and every part has the checksum that it states. */
    private static boolean isWholeZip(byte[] content) {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (zip.canReadEntryData(entry) && checksum(zip, entry) != entry.getCrc()) {
                    return false;
                }
            }
            return true;
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    private static long checksum(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream part = zip.getInputStream(entry);
                CheckedInputStream checked = new CheckedInputStream(part, new CRC32())) {
            long left = entry.getSize();
            while (left >= 0) {
                int read = checked.read(buffer);
                if (read < 0) {
                    break;
                }
                left -= read;
            }
            return checked.getChecksum().getValue();
        }
    }

    private static boolean opensAsOle2(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return files.getRoot().getEntryCount() > 0;
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }
}
