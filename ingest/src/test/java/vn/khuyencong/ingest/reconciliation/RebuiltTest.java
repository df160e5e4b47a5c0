package vn.khuyencong.ingest.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.reconciliation.Rebuilt.Evidence;
import vn.khuyencong.ingest.reconciliation.Rebuilt.Position;

/** Which sums may verify figures that sums have placed. */
class RebuiltTest {
    private static final SmallReport REPORT = SmallReport.of("""
            Giai đoạn 2021-2022, tổng kinh phí khuyến công địa phương là 4.200,5 triệu đồng.
            Kinh phí khuyến công địa phương tỉnh Bình Định giai đoạn 2021-2022
            Đơn vị tính: triệu đồng
            TT  | Nội dung                             | Năm 2021 | Năm 2022 | Giai đoạn 2021-2022
                | Tổng cộng                            | 1.965,0  | 2.235,5  | 4.200,5
            I   | Đào tạo nghề, truyền nghề            | 430,0    | 510,5    | 940,5
            II  | Xây dựng mô hình trình diễn kỹ thuật | 1.280,0  | 1.465,0  | 2.745,0
            III | Cung cấp thông tin, tuyên truyền     | 255,0    | 260,0    | 515,0
            """);
    private static final Set<Position> FIRST_LINE = row(2);
    private static final Set<Position> TOTAL = row(1);

    @Test
    void aSumThatPlacedItsOwnFiguresSaysNothingNew() {
        assertFalse(mayVouch(FIRST_LINE, Set.of(), Rule.YEARS_SUM_TO_PERIOD, "940,5"));
        assertFalse(mayVouch(FIRST_LINE, FIRST_LINE, Rule.YEARS_SUM_TO_PERIOD, "940,5"));
    }

    @Test
    void aSumOverRowsSaysNothingNewWhereItHelpedToPlaceOneOfThem() {
        assertFalse(mayVouch(FIRST_LINE, Set.of(), Rule.ACTIVITIES_SUM_TO_TOTAL, "1.965,0"));
    }

    @Test
    void aSumOverRowsVouchesWhereTheirOwnRowsPlacedThem() {
        assertTrue(mayVouch(FIRST_LINE, FIRST_LINE, Rule.ACTIVITIES_SUM_TO_TOTAL, "1.965,0"));
    }

    @Test
    void aSumOfPrintedFiguresVouches() {
        assertTrue(mayVouch(FIRST_LINE, Set.of(), Rule.YEARS_SUM_TO_PERIOD, "515,0"));
    }

    @Test
    void textThatAgreesVouchesForAPlacedFigure() {
        assertTrue(mayVouch(TOTAL, Set.of(), Rule.TEXT_AGREES_WITH_TABLE, "4.200,5"));
    }

    @Test
    void figuresUnderHeadingsOfUnknownOrderAreDoubtful() {
        Evidence unsure = new Evidence(Set.of(), Set.of(), Set.of(), true);
        assertEquals(
                Set.of(true),
                rebuilt(unsure).mark(REPORT.findings()).observations().stream()
                        .filter(each -> each.origin().table() == 1)
                        .map(each -> each.doubtful())
                        .collect(Collectors.toSet()));
    }

    private static boolean mayVouch(Set<Position> solved, Set<Position> byTheirRow, Rule rule, String total) {
        Check check = REPORT.reconciled().checks().stream()
                .filter(each -> each.rule() == rule
                        && each.members().stream()
                                .anyMatch(member -> member.rawText().startsWith(total)))
                .findFirst()
                .orElseThrow();
        return rebuilt(new Evidence(solved, Set.of(), byTheirRow, false)).mayVouch(check, check.total());
    }

    private static Rebuilt rebuilt(Evidence evidence) {
        Source source = new Source(
                "by hand", "0".repeat(64), "text/plain", Optional.empty(), Optional.empty(), Source.TextSource.OFFICE);
        return new Rebuilt(new Document(source, List.of(), List.of()), Map.of(1, evidence));
    }

    private static Set<Position> row(int row) {
        return IntStream.range(2, 5)
                .mapToObj(column -> new Position(row, column))
                .collect(Collectors.toSet());
    }
}
