package vn.khuyencong.analytics.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khuyencong.analytics.report.SitePages.byId;
import static vn.khuyencong.analytics.report.SitePages.elements;
import static vn.khuyencong.analytics.report.SitePages.ofClass;
import static vn.khuyencong.analytics.report.SitePages.shown;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page of a report with a line that is in the totals of the period and left out of those of the years. */
class DocumentPageTest {
    @TempDir
    private static Path folder;

    private static SitePages pages;
    private static Document page;

    @BeforeAll
    static void publish() throws Exception {
        pages = SitePages.of(Sample.published(folder, "sums.sql"));
        page = pages.page("documents/d-1.html");
    }

    @Test
    void noLinkLeadsNowhereAndNoAnchorStandsTwice() {
        assertEquals(List.of(), pages.brokenLinks());
        assertEquals(List.of(), pages.doubleAnchors());
    }

    @Test
    void theSummaryCountsSumsAndFiguresAndSaysHowMuchOfTheMoneyIsVerified() {
        Element summary = ofClass(page, "section", "proof").get(0);
        assertEquals(
                List.of(
                        "khớp 3",
                        "lệch do làm tròn 1",
                        "không khớp 3",
                        "không kiểm được 3",
                        "đã kiểm 6",
                        "mâu thuẫn 8",
                        "chưa kiểm 1",
                        // 300 + 700 + 1.000 of 4.000: the sum and its parts both count.
                        "2.000 trên 4.000 triệu đồng 50,0 %"),
                ofClass(summary, "dl", "facts").stream()
                        .flatMap(facts -> elements(facts, "div").stream())
                        .map(fact -> shown(elements(fact, "dt").get(0)) + " "
                                + shown(elements(fact, "dd").get(0)))
                        .toList());
    }

    @Test
    void theSummarySaysHowStrongTheProofIs() {
        Element summary = ofClass(page, "section", "proof").get(0);
        assertEquals(
                "2 con số được ít nhất hai phép cộng độc lập xác nhận",
                shown(ofClass(summary, "p", "few").get(0)));
    }

    @Test
    void aSumOfMeansSaysSo() {
        assertTrue(shown(byId(page, "k-5")).contains("số đề án · KCĐP · bình quân năm · 2017–2018"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "k-1 | in 8 ≠ 16 = 8 + 8",
                "k-2 | in 11 ≠ 19 = 11 + 8",
                "k-3 | in 35 ≠ 19 = 8 + 11",
                "k-4 | in 35 = 19 + 16",
                "k-5 | in 18 ≈ 17,5 = 35 : 2",
                "k-6 | in 35 = 35 (bảng 1)",
                "k-7 | in 1.000 = 300 + 700"
            })
    void aSumIsOneLine(String check, String equation) {
        assertEquals(
                equation, shown(ofClass(byId(page, check), "span", "equation").get(0)));
    }

    @Test
    void eachFailingSumStandsOnceInTheList() {
        assertEquals(
                List.of("k-1", "k-2", "k-3"),
                ofClass(page, "li", "fails").stream()
                        .map(sum -> sum.getAttribute("id"))
                        .toList());
    }

    @Test
    void eachMemberOfASumLeadsToItsCellAndTheFigureOfASentenceToItsLine() {
        assertEquals(List.of("#d-1-t01-r001-c04", "#d-1-t01-r001-c02", "#d-1-t01-r001-c03"), hrefs(byId(page, "k-3")));
        assertEquals(List.of("#d-1-t00-r000-c00-f0", "#d-1-t01-r001-c04"), hrefs(byId(page, "k-6")));
    }

    @Test
    void theCauseNamesItsSumsAndWhatWouldMendThem() {
        List<Element> causes = elements(ofClass(page, "ol", "causes").get(0), "li");
        assertEquals(1, causes.size());
        String text = shown(causes.get(0));
        assertTrue(text.startsWith("dòng không được cộng vào. Dòng 2 không được cộng vào IV của các năm."), text);
        assertTrue(text.contains("Vì thế 3 phép cộng không khớp: 8 ≠ 16 11 ≠ 19 35 ≠ 19"), text);
        assertTrue(text.contains("Chỗ nghi sai: 8 → 16? 11 → 19? ô trống → 9?"), text);
    }

    @Test
    void aFailingSumWithoutAKnownCauseIsCounted(@TempDir Path other) throws Exception {
        String sql = "DELETE FROM cause_check WHERE check_id = 'k-2'";
        Document less = SitePages.of(Sample.published(other, "sums.sql", sql)).page("documents/d-1.html");
        String why = shown((Element) byId(less, "causes").getParentNode());
        assertTrue(why.contains("Vì thế 2 phép cộng không khớp: 8 ≠ 16 35 ≠ 19"), why);
        assertTrue(why.endsWith("1 phép cộng không khớp chưa rõ nguyên nhân, xem danh sách dưới đây."), why);
    }

    @ParameterizedTest(name = "{0} shows {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "d-1-t01-r001-c02 | n contradicted | 8 ✗mâu thuẫn⚑nghi sai 16?",
                "d-1-t01-r002-c05 | ''             | ⚑nghi sai 9?",
                "d-1-t01-r001-c05 | n verified     | 18 ✓đã kiểm",
                "d-1-t01-r004-c02 | n verified     | 300 ✓đã kiểm Σsuy từ tổng",
                "d-1-t01-r005-c04 | n unchecked    | 200 ?chưa kiểm ⇒đính chính tay 2.000",
                "d-1-t01-r002-c01 | rowlabel       | Tham gia hội chợ",
                "d-1-t01-r003-c05 | ''             | ''"
            })
    void aCellSaysHowFarItIsChecked(String cell, String classes, String text) {
        Element drawn = byId(page, cell);
        assertEquals(classes, drawn.getAttribute("class"));
        assertEquals(text, shown(drawn));
    }

    @Test
    void theHeadingOfATableStandsInItsHead() {
        Element head = (Element) byId(page, "d-1-t01-r000-c01").getParentNode().getParentNode();
        assertEquals("thead", head.getTagName());
    }

    @Test
    void whatWasNotCheckedIsCountedByReason() {
        Element open = (Element) byId(page, "open").getParentNode();
        assertEquals(
                List.of("2 ô để trống", "1 bảng không có đủ các năm"),
                elements(open, "summary").stream().map(SitePages::shown).toList());
        assertTrue(shown(open).contains("Con số không nằm trong phép cộng nào bảng 1: 1 kinh phí"), shown(open));
    }

    private static List<String> hrefs(Element parent) {
        return elements(parent, "a").stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }
}
