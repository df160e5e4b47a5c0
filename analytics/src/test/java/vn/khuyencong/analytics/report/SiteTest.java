package vn.khuyencong.analytics.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khuyencong.analytics.report.SitePages.byId;
import static vn.khuyencong.analytics.report.SitePages.elements;
import static vn.khuyencong.analytics.report.SitePages.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The pages of a small warehouse that was written by hand. */
class SiteTest {
    @TempDir
    private static Path folder;

    private static SitePages pages;

    @BeforeAll
    static void publish() throws Exception {
        pages = SitePages.of(Sample.published(folder));
    }

    @Test
    void thereIsAPageForEachComparisonProvinceAndDocument() {
        assertEquals(
                Set.of(
                        "index.html",
                        "cost_per_project.html",
                        "leverage.html",
                        "allocation_share.html",
                        "issues.html",
                        "provinces/52.html",
                        "provinces/66.html",
                        "provinces/none.html",
                        "documents/d-1.html",
                        "documents/d-1-figures.html",
                        "documents/d-2.html",
                        "documents/d-2-figures.html"),
                pages.names());
    }

    @Test
    void everyLinkLeadsToAPageAndAPlaceInIt() {
        assertEquals(List.of(), pages.brokenLinks());
        assertTrue(pages.links() > 100, "only " + pages.links() + " links");
    }

    @Test
    void noAnchorStandsTwiceOnAPage() {
        assertEquals(List.of(), pages.doubleAnchors());
    }

    @Test
    void everySentenceIsThereInBothLanguages() {
        for (Map.Entry<String, Document> page : pages.all().entrySet()) {
            long vietnamese = switched(page.getValue(), "vi");
            assertTrue(vietnamese > 0, page.getKey());
            assertEquals(vietnamese, switched(page.getValue(), "en"), page.getKey());
        }
    }

    @Test
    void nothingIsLoadedFromElsewhereAndThePolicyAllowsTheStyleAndTheScriptOfThePage() throws Exception {
        for (Map.Entry<String, Document> page : pages.all().entrySet()) {
            String policy = elements(page.getValue(), "meta").stream()
                    .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                    .map(meta -> meta.getAttribute("content"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(policy.startsWith("default-src 'none';"), policy);
            for (String kind : List.of("style", "script")) {
                List<Element> inside = elements(page.getValue(), kind);
                assertEquals(1, inside.size());
                byte[] hash = MessageDigest.getInstance("SHA-256")
                        .digest(inside.get(0).getTextContent().getBytes(StandardCharsets.UTF_8));
                String allowed = kind + "-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
                assertTrue(policy.contains(allowed), policy);
            }
            for (Element element : elements(page.getValue(), "*")) {
                assertEquals("", element.getAttribute("src"));
                assertEquals("", element.getAttribute("style"));
                assertTrue(!element.getAttribute("href").contains(":"), element.getAttribute("href"));
            }
        }
    }

    @Test
    void hostileTextIsShownAndNeverRun() throws IOException {
        Document page = page("documents/d-2.html");
        assertEquals(List.of(), elements(page, "img"));
        assertEquals(1, elements(page, "script").size());
        assertEquals(
                "</td><script>alert(3)</script>\uFFFD",
                byId(page, "d-2-t01-r000-c00").getTextContent().strip());
        assertEquals(
                "<img src=x onerror=\"alert(1)\"> & co",
                elements(page, "h1").get(0).getTextContent());
    }

    @ParameterizedTest(name = "{0} shows {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "index.html            | 81,68",
                "index.html            | 1 tỉnh chưa có văn bản nào",
                "cost_per_project.html | 27.853",
                "cost_per_project.html | 99,96 %",
                "cost_per_project.html | cost_in_2010_prices",
                "cost_per_project.html | Số kế hoạch, không phải số thực hiện.",
                "cost_per_project.html | a_new_one",
                "leverage.html         | 160.107",
                "leverage.html         | 5,748",
                "leverage.html         | Vốn đầu tư thu hút rộng hơn vốn đối ứng.",
                "allocation_share.html | 66,5 %",
                "provinces/52.html     | trang 21, bảng 1, hàng 3, cột 2",
                "provinces/66.html     | lost-1",
                "documents/d-1.html    | 1.389,6 ≠ 1.388,1",
                "documents/d-1.html    | Ô “x” không đọc được.",
                "issues.html           | A broken file <b>."
            })
    void whatIsShown(String page, String text) throws IOException {
        String shown = page(page).getDocumentElement().getTextContent();
        assertTrue(shown.contains(text), page + " shows no " + text);
    }

    @Test
    void whatMayNotBeComparedStandsApartWithItsReason() throws IOException {
        List<Element> bodies = elements(page("cost_per_project.html"), "tbody");
        assertEquals("", bodies.get(0).getAttribute("class"));
        assertTrue(bodies.get(0).getTextContent().contains("Bình Định"));
        assertEquals("apart", bodies.get(1).getAttribute("class"));
        assertTrue(bodies.get(1).getTextContent().contains("Đắk Lắk"));
        assertTrue(bodies.get(1).getTextContent().contains("không so sánh"));
    }

    @Test
    void aFigureLeadsToItsEvidenceAndFromThereToThePrintedCell() throws IOException {
        Element figure = link(page("cost_per_project.html"), "81,68");
        assertEquals("provinces/52.html#cost_per_project.52.2014-2020.actual.ALL.STATE", figure.getAttribute("href"));
        Element evidence = byId(page("provinces/52.html"), "cost_per_project.52.2014-2020.actual.ALL.STATE");
        Element printed = link(evidence, "27.853");
        assertEquals("../documents/d-1.html#d-1-t00-r001-c00", printed.getAttribute("href"));
        String cell = byId(page("documents/d-1.html"), "d-1-t00-r001-c00").getTextContent();
        assertTrue(cell.contains("Hỗ trợ 341 đề án, 27.853 triệu đồng."), cell);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "d-1-t01-r002-c01, n contradicted, ✗, mâu thuẫn",
        "d-1-t01-r002-c02, n verified, ✓, đã kiểm",
    })
    void aCellOfTheRedrawnTableIsMarkedBySignAndWord(String cell, String classes, String sign, String word)
            throws IOException {
        Element drawn = byId(page("documents/d-1.html"), cell);
        assertEquals(classes, drawn.getAttribute("class"));
        assertTrue(
                drawn.getTextContent().contains(sign) && drawn.getTextContent().contains(word));
    }

    @Test
    void everyCellStandsInItsColumn() throws IOException {
        Element table =
                (Element) byId(page("documents/d-1.html"), "d-1-t01-r003-c02").getParentNode();
        List<String> cells = new ArrayList<>();
        elements(table, "td").forEach(cell -> cells.add(cell.getAttribute("id") + cell.getAttribute("colspan")));
        assertEquals(List.of("", "d-1-t01-r003-c01", "d-1-t01-r003-c02"), cells);
    }

    private static Document page(String path) throws IOException {
        return pages.page(path);
    }

    private static long switched(Document page, String language) {
        return elements(page, "*").stream()
                .filter(element -> element.getAttribute("class").equals("t"))
                .filter(element -> element.getAttribute("lang").equals(language))
                .count();
    }
}
