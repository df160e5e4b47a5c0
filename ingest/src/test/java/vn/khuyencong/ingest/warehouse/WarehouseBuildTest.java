package vn.khuyencong.ingest.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.observation.Findings;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.reconciliation.Verdict;

/** What a researcher finds in the file, for a document written by hand. */
class WarehouseBuildTest {
    @TempDir
    static Path folder;

    private static Path file;

    @BeforeAll
    static void writeTheHandmadePlan() {
        file = folder.resolve("it's a warehouse.duckdb");
        Trouble trouble = Trouble.of(new Handmade.UnknownHeading(Where.document(), "trống.pdf"));
        HandmadeWarehouse.write(file, List.of(Handmade.plan()), List.of(trouble, trouble), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "FROM document; d-abababababababab|ke-hoach.docx|" + "abababababababababababababababab"
                        + "abababababababababababababababab"
                        + "|application/vnd.openxmlformats-officedocument.wordprocessingml.document"
                        + "|Kế hoạch khuyến công|plan|12/KH-UBND|2020-12-03|02|2021|2025|2|office|null"
                        + "|2026-01-02 12:00:00.0",
                "FROM source_table WHERE ordinal = 0;"
                        + "d-abababababababab-t00|d-abababababababab|0|null|null|null|null|1|1|prose",
                "FROM source_table WHERE ordinal = 1;"
                        + "d-abababababababab-t01|d-abababababababab|1|PHỤ LỤC I|triệu đồng|2|2|4|3|office",
                "FROM source_cell WHERE table_id LIKE '%-t00';"
                        + "d-abababababababab-t00-r000c00|d-abababababababab-t00|0|0|1|1|false|Kế hoạch|Kế hoạch"
                        + "|null|null|null|null|null",
                "FROM source_cell WHERE text = '1.389,6';"
                        + "d-abababababababab-t01-r001c01|d-abababababababab-t01|1|1|1|1|false|1.389,6|1.389,6"
                        + "|2|100.0|20.0|190.0|35.0",
                "FROM observation WHERE level = 'total';"
                        + "d-abababababababab-t01-r001c01-f0|d-abababababababab|d-abababababababab-t01"
                        + "|d-abababababababab-t01-r001c01|02|2021|2025|plan|total|ALL|total|null|Tổng|funding|STATE"
                        + "|null|null|1389.600000|VND_million|1.389,6|as_printed|verified",
                "FROM project; d-abababababababab-t01-r002c02-p|d-abababababababab|d-abababababababab-t01"
                        + "|d-abababababababab-t01-r002c02|02|2021|2021|plan|A1|Đào tạo nghề may|HTX Hoa Ban|null"
                        + "|300.500000|null|null|null|300.500000",
                "FROM reconciliation; d-abababababababab-t01-r001c01-f0-activities_sum_to_total-1"
                        + "|d-abababababababab|d-abababababababab-t01|activities_sum_to_total|1389.600000|1389.600000"
                        + "|0.000000|0.000000|holds|Tổng của 2 hoạt động là 1.389,6, bằng số in.",
                "FROM issue WHERE document_id IS NOT NULL;"
                        + "d-abababababababab-unknown_heading-0001|d-abababababababab|d-abababababababab-t01"
                        + "|d-abababababababab-t01-r000c01|2|unknown_heading|warning"
                        + "|Không hiểu tiêu đề “Kinh phí”.|The heading “Kinh phí” was not understood.",
            })
    void everyRelationHoldsWhatTheDocumentSays(String question, String row) {
        assertEquals(List.of(row), Sql.rows(file, question));
    }

    @Test
    void aSumKnowsItsTotalAndItsParts() {
        assertEquals(
                List.of(
                        "d-abababababababab-t01-r001c01-f0|total",
                        "d-abababababababab-t01-r002c01-f0|part",
                        "d-abababababababab-t01-r003c01-f0|part"),
                Sql.rows(file, "SELECT observation_id, role FROM reconciliation_member"));
    }

