package vn.khuyencong.ingest.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.observation.Findings;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;
import vn.khuyencong.ingest.reconciliation.Reconciled;
import vn.khuyencong.ingest.reconciliation.Verdict;

/** Which of the documents of a warehouse are one report, as the file says it. */
class StatementRowsTest {
    private static final String STATEMENTS = "SELECT file_name, revision, is_latest, is_counted, decided_by, supersedes"
            + " FROM statement JOIN document USING (document_id) ORDER BY file_name";

    @TempDir
    private Path folder;

    /** A plan of twenty lines, 100, 200, … 2000, but for one of them. */
    private static IngestedDocument plan(String fileName, String sha, int otherwise) {
        IngestedDocument like = Handmade.plan(fileName, sha.repeat(32), Verdict.HOLDS);
        Observation line = like.findings().observations().get(1);
        List<Cell> cells = new ArrayList<>();
        List<Observation> figures = new ArrayList<>();
        for (int row = 0; row < 20; row++) {
            int value = row == 7 ? otherwise : 100 * (row + 1);
            cells.add(Cell.asPrinted(row, 0, 1, 1, String.valueOf(value), Optional.empty()));
            figures.add(Handmade.withValue(line, new BigDecimal(value))
                    .withOrigin(new Origin(1, row, 0, 0, Optional.empty())));
        }
        Source source = like.document().source();
        Document document = new Document(source, List.of(), List.of(Table.of(Table.Method.OFFICE, 20, 1, cells)));
        return new IngestedDocument(
                document,
                new Findings(like.findings().profile(), figures, List.of()),
                new Reconciled(List.of(), Map.of()),
                List.of());
    }

    @Test
    void theLaterFileOfAPlanWithOneOtherFigureSupersedesTheEarlierOne() {
        Path file = HandmadeWarehouse.write(
                folder.resolve("two.duckdb"),
                List.of(plan("moi.docx", "ab", 850), plan("cu.docx", "cd", 800)),
                Map.of("d-abababababababab", 2_000L, "d-cdcdcdcdcdcdcdcd", 1_000L));
        assertEquals(
                List.of("cu.docx|1|false|false|null|null", "moi.docx|2|true|true|file_time|d-cdcdcdcdcdcdcdcd"),
                Sql.rows(file, STATEMENTS));
        assertEquals(
                List.of("d-abababababababab-replaces_version-0001", "d-cdcdcdcdcdcdcdcd-replaced_by_version-0001"),
                Sql.rows(file, "SELECT issue_id FROM issue ORDER BY issue_id"));
        assertEquals(Sql.rows(file, "SELECT * FROM issue ORDER BY ALL"), Sql.rows(file, "SELECT * FROM issue"));
    }

    @Test
    void withoutTimesBothCount() {
        Path file = HandmadeWarehouse.write(
                folder.resolve("undecided.duckdb"), List.of(plan("moi.docx", "ab", 850), plan("cu.docx", "cd", 800)));
        assertEquals(
                List.of("cu.docx|null|true|true|undecided|null", "moi.docx|null|true|true|undecided|null"),
                Sql.rows(file, STATEMENTS));
    }

    @Test
    void whatWasDecidedBeforeIsForgottenWhenADocumentComesAnew() {
        Path before = HandmadeWarehouse.write(
                folder.resolve("before.duckdb"),
                List.of(plan("moi.docx", "ab", 850), plan("cu.docx", "cd", 800)),
                Map.of("d-abababababababab", 2_000L, "d-cdcdcdcdcdcdcdcd", 1_000L));
        Path after = HandmadeWarehouse.write(
                folder.resolve("after.duckdb"), List.of(plan("khac.docx", "ef", 800)), List.of(), Optional.of(before));
        assertEquals(
                List.of(
                        "cu.docx|null|true|true|undecided|null",
                        "khac.docx|null|true|false|undecided|null",
                        "moi.docx|null|true|true|undecided|null"),
                Sql.rows(after, STATEMENTS));
    }

    @Test
    void otherDocumentsAreStatementsOfTheirOwn() {
        Path file = HandmadeWarehouse.write(folder.resolve("alone.duckdb"), List.of(Handmade.plan()));
        assertEquals(List.of("ke-hoach.docx|1|true|true|null|null"), Sql.rows(file, STATEMENTS));
    }
}
