package vn.khuyencong.analytics.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyencong.analytics.change.difference.ComparedRelation;
import vn.khuyencong.analytics.change.difference.Difference;
import vn.khuyencong.analytics.change.difference.DocumentChange;
import vn.khuyencong.analytics.change.difference.FigureChange;
import vn.khuyencong.analytics.change.difference.Kind;
import vn.khuyencong.analytics.change.difference.RowChange;
import vn.khuyencong.analytics.change.difference.TableChange;

/** What is found to differ between two small warehouses. */
class DifferenceTest {
    @TempDir
    private Path folder;

    @Test
    void theSameFileDoesNotDiffer() throws Exception {
        Path file = before().document("d-1", "a.pdf")
                .figure("d-1", 0, "Đào tạo", "5")
                .write();
        try (Difference difference = Difference.of(Optional.of(file), file, Optional.empty())) {
            assertTrue(difference.counts().none());
        }
    }

    @Test
    void aFigureOfTheSameDocumentIsShownWithBothValues() throws Exception {
        Path old = before().document("d-1", "a.pdf")
                .figure("d-1", 3, "Đào tạo", "1389.6")
                .write();
        Path now = after().document("d-1", "a.pdf")
                .figure("d-1", 3, "Đào tạo", "1398.6", "contradicted", "as_printed")
                .write();
        try (Difference difference = Difference.of(Optional.of(old), now, Optional.empty())) {
            FigureChange change = figures(difference, Kind.CHANGED).get(0);
            assertEquals(List.of("value", "verification"), change.fields());
            assertEquals("1389.600000", change.before().orElseThrow().value().toPlainString());
            assertEquals("1398.600000", change.after().orElseThrow().value().toPlainString());
            assertEquals("d-1-t01-r003c01", change.after().orElseThrow().cell().cellId());
            assertEquals(
                    Optional.of("Phụ lục 1"),
                    change.after().orElseThrow().cell().tableTitle());
            assertEquals(Optional.of(2), change.after().orElseThrow().cell().page());
            assertEquals(List.of("d-1 reread"), documents(difference));
            TableChange table = tables(difference).get(0);
            assertEquals(1, table.cellsAdded());
            assertEquals(1, table.cellsGone());
        }
    }

    @Test
    void ofTheSameDocumentATableThatMovedIsFollowedByWhatItsFiguresMean() throws Exception {
        Path old = before().document("d-1", "a.pdf")
                .figure("d-1", 0, "Đào tạo", "5")
                .figure("d-1", 1, "Hội chợ", "7")
                .write();
        Path now = after().document("d-1", "a.pdf")
                .figure("d-1", 1, "Đào tạo", "5")
                .figure("d-1", 2, "Hội chợ", "8")
                .write();
        try (Difference difference = Difference.of(Optional.of(old), now, Optional.empty())) {
            assertEquals(List.of("Hội chợ 7 → 8"), said(difference, Kind.CHANGED));
            assertEquals(List.of(), said(difference, Kind.ADDED));
            assertEquals(List.of(), said(difference, Kind.GONE));
        }
    }

    @Test
    void aRevisionIsComparedWithTheVersionThatItReplacesThoughBothStay() throws Exception {
        Path old = before().document("d-1", "a.pdf")
                .figure("d-1", 0, "Đào tạo", "5")
                .figure("d-1", 1, "Hội chợ", "7")
                .write();
        Path now = after().document("d-1", "a.pdf")
                .figure("d-1", 0, "Đào tạo", "5")
                .figure("d-1", 1, "Hội chợ", "7")
                .revision("d-2", "a sua.pdf", "d-1")
                .figure("d-2", 4, "đào  tạo", "6")
                .figure("d-2", 5, "Tư vấn", "9")
                .write();
        try (Difference difference = Difference.of(Optional.of(old), now, Optional.empty())) {
            assertEquals(List.of("d-2 revision"), documents(difference));
            assertEquals(List.of("đào  tạo 5 → 6"), said(difference, Kind.CHANGED));
            assertEquals(List.of("Tư vấn 9"), said(difference, Kind.ADDED));
            assertEquals(List.of("Hội chợ 7"), said(difference, Kind.GONE));
        }
    }

    @Test
    void ofARevisionOfARevisionTheLastIsComparedWithThePublishedOne() throws Exception {
        Path old = before().document("d-1", "a.pdf")
                .figure("d-1", 0, "Đào tạo", "5")
                .write();
        Path now = after().document("d-1", "a.pdf")
                .figure("d-1", 0, "Đào tạo", "5")
                .revision("d-2", "b.pdf", "d-1")
                .figure("d-2", 0, "Đào tạo", "6")
                .revision("d-3", "c.pdf", "d-2")
                .figure("d-3", 0, "Đào tạo", "7")
                .write();
        try (Difference difference = Difference.of(Optional.of(old), now, Optional.empty())) {
            assertEquals(List.of("d-2 added", "d-3 revision"), documents(difference));
            assertEquals(List.of("Đào tạo 5 → 7"), said(difference, Kind.CHANGED));
        }
    }

