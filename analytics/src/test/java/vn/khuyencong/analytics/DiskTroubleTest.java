package vn.khuyencong.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which failures are the disk's. */
class DiskTroubleTest {
    @ParameterizedTest
    @CsvSource({
        "/data/x.parquet: No space left on device, true",
        "/data/w.duckdb: Read-only file system, true",
        "IO Error: Could not write all bytes to file, true",
        "no such column, false",
    })
    void theWordsOfTheCauseTell(String message, boolean expected) {
        Throwable deep = new IllegalStateException("job aborted", new IOException(message));
        assertEquals(expected, DiskTrouble.isSaidBy(deep));
        assertEquals(expected, DiskTrouble.isSaidBy(new ExceptionInInitializerError(deep)));
    }
}