    @Test
    void aFileThatGaveNoDocumentHasItsIssueAllTheSame() {
        assertEquals(
                List.of("null|null|null|unknown_heading|Không hiểu tiêu đề “trống.pdf”."),
                Sql.rows(
                        file,
                        "SELECT document_id, table_id, page, code, text_vi FROM issue WHERE document_id IS NULL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "source_cell", "observation", "reconciliation_member", "issue"})
    void theRowsDoNotDependOnTheOrderOfTheDocuments(String relation) {
        IngestedDocument other = Handmade.plan("a.docx", "0c".repeat(32), Verdict.FAILS);
        Path forwards = folder.resolve("forwards.duckdb");
        Path backwards = folder.resolve("backwards.duckdb");
        HandmadeWarehouse.write(forwards, List.of(Handmade.plan(), other));
        HandmadeWarehouse.write(backwards, List.of(other, Handmade.plan()));
        assertEquals(Sql.rows(forwards, "FROM " + relation), Sql.rows(backwards, "FROM " + relation));
    }

    @Test
    void olderClientsOpenTheFile() {
        assertEquals(
                List.of("v1.0.0+"),
                Sql.rows(file, "SELECT tags['storage_version'] FROM duckdb_databases() WHERE NOT internal"));
    }

    @Test
    void aFigureInNoCellIsRefused() {
        IngestedDocument plan = Handmade.plan();
        List<Observation> twice = List.of(
                plan.findings().observations().get(0),
                plan.findings().observations().get(0));
        Findings findings = new Findings(plan.findings().profile(), twice, List.of());
        assertThrows(
                IllegalArgumentException.class,
                () -> new IngestedDocument(plan.document(), findings, plan.reconciled(), List.of()));
    }

    /** As if all rows were sorted together. */
    @Test
    void everyRelationStandsInTheOrderOfItsColumns() {
        List<IngestedDocument> documents = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            String sha = Sha256.of("document " + number);
            documents.add(Handmade.plan(number + ".docx", sha, number % 2 == 0 ? Verdict.FAILS : Verdict.HOLDS));
        }
        Path many = HandmadeWarehouse.write(folder.resolve("many.duckdb"), documents);
        for (String relation : Sql.rows(many, "SELECT table_name FROM duckdb_tables()")) {
            assertEquals(Sql.rows(many, "FROM " + relation + " ORDER BY ALL"), Sql.rows(many, "FROM " + relation));
        }
        assertEquals(List.of("40"), Sql.rows(many, "SELECT count(*) FROM document"));
    }

    @Test
    void thePublishedDocumentsStayBetweenThoseThatComeAnew() {
        IngestedDocument first = Handmade.plan("a.docx", "0a".repeat(32), Verdict.HOLDS);
        IngestedDocument second = Handmade.plan("b.docx", "0b".repeat(32), Verdict.HOLDS);
        IngestedDocument third = Handmade.plan("c.docx", "0c".repeat(32), Verdict.HOLDS);
        IngestedDocument thirdFails = Handmade.plan("c moi.docx", "0c".repeat(32), Verdict.FAILS);
        IngestedDocument last = Handmade.plan("d.docx", "0d".repeat(32), Verdict.HOLDS);
        Trouble old = new Trouble("empty_file", "error", "Tệp “x” rỗng.", "File “x” is empty.");
        Trouble fresh = new Trouble("empty_file", "error", "Tệp “y” rỗng.", "File “y” is empty.");
        Path published = HandmadeWarehouse.write(
                folder.resolve("published.duckdb"), List.of(first, third, last), List.of(old), Optional.empty());
        Path built = HandmadeWarehouse.write(
                folder.resolve("built.duckdb"),
                List.of(thirdFails, second),
                List.of(fresh, old),
                Optional.of(published));
        Path expected = HandmadeWarehouse.write(
                folder.resolve("expected.duckdb"),
                List.of(first, second, thirdFails, last),
                List.of(old, fresh),
                Optional.empty());
        for (String relation : Sql.rows(expected, "SELECT table_name FROM duckdb_tables()")) {
            assertEquals(Sql.rows(expected, "FROM " + relation), Sql.rows(built, "FROM " + relation));
        }
    }

    @Test
    void aDocumentThatIsKeptTwiceIsRefused() {
        Path target = folder.resolve("twice.duckdb");
        assertThrows(
                UnfitDocumentException.class,
                () -> HandmadeWarehouse.write(target, List.of(Handmade.plan(), Handmade.plan())));
    }

    @Test
    void aDamagedKeptDocumentIsNamed() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged"), "no kept document");
        WarehousePlan plan = new WarehousePlan(
                List.of(damaged), List.of(), Map.of(), folder.resolve("none"), false, folder.resolve("none.duckdb"));
        WarehouseException refused = assertThrows(WarehouseException.class, () -> WarehouseBuild.of(plan));
        assertEquals("a kept document cannot be used: " + damaged, refused.getMessage());
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        Path alone = Files.createDirectory(folder.resolve("alone"));
        HandmadeWarehouse.write(alone.resolve("w.duckdb"), List.of(Handmade.plan()));
        try (Stream<Path> files = Files.list(alone)) {
            assertEquals(
                    List.of("w.duckdb"),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.startsWith("kept"))
                            .toList());
        }
    }

    @Test
    void aPlanIsReadAsItWasWritten() throws IOException {
        WarehousePlan plan = new WarehousePlan(
                List.of(folder.resolve("một"), folder.resolve("a b#c%d\ne")),
                List.of(new Trouble("empty_file", "error", "Tệp “x” rỗng.", "File “x” is empty.")),
                Map.of("d-0123456789abcdef", 1_700_000_000_123L),
                folder.resolve("published.duckdb"),
                true,
                folder.resolve("target.duckdb"));
        Path file = folder.resolve("plan.json");
        plan.write(file);
        assertEquals(plan, WarehousePlan.read(file));
    }
}
