package vn.khuyencong.analytics.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The pages of a small warehouse that was written by hand. */
class SiteTest {
    @TempDir
    private static Path folder;

    private static Path site;
    private static final Map<Path, Document> PAGES = new HashMap<>();

    @BeforeAll
    static void publish() throws Exception {
        Path out = Sample.published(folder);
        site = out.resolve("site");
        for (Path page : Sample.pages(out)) {
            // Well-formed, or this fails.
            PAGES.put(
                    page,
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(Files.readAllBytes(page))));
        }
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
                new HashSet<>(PAGES.keySet().stream()
                        .map(page -> site.relativize(page).toString())
                        .toList()));
    }

    @Test
    void everyLinkLeadsToAPageAndAPlaceInIt() {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path page : PAGES.keySet()) {
            for (Element link : elements(PAGES.get(page), "a")) {
                links++;
                String[] parts = link.getAttribute("href").split("#", 2);
                Path target = parts[0].isEmpty()
                        ? page
                        : page.getParent().resolve(parts[0]).normalize();
                boolean found = PAGES.containsKey(target)
                        && (parts.length == 1 || ids(target).contains(parts[1]));
                if (!found) {
                    broken.add(site.relativize(page) + " → " + link.getAttribute("href"));
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(links > 100, "only " + links + " links");
    }

    @Test
    void noAnchorStandsTwiceOnAPage() {
        for (Map.Entry<Path, Document> page : PAGES.entrySet()) {
            List<String> all = new ArrayList<>();
            elements(page.getValue(), "*").forEach(element -> all.add(element.getAttribute("id")));
            all.removeIf(String::isEmpty);
            assertEquals(new HashSet<>(all).size(), all.size(), page.getKey().toString());
        }
    }

    @Test
    void everySentenceIsThereInBothLanguages() {
        for (Map.Entry<Path, Document> page : PAGES.entrySet()) {
            long vietnamese = switched(page.getValue(), "vi");
            assertTrue(vietnamese > 0, page.getKey().toString());
            assertEquals(
                    vietnamese, switched(page.getValue(), "en"), page.getKey().toString());
        }
    }

    @Test
    void nothingIsLoadedFromElsewhereAndThePolicyAllowsTheStyleAndTheScriptOfThePage() throws Exception {
        for (Map.Entry<Path, Document> page : PAGES.entrySet()) {
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
        Document page = PAGES.get(site.resolve(path));
        if (page == null) {
            throw new IOException("no page " + path);
        }
        return page;
    }

    private static List<Element> elements(Object parent, String tag) {
        NodeList nodes = parent instanceof Document page
                ? page.getElementsByTagName(tag)
                : ((Element) parent).getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Element byId(Document page, String id) {
        return elements(page, "*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> ids(Path page) {
        Set<String> ids = new HashSet<>();
        elements(PAGES.get(page), "*").forEach(element -> ids.add(element.getAttribute("id")));
        return ids;
    }

    private static Element link(Object parent, String text) {
        return elements(parent, "a").stream()
                .filter(link -> link.getTextContent().strip().endsWith(text))
                .findFirst()
                .orElseThrow();
    }

    private static long switched(Document page, String language) {
        return elements(page, "*").stream()
                .filter(element -> element.getAttribute("class").equals("t"))
                .filter(element -> element.getAttribute("lang").equals(language))
                .count();
    }
}
