package vn.khuyencong.ingest.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
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
class WarehouseBuilderTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 1, 2, 12, 0);

    @TempDir
    static Path folder;

    private static Path file;

    @BeforeAll
    static void writeTheHandmadePlan() {
        file = folder.resolve("it's a warehouse.duckdb");
        try (WarehouseBuilder builder = WarehouseBuilder.open()) {
            builder.add(Handmade.plan(), NOON);
            builder.addFileIssues(List.of(new Handmade.UnknownHeading(Where.document(), "trống.pdf")));
            builder.writeTo(file);
        }
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
        write(forwards, List.of(Handmade.plan(), other));
        write(backwards, List.of(other, Handmade.plan()));
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

    private static void write(Path file, List<IngestedDocument> documents) {
        try (WarehouseBuilder builder = WarehouseBuilder.open()) {
            documents.forEach(document -> builder.add(document, NOON));
            builder.writeTo(file);
        }
    }
}
