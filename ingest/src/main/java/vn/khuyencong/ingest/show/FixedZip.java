package vn.khuyencong.ingest.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A zip file written again with one fixed time for all entries: POI writes the time of day into each of them. */
final class FixedZip {
    /**
     * Not the first day that a zip file can hold: that one means "earlier still" to the JDK, which then adds the time in UTC,
     * another in every time zone.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FixedZip() {}

    static void copy(Path from, OutputStream to) throws IOException {
        ZipOutputStream target = new ZipOutputStream(to);
        // Read as a stream it breaks: POI writes the sizes of entries behind them in a way that the JDK does not
        // expect.
        try (ZipFile source = new ZipFile(from.toFile())) {
            Enumeration<? extends ZipEntry> entries = source.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(TIME);
                target.putNextEntry(fixed);
                try (InputStream content = source.getInputStream(entry)) {
                    content.transferTo(target);
                }
                target.closeEntry();
            }
        }
        target.finish();
    }
}
