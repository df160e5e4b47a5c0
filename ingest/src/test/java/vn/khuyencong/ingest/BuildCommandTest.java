package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyencong.ingest.warehouse.Trouble;
import vn.khuyencong.ingest.warehouse.WarehousePlan;

/** The step of a refresh that builds the warehouse, as the refresh orders it. */
class BuildCommandTest {
    private static final Trouble EMPTY = new Trouble("empty_file", "error", "Tệp “x” rỗng.", "File “x” is empty.");

    @TempDir
    Path folder;

    @Test
    void aWarehouseIsBuiltAsPlanned() throws IOException {
        Path target = folder.resolve("w.duckdb");
        assertEquals(0, build(List.of(), target).exitCode());
        Run said = Run.of("sql", "--warehouse", target, "SELECT text_vi FROM issue", "--format", "csv");
        assertEquals("text_vi\r\nTệp “x” rỗng.\r\n", said.out());
    }

    @Test
    void aDamagedKeptDocumentIsOurFailure() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged"), "no kept document");
        Run run = build(List.of(damaged), folder.resolve("w.duckdb"));
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains(damaged.toString()), run.err());
    }

    @Test
    void aPlaceWhereNothingCanBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        Run run = build(List.of(), file.resolve("w.duckdb"));
        assertEquals(13, run.exitCode());
        assertTrue(run.err().contains(file.toString()), run.err());
    }

    @Test
    void aPlanThatCannotBeReadIsOurFailure() {
        assertEquals(1, Run.of("build", folder.resolve("none.json")).exitCode());
    }

    private Run build(List<Path> kept, Path target) throws IOException {
        Path plan = folder.resolve("plan.json");
        new WarehousePlan(kept, List.of(EMPTY), Map.of(), folder.resolve("none"), false, target).write(plan);
        return Run.of("build", plan);
    }
}
