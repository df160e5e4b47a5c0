package vn.khuyencong.analytics.change.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyencong.analytics.change.SmallWarehouse;
import vn.khuyencong.analytics.change.difference.Difference;

/** What closes a gate under the thresholds that are shipped, and what does not. */
class GatesTest {
    @TempDir
    private Path folder;

    @Test
    void newReportsCloseNothing() throws Exception {
        before().document("d-1", "a.pdf")
                .figures("d-1", 20, 0)
                .leverage("52", "d-1", "2")
                .write();
        after().document("d-1", "a.pdf")
                .figures("d-1", 20, 0)
                .leverage("52", "d-1", "2")
                .document("d-2", "b.pdf", "14", "NULL")
                .figures("d-2", 0, 500)
                .leverage("14", "d-2", "900")
                .write();
        assertEquals(List.of(), closed());
    }

    @Test
    void aNewReportOnTheSameYearsMayAnswerOtherwise() throws Exception {
        before().document("d-1", "a.pdf")
                .leverage("52", "d-1", "2")
                .share("A1", "d-1", "0.9")
                .write();
        after().document("d-1", "a.pdf")
                .document("d-2", "final.pdf")
                .leverage("52", "d-2", "8")
                .share("A2", "d-2", "1")
                .write();
        assertEquals(List.of(), closed());
    }

    @Test
    void ofTheFirstReleaseEverythingIsNew() throws Exception {
        Path file = after().document("d-1", "a.pdf").figures("d-1", 5, 5).write();
        try (Difference difference = Difference.of(Optional.empty(), file, Optional.empty())) {
            assertTrue(Gates.judge(difference, Thresholds.defaults(), Set.of()).mayBePublished());
        }
    }

    @Test
    void aDocumentThatIsGone() throws Exception {
        before().document("d-1", "a.pdf")
                .figures("d-1", 3, 0)
                .document("d-2", "b.pdf", "14", "NULL")
                .write();
        after().document("d-1", "a.pdf").figures("d-1", 3, 0).write();
        assertEquals(List.of("document_gone"), closed());
    }

    @Test
    void aDocumentThatWasSupersededAlreadyMayGo() throws Exception {
        before().document("d-1", "a.pdf")
                .figure("d-1", 0, "Cũ", "1")
                .revision("d-2", "b.pdf", "d-1")
                .figure("d-2", 0, "Mới", "2")
                .write();
        after().revision("d-2", "b.pdf", "d-1").figure("d-2", 0, "Mới", "2").write();
        assertEquals(List.of(), closed());
    }

    /** A fifth is lost at 40 → 32, which is at the threshold and not above it. */
    @Test
    void aDocumentWithFarFewerFigures() throws Exception {
        before().document("at", "a.pdf")
                .figures("at", 40, 0)
                .document("above", "b.pdf", "14", "NULL")
                .figures("above", 40, 0)
                .document("handful", "c.pdf", "24", "NULL")
                .figures("handful", 8, 0)
                .document("more", "d.pdf", "66", "NULL")
                .figures("more", 8, 0)
                .write();
        after().document("at", "a.pdf")
                .figures("at", 32, 0)
                .document("above", "b.pdf", "14", "NULL")
                .figures("above", 31, 0)
                .document("handful", "c.pdf", "24", "NULL")
                .figures("handful", 3, 0)
                .document("more", "d.pdf", "66", "NULL")
                .figures("more", 2, 0)
                .write();
        assertEquals(List.of("above", "more"), found("figures_lost"));
    }

    @Test
    void aRevisionWithFarFewerFigures() throws Exception {
        before().document("d-1", "a.pdf").figures("d-1", 40, 0).write();
        after().document("d-1", "a.pdf")
                .figures("d-1", 40, 0)
                .revision("d-2", "b.pdf", "d-1")
                .figures("d-2", 20, 0)
                .write();
        assertEquals(List.of("figures_lost"), closed());
    }

