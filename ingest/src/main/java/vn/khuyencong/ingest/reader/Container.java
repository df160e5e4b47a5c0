package vn.khuyencong.ingest.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.khuyencong.ingest.issue.TooLargeFile;

/**
 * A file that holds other files. What is left of a Word document when its end is lost still looks like such a container,
 * and parsers read of it what they find; neither may be taken for the whole.
 */
final class Container {
    private static final String OLE2 = "application/x-tika-msoffice";
    private static final int BUFFER = 1 << 16;
    private static final long MEGABYTE = 1024 * 1024;

    /** Pictures hardly shrink, so this is twice what a file may have at most. */
    private static final long MOST_UNPACKED = 400 * MEGABYTE;

    /** Each picture is a part; the largest report has some hundreds. */
    private static final int MOST_PARTS = 10_000;

    private Container() {}

    /** @throws UnreadableException where it would unpack to more than any report has */
    static boolean isDamaged(byte[] content, String mediaType) throws UnreadableException {
        return isZip(content) ? !isWholeZip(content) : mediaType.equals(OLE2) && !opensAsOle2(content);
    }

    private static boolean isZip(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /** Whether the directory at the end is there, and every part has the checksum that it states. */
    private static boolean isWholeZip(byte[] content) throws UnreadableException {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_PARTS) {
                throw UnreadableException.tooLarge(entries.size(), MOST_PARTS, TooLargeFile.Measure.PARTS);
            }
            long unpacked = 0;
            for (ZipArchiveEntry entry : entries) {
                if (zip.canReadEntryData(entry)) {
                    CRC32 checksum = new CRC32();
                    unpacked += read(zip, entry, checksum, MOST_UNPACKED - unpacked);
                    if (checksum.getValue() != entry.getCrc()) {
                        return false;
                    }
                }
            }
            return true;
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    /** The bytes of a part; what its entry says of them may be a lie. */
    private static long read(ZipFile zip, ZipArchiveEntry entry, CRC32 checksum, long most)
            throws IOException, UnreadableException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream part = zip.getInputStream(entry)) {
            for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                checksum.update(buffer, 0, read);
                size += read;
                if (size > most) {
                    throw UnreadableException.tooLarge(
                            (MOST_UNPACKED - most + size) / MEGABYTE,
                            MOST_UNPACKED / MEGABYTE,
                            TooLargeFile.Measure.UNPACKED_MEGABYTES);
                }
            }
        }
        return size;
    }

    private static boolean opensAsOle2(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return files.getRoot().getEntryCount() > 0;
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }
}
