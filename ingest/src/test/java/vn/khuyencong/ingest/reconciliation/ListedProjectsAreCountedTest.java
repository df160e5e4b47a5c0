package vn.khuyencong.ingest.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.ListedProjectsDiffer;
import vn.khuyencong.ingest.observation.Findings;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Observer;
import vn.khuyencong.ingest.observation.Verification;
import vn.khuyencong.ingest.observation.key.TableText;
import vn.khuyencong.ingest.table.Tables;

/** A list of six projects, two of them with national money, under a sentence that says how many there are. */
class ListedProjectsAreCountedTest {
    private final Issues issues = new Issues();

    @Test
    void theNumberThatTheTextStatesIsVerifiedByTheList() {
        assertEquals(Verification.VERIFIED, verificationOf("06 đề án"));
        assertEquals(List.of(), differences());
    }

    @Test
    void anotherNumberIsToldAndIsNoContradictionSinceAListMayBeAPart() {
        assertEquals(Verification.UNCHECKED, verificationOf("07 đề án"));
        assertEquals(
                List.of("The list has 6 projects, while the document says “07 đề án”: the list may be a part only, "
                        + "or one of the two is wrong."),
                differences());
    }

    private List<String> differences() {
        return issues.all().stream()
                .filter(ListedProjectsDiffer.class::isInstance)
                .map(Issue::textEn)
                .toList();
    }

    private Verification verificationOf(String count) {
        Source source = new Source(
                "by hand", "0".repeat(64), "text/plain", Optional.empty(), Optional.empty(), Source.TextSource.OFFICE);
        Document document = Tables.find(new Document(
                source,
                List.of(),
                List.of(
                        paragraph("ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ"),
                        paragraph("BÁO CÁO KẾT QUẢ CÔNG TÁC KHUYẾN CÔNG NĂM 2022"),
                        paragraph("Năm 2022, toàn tỉnh đã thực hiện " + count + " khuyến công quốc gia và địa phương."),
                        paragraph("DANH MỤC ĐỀ ÁN KHUYẾN CÔNG THỰC HIỆN NĂM 2022"),
                        TableText.table(Optional.empty(), Optional.of("triệu đồng"), """
                        STT | Tên đề án                     | Đơn vị thụ hưởng | KCQG | KCĐP
                        1   | Hỗ trợ máy cắt đá             | Công ty An Phát  | 300  |
                        2   | Hỗ trợ máy dệt                | HTX Bình Minh    | 250  |
                        3   | Hỗ trợ máy sấy chè            | HTX Thanh Ba     |      | 90
                        4   | Hỗ trợ máy đóng gói           | Hộ Lê Văn Tám    |      | 70
                        5   | Đào tạo nghề mây tre          | HTX Đỗ Xuyên     |      | 60
                        6   | Xây dựng nhãn hiệu            | HTX Hùng Lô      |      | 40
                        """))));
        Findings findings = Observer.observe(document, issues);
        Observation said = findings.observations().stream()
                .filter(each -> each.origin().table() == 0 && each.measure() == Measure.PROJECTS)
                .findFirst()
                .orElseThrow();
        return Reconciler.reconcile(document, findings, issues).verificationOf(said);
    }

    private static Paragraph paragraph(String text) {
        return Paragraph.asPrinted(text, Optional.empty());
    }
}