    /** Of 200 figures 190 are verified at first: 180 are a fall of 0.05, at the threshold. */
    @Test
    void theVerifiedShareOfTheSameDocument() throws Exception {
        before().document("at", "a.pdf")
                .figures("at", 190, 10)
                .document("above", "b.pdf", "14", "NULL")
                .figures("above", 190, 10)
                .document("small", "c.pdf", "24", "NULL")
                .figures("small", 10, 0)
                .write();
        after().document("at", "a.pdf")
                .figures("at", 180, 20)
                .document("above", "b.pdf", "14", "NULL")
                .figures("above", 179, 21)
                .document("small", "c.pdf", "24", "NULL")
                .figures("small", 5, 5)
                .write();
        assertEquals(List.of("above", "all"), found("verified_share_fallen"));
    }

    @Test
    void theVerifiedShareOfAllDocumentsTogetherFallsInSmallSteps() throws Exception {
        before().document("d-1", "a.pdf")
                .figures("d-1", 400, 0)
                .document("d-2", "b.pdf", "14", "NULL")
                .figures("d-2", 400, 0)
                .write();
        after().document("d-1", "a.pdf")
                .figures("d-1", 396, 4)
                .document("d-2", "b.pdf", "14", "NULL")
                .figures("d-2", 395, 5)
                .write();
        assertEquals(List.of("all"), found("verified_share_fallen"));
    }

    /** A misprint in a revision makes some of its sums fail, and is no reason to stop; a revision that cannot be read is. */
    @Test
    void theVerifiedShareOfARevision() throws Exception {
        before().document("d-1", "a.pdf")
                .figures("d-1", 190, 10)
                .document("d-2", "b.pdf", "14", "NULL")
                .figures("d-2", 190, 10)
                .write();
        after().revision("at", "a.pdf", "d-1")
                .figures("at", 150, 50)
                .document("above", "b.pdf", "14", "'d-2'")
                .figures("above", 149, 51)
                .write();
        assertEquals(List.of("above"), found("verified_share_fallen"));
    }

    @Test
    void aFigureThatWasVerifiedHasAnotherValue() throws Exception {
        before().document("d-1", "a.pdf")
                .figure("d-1", 0, "Vẫn đúng", "5")
                .figure("d-1", 1, "Nay sai", "5")
                .figure("d-1", 2, "Chưa kiểm", "5", "unchecked", "as_printed")
                .figure("d-1", 3, "Đính chính", "5")
                .figure("d-1", 4, "Thôi đính chính", "5", "verified", "corrected")
                .write();
        after().document("d-1", "a.pdf")
                .figure("d-1", 0, "Vẫn đúng", "6")
                .figure("d-1", 1, "Nay sai", "6", "contradicted", "as_printed")
                .figure("d-1", 2, "Chưa kiểm", "6")
                .figure("d-1", 3, "Đính chính", "6", "verified", "corrected")
                .figure("d-1", 4, "Thôi đính chính", "6")
                .write();
        assertEquals(List.of("d-1", "d-1"), found("verified_changed"));
        assertEquals(List.of("verified_changed"), closed());
    }

    /** 80 → 100 is a quarter more, exactly the threshold; so is the way back. */
    @Test
    void theAnswerOfTheSameDocumentMoved() throws Exception {
        moved(before(), "80", "100", "80", "100", "2", "2", "NULL").write();
        moved(after(), "100", "80", "100.0001", "79.9999", "NULL", "0", "2").write();
        assertEquals(List.of("d-2", "d-3", "d-4", "d-5"), found("comparison_moved"));
    }

    @Test
    void theAnswerOfARevisionMayMoveFurther() throws Exception {
        moved(before(), "80", "80", "160.1").write();
        SmallWarehouse after = after();
        String[] answers = {"160", "160.1", "80"};
        for (int i = 0; i < answers.length; i++) {
            after.document("n-" + i, i + ".pdf", "0" + i, "'d-" + i + "'").leverage("0" + i, "n-" + i, answers[i]);
        }
        after.write();
        assertEquals(List.of("n-1", "n-2"), found("comparison_moved"));
    }

