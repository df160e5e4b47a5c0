package vn.khuyencong.ingest.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A warehouse that keeps the contract, and for each promise one that breaks it. */
class ContractVerifierTest {
    @TempDir
    static Path folder;

    private static Path kept;

    @BeforeAll
    static void writeTheHandmadePlan() throws IOException {
        kept = folder.resolve("kept.duckdb");
        HandmadeWarehouse.write(kept, List.of(Handmade.plan()));
        try (var in = Objects.requireNonNull(ContractVerifierTest.class.getResourceAsStream("comparisons.sql"))) {
            Sql.change(kept, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theHandmadeWarehouseKeepsTheContract() {
        assertEquals(List.of(), ContractVerifier.verify(kept));
    }

    static List<Promise> promises() {
        return Contract.read().promises();
    }

    @ParameterizedTest
    @MethodSource("promises")
    void everyPromiseCanBeBroken(Promise promise) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + kept);
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN");
            statement.execute(promise.breaks());
            assertTrue(ContractVerifier.findBreach(connection, promise).isPresent());
            statement.execute("ROLLBACK");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "DROP TABLE issue; relation; There is a relation issue.",
                "DROP TABLE leverage; relation; There is a relation leverage.",
                "ALTER TABLE leverage DROP coverage; column; There is a column leverage.coverage.",
                "ALTER TABLE document ALTER issued_on TYPE VARCHAR; column; There is a column document.issued_on DATE.",
                "CREATE OR REPLACE TABLE issue AS SELECT * REPLACE ('fatal' AS severity) FROM issue; codes;"
                        + "'The rows of issue keep its codes, its key and what must not be NULL.'",
            })
    void schemaAndCodesAreThoseOfTheContract(String change, String name, String promise) throws IOException {
        Path broken = brokenBy(change);
        List<String> breaches = ContractVerifier.verify(broken).stream()
                .map(breach -> breach.name() + " " + breach.en())
                .toList();
        assertEquals(name + " " + promise, breaches.get(0));
    }

    private static Path brokenBy(String change) throws IOException {
        Path broken = Files.createTempFile(folder, "broken", ".duckdb");
        Files.write(broken, Files.readAllBytes(kept));
        Sql.change(broken, change);
        return broken;
    }
}
