package vn.khuyencong.analytics.report.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A zip file is the same to the byte in every time zone. */
class FixedZipTest {
    private final TimeZone before = TimeZone.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void backToTheTimeZoneOfTheMachine() {
        TimeZone.setDefault(before);
    }

    @Test
    void theTimeZoneDoesNotShow() throws IOException {
        Path zip = folder.resolve("any.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a.xml"));
            out.write(1);
            out.closeEntry();
        }
        assertArrayEquals(copyIn("Asia/Ho_Chi_Minh", zip), copyIn("America/New_York", zip));
    }

    private byte[] copyIn(String zone, Path zip) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Path copy = folder.resolve("copy.zip");
        FixedZip.copy(zip, copy);
        return Files.readAllBytes(copy);
    }
}