    @Test
    void ofFiguresThatMeanTheSameThoseOfEqualValueBelongTogether() throws Exception {
        Path old = before().document("d-1", "a.pdf")
                .figure("d-1", 0, "Lớp", "5")
                .figure("d-1", 1, "Lớp", "7")
                .figure("d-1", 2, "Lớp", "9")
                .write();
        Path now = after().document("d-1", "a.pdf")
                .figure("d-1", 0, "Lớp", "5")
                .figure("d-1", 1, "Lớp", "7")
                .figure("d-1", 2, "Lớp", "9")
                .revision("d-2", "b.pdf", "d-1")
                .figure("d-2", 0, "Lớp", "7")
                .figure("d-2", 1, "Lớp", "9.5")
                .write();
        try (Difference difference = Difference.of(Optional.of(old), now, Optional.empty())) {
            assertEquals(List.of("Lớp 5 → 9.5"), said(difference, Kind.CHANGED));
            assertEquals(List.of("Lớp 9"), said(difference, Kind.GONE));
        }
    }

    @Test
    void aFileThatWasReplacedIsComparedWithWhatStoodInItsPlace() throws Exception {
        Path old = before().document("d-1", "a.pdf")
                .figure("d-1", 0, "Đào tạo", "5")
                .write();
        Path now = after().document("d-2", "a.pdf")
                .figure("d-2", 0, "Đào tạo", "6")
                .write();
        try (Difference difference = Difference.of(Optional.of(old), now, Optional.empty())) {
            assertEquals(List.of("d-2 restated"), documents(difference));
            assertEquals(List.of("Đào tạo 5 → 6"), said(difference, Kind.CHANGED));
        }
    }

    @Test
    void aDocumentThatIsGoneIsFoundInAnotherOneByItsFigures() throws Exception {
        Path old = before().document("d-1", "a.pdf")
                .figures("d-1", 4, 0)
                .document("d-2", "a.txt")
                .figures("d-2", 2, 0)
                .write();
        Path now = after().document("d-1", "a.pdf").figures("d-1", 4, 0).write();
        try (Difference difference = Difference.of(Optional.of(old), now, Optional.empty())) {
            List<DocumentChange> changes = new ArrayList<>();
            difference.eachDocument(false, changes::add);
            assertEquals(DocumentChange.Kind.GONE, changes.get(0).kind());
            assertEquals(Optional.of("d-1"), changes.get(0).replacedBy());
        }
    }

    @Test
    void anotherReportUnderTheNameOfOneThatIsGoneIsNewUnlessItTellsOfTheSame() throws Exception {
        Path old = before().document("d-1", "a.pdf")
                .figure("d-1", 0, "Đào tạo", "5")
                .write();
        Path now = after().document("d-2", "a.pdf", "14", "NULL")
                .figure("d-2", 0, "Đào tạo", "5")
                .write();
        try (Difference difference = Difference.of(Optional.of(old), now, Optional.empty())) {
            assertEquals(List.of("d-2 added", "d-1 gone"), documents(difference));
            assertEquals(1, difference.counts().wholeFigures().get(Kind.ADDED));
            assertEquals(1, difference.counts().wholeFigures().get(Kind.GONE));
        }
    }

    @Test
    void aRowOfAComparisonIsShownWithItsMoveAndItsCaveats() throws Exception {
        Path old = before().document("d-1", "a.pdf")
                .leverage("52", "d-1", "2", "estimate")
                .leverage("14", "d-1", "NULL")
                .write();
        Path now = after().document("d-1", "a.pdf")
                .leverage("52", "d-1", "2.5")
                .leverage("24", "d-1", "3")
                .write();
        try (Difference difference = Difference.of(Optional.of(old), now, Optional.empty())) {
            RowChange moved = rows(difference, Kind.MOVED).get(0);
            assertEquals(Optional.of(new BigDecimal("0.250000")), moved.relativeMove());
            assertEquals(List.of("estimate"), moved.caveatsGone());
            assertEquals(RowChange.Basis.SAME_DOCUMENT, moved.basis());
            assertEquals(Optional.of("24"), rows(difference, Kind.ADDED).get(0).provinceCode());
            assertEquals(Optional.of("14"), rows(difference, Kind.GONE).get(0).provinceCode());
        }
    }

