package vn.khuyencong.ingest.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A relation takes as many rows of one document as it has: a large annex has thousands of sums. */
class NewWarehouseTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2048, 2049, 10_000})
    void takesAnyNumberOfRowsAtOnce(int count) {
        Path file = folder.resolve("w.duckdb");
        try (NewWarehouse warehouse = NewWarehouse.create(file)) {
            for (int i = 0; i < count; i++) {
                warehouse.rows().add(Row.of("reconciliation_member", "k", "o" + i, i == 0 ? "total" : "part"));
            }
            warehouse.finish();
        }
        assertEquals(
                List.of(count + "|1|" + (count - 1)),
                Sql.rows(
                        file,
                        "SELECT count(DISTINCT observation_id), count(*) FILTER (role = 'total'),"
                                + " count(*) FILTER (role = 'part') FROM reconciliation_member"));
    }
}