    /** One document and one row of leverage for each answer. */
    private static SmallWarehouse moved(SmallWarehouse warehouse, String... answers) {
        for (int i = 0; i < answers.length; i++) {
            warehouse.document("d-" + i, i + ".pdf", "0" + i, "NULL").leverage("0" + i, "d-" + i, answers[i]);
        }
        return warehouse;
    }

    @Test
    void aShareIsMeasuredInPoints() throws Exception {
        before().document("d-1", "a.pdf")
                .share("A1", "d-1", "0.01")
                .share("A2", "d-1", "0.01")
                .share("A3", "d-1", "0.5")
                .write();
        after().document("d-1", "a.pdf")
                .share("A1", "d-1", "0.11")
                .share("A2", "d-1", "0.110001")
                .share("A3", "d-1", "0.3")
                .write();
        assertEquals(List.of("d-1", "d-1"), found("comparison_moved"));
    }

    @Test
    void aRowThatIsLostThoughItsDocumentIsThere() throws Exception {
        before().document("d-1", "a.pdf").leverage("52", "d-1", "2").write();
        after().document("d-1", "a.pdf").write();
        assertEquals(List.of("comparison_moved"), closed());
    }

    @Test
    void aFigureCorrectedByHandMayMoveTheAnswerFurther() throws Exception {
        before().document("d-1", "a.pdf")
                .figure("d-1", 0, "Đối ứng", "200")
                .leverage("52", "d-1", "2")
                .write();
        after().document("d-1", "a.pdf")
                .figure("d-1", 0, "Đối ứng", "300", "verified", "corrected")
                .leverage("52", "d-1", "3")
                .write();
        assertEquals(List.of(), closed());
    }

    @Test
    void aGateIsOverruledByItsName() throws Exception {
        before().document("d-1", "a.pdf")
                .document("d-2", "b.pdf", "14", "NULL")
                .figures("d-1", 20, 0)
                .write();
        after().document("d-1", "a.pdf").write();
        Verdict verdict = judge("document_gone");
        assertFalse(verdict.mayBePublished());
        assertEquals(List.of("figures_lost"), closed(verdict));
        assertTrue(
                judge("document_gone", "figures_lost", "verified_share_fallen").mayBePublished());
        assertTrue(String.join("\n", verdict.lines()).contains("--overrule figures_lost"));
    }

    private SmallWarehouse before() {
        return SmallWarehouse.at(folder.resolve("before.duckdb"));
    }

    private SmallWarehouse after() {
        return SmallWarehouse.at(folder.resolve("after.duckdb"));
    }

    private Verdict judge(String... overruled) throws Exception {
        try (Difference difference = Difference.of(
                Optional.of(folder.resolve("before.duckdb")), folder.resolve("after.duckdb"), Optional.empty())) {
            return Gates.judge(difference, Thresholds.defaults(), Set.of(overruled));
        }
    }

    private List<String> closed() throws Exception {
        return closed(judge());
    }

    /** Those that are closed; that fewer figures are fewer verified ones, too, is no news. */
    private static List<String> closed(Verdict verdict) {
        return verdict.judgements().stream()
                .filter(judgement -> judgement.state() == Judgement.State.CLOSED)
                .map(Judgement::gate)
                .filter(gate -> !gate.equals("verified_share_fallen"))
                .toList();
    }

    /** The documents of what a gate found; "all" where it is the dataset. */
    private List<String> found(String gate) throws Exception {
        return judge().judgements().stream()
                .filter(judgement -> judgement.gate().equals(gate))
                .flatMap(judgement -> judgement.findings().stream())
                .map(finding -> finding.documentId().orElse("all"))
                .toList();
    }
}