    @Test
    void thatARowIsNowOfTheRevisionIsNoChangeOfTheRow() throws Exception {
        Path old = before().document("d-1", "a.pdf").leverage("52", "d-1", "2").write();
        Path now = after().document("d-1", "a.pdf")
                .revision("d-2", "b.pdf", "d-1")
                .leverage("52", "d-2", "2")
                .write();
        try (Difference difference = Difference.of(Optional.of(old), now, Optional.empty())) {
            assertEquals(List.of(), rows(difference, Kind.CHANGED));
        }
    }

    @Test
    void anOlderWarehouseMayLackWhatLaterOnesHave() throws Exception {
        Path old = before().document("d-1", "a.pdf")
                .figure("d-1", 0, "Đào tạo", "5")
                .leverage("52", "d-1", "2")
                .sql("DROP TABLE allocation_share")
                .sql("ALTER TABLE leverage DROP COLUMN document_id")
                .sql("DROP TABLE caveat")
                .sql("ALTER TABLE document DROP COLUMN supersedes")
                .write();
        Path now = after().document("d-1", "a.pdf")
                .figure("d-1", 0, "Đào tạo", "5")
                .leverage("52", "d-1", "2")
                .share("A1", "d-1", "1")
                .write();
        try (Difference difference = Difference.of(Optional.of(old), now, Optional.empty())) {
            assertEquals(List.of(), figures(difference, Kind.CHANGED));
            assertEquals(1, difference.counts().rows().get("allocation_share").get(Kind.ADDED));
        }
    }

    @Test
    void onlyOneDocumentMayBeAskedFor() throws Exception {
        Path old = before().document("d-1", "a.pdf")
                .document("d-2", "b.pdf", "14", "NULL")
                .write();
        Path now = after().document("d-1", "a.pdf")
                .figure("d-1", 0, "Đào tạo", "5")
                .document("d-2", "b.pdf", "14", "NULL")
                .figure("d-2", 0, "Đào tạo", "5")
                .leverage("52", "d-1", "2")
                .leverage("14", "d-2", "2")
                .write();
        try (Difference difference = Difference.of(Optional.of(old), now, Optional.of("b.pdf"))) {
            assertEquals(List.of("d-2 reread"), documents(difference));
            assertEquals(1, figures(difference, Kind.ADDED).size());
            assertEquals(1, rows(difference, Kind.ADDED).size());
        }
    }

    @Test
    void whatIsNoWarehouseCannotBeCompared() throws Exception {
        Path now = after().document("d-1", "a.pdf").write();
        Path text = Files.writeString(folder.resolve("no.duckdb"), "no warehouse");
        assertThrows(SQLException.class, () -> Difference.of(Optional.of(text), now, Optional.empty()));
        Path empty = before().sql("DROP TABLE observation").write();
        assertThrows(SQLException.class, () -> Difference.of(Optional.of(empty), now, Optional.empty()));
    }

    private SmallWarehouse before() {
        return SmallWarehouse.at(folder.resolve("before.duckdb"));
    }

    private SmallWarehouse after() {
        return SmallWarehouse.at(folder.resolve("after.duckdb"));
    }

    private static List<String> documents(Difference difference) throws IOException, SQLException {
        List<String> documents = new ArrayList<>();
        difference.eachDocument(
                false,
                change -> documents.add(
                        change.latest().documentId() + " " + change.kind().code()));
        return documents;
    }

    private static List<FigureChange> figures(Difference difference, Kind kind) throws IOException, SQLException {
        List<FigureChange> figures = new ArrayList<>();
        difference.eachFigure(kind, true, Difference.ALL, figures::add);
        return figures;
    }

    private static List<String> said(Difference difference, Kind kind) throws IOException, SQLException {
        return figures(difference, kind).stream()
                .map(change -> change.latest().itemLabel() + " "
                        + (kind == Kind.CHANGED ? value(change.before()) + " → " : "")
                        + value(Optional.of(change.latest())))
                .toList();
    }

    private static String value(Optional<vn.khuyencong.analytics.change.difference.FigureState> figure) {
        return figure.orElseThrow().value().stripTrailingZeros().toPlainString();
    }

    private static List<TableChange> tables(Difference difference) throws IOException, SQLException {
        List<TableChange> tables = new ArrayList<>();
        difference.eachTable(Kind.CHANGED, true, Difference.ALL, tables::add);
        return tables;
    }

    private static List<RowChange> rows(Difference difference, Kind kind) throws IOException, SQLException {
        List<RowChange> rows = new ArrayList<>();
        for (ComparedRelation relation : difference.relations()) {
            difference.eachRow(relation, kind, Difference.ALL, rows::add);
        }
        return rows;
    }
}
