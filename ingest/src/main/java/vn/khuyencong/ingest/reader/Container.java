package vn.khuyencong.ingest.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A file that holds other files: what is left of a Word document when its end is lost is known as such a container
 * only, and must not be taken for a sound file of another kind.
 */
final class Container {
    private static final Set<String> ZIP = Set.of("application/zip", "application/x-tika-ooxml");
    private static final String OLE2 = "application/x-tika-msoffice";
    private static final int LONGEST_END_RECORD = 22 + 0xFFFF;

    private Container() {}

    static boolean isDamaged(byte[] content, String mediaType) {
        return (ZIP.contains(mediaType) && !endsWithDirectory(content)) || (mediaType.equals(OLE2) && !opens(content));
    }

    /** Whether the record that ends every ZIP file (PK 5 6, at most 64 KB of comment after it) is there. */
    private static boolean endsWithDirectory(byte[] content) {
        for (int i = content.length - 22; i >= Math.max(0, content.length - LONGEST_END_RECORD); i--) {
            if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 5 && content[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return files.getRoot().getEntryCount() > 0;
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }
}
