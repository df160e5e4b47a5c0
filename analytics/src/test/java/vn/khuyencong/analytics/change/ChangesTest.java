package vn.khuyencong.analytics.change;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.khuyencong.analytics.change.gate.Thresholds;
import vn.khuyencong.analytics.change.gate.Verdict;

/** What is written of the changes between two releases. */
class ChangesTest {
    private static final String HOSTILE = "<script>alert(1)</script> *x* \u001b[31m";

    @TempDir
    private Path folder;

    @Test
    void theFileHasBothCellsAndExactNumbers() throws Exception {
        JsonNode changes = json(published());
        assertEquals("000006", changes.path("before").asText());
        assertTrue(changes.path("after").isNull());
        JsonNode figure = changes.path("observations").get(0);
        assertEquals("changed", figure.path("change").asText());
        assertEquals(
                new BigDecimal("1389.6"), figure.path("before").path("value").decimalValue());
        assertEquals("d-1-t01-r003c01", figure.path("before").path("cell_id").asText());
        assertEquals(
                new BigDecimal("1398.6"), figure.path("after").path("value").decimalValue());
        assertEquals("Phụ lục 1", figure.path("after").path("table_title").asText());
        assertEquals(2, figure.path("after").path("page").asInt());
        JsonNode row = changes.path("comparisons").get(0);
        assertEquals("leverage", row.path("relation").asText());
        assertEquals(new BigDecimal("0.5"), row.path("relative_move").decimalValue());
        assertEquals("estimate", row.path("caveats_added").get(0).asText());
    }

    @Test
    void aClosedGateSaysWhatItMeasuredAndHowToOverruleIt() throws Exception {
        JsonNode changes = json(published());
        assertFalse(changes.path("may_be_published").asBoolean());
        JsonNode gate = changes.path("gates").get(4);
        assertEquals("comparison_moved", gate.path("gate").asText());
        assertEquals("closed", gate.path("state").asText());
        assertEquals("--overrule comparison_moved", gate.path("overruled_by").asText());
        JsonNode finding = gate.path("findings").get(0);
        assertEquals(new BigDecimal("0.5"), finding.path("measured").decimalValue());
        assertEquals(new BigDecimal("0.25"), finding.path("threshold").decimalValue());
        assertTrue(finding.path("text_vi").asText().contains("Bình Định, 2014–2020, thực hiện"), finding.toString());
        assertTrue(Files.readString(published().resolve("changes.md")).contains("--overrule comparison"));
    }

    @Test
    void theOrderOfTheRowsOfTheWarehousesDoesNotMatter() throws Exception {
        Path forwards = published();
        before("b2").backwards().write();
        after("a2").backwards().write();
        Path backwards = write("b2", "a2");
        for (String file : List.of("changes.json", "changes.md", "index.html")) {
            assertArrayEquals(
                    Files.readAllBytes(forwards.resolve(file)), Files.readAllBytes(backwards.resolve(file)), file);
        }
    }

    @Test
    void theFirstReleaseIsSaidBriefly() throws Exception {
        after("a1").write();
        Path out = folder.resolve("first");
        Verdict verdict = Changes.write(Optional.empty(), folder.resolve("a1"), out, Thresholds.defaults(), Set.of());
        assertTrue(verdict.mayBePublished());
        JsonNode changes = json(out);
        assertTrue(changes.path("first").asBoolean());
        assertEquals(
                3, changes.path("counts").path("observations").path("added").asInt());
        assertEquals(0, changes.path("observations").size());
        assertTrue(Files.readString(out.resolve("changes.md")).contains("Mọi thứ đều mới: 1 văn bản, 1 bảng, 3 số"));
    }

    @Test
    void thePageIsSoundInBothLanguagesAndLeadsToTheCells() throws Exception {
        Document page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.readAllBytes(published().resolve("index.html"))));
        assertEquals(1, elements(page, "script").size());
        assertEquals(switched(page, "vi"), switched(page, "en"));
        String policy = elements(page, "meta").stream()
                .map(meta -> meta.getAttribute("content"))
                .filter(content -> content.startsWith("default-src"))
                .findFirst()
                .orElseThrow();
        assertTrue(policy.startsWith("default-src 'none';"), policy);
        Element cell = elements(page, "a").stream()
                .filter(link -> link.getTextContent().equals("1.398,6"))
                .findFirst()
                .orElseThrow();
        assertEquals("../site/documents/d-1.html#d-1-t01-r003c01", cell.getAttribute("href"));
        assertTrue(page.getDocumentElement().getTextContent().contains("alert(1)"));
    }

    @Test
    void textOfDocumentsIsNeitherMarkUpNorACommandOfTheTerminal() throws Exception {
        String markdown = Files.readString(published().resolve("changes.md"));
        assertTrue(markdown.contains("&lt;script>alert(1)"), markdown);
        assertTrue(markdown.contains("\\*x\\*"), markdown);
        StringWriter out = new StringWriter();
        Changes.show(
                Optional.of(Release.at(folder.resolve("b1"))),
                Release.at(folder.resolve("a1")),
                Optional.empty(),
                Changes.Format.TEXT,
                5,
                out);
        assertTrue(out.toString().contains("1.389,6 → 1.398,6 triệu đồng / million VND"), out.toString());
        assertTrue(out.toString().contains("*x*"), out.toString());
        assertFalse(out.toString().contains("\u001b"), out.toString());
    }

    @Test
    void longListsAreCutAndSaySo() throws Exception {
        published();
        StringWriter out = new StringWriter();
        Changes.show(
                Optional.of(Release.at(folder.resolve("b1"))),
                Release.at(folder.resolve("a1")),
                Optional.empty(),
                Changes.Format.TEXT,
                0,
                out);
        assertTrue(out.toString().contains("… và 1 nữa"), out.toString());
        assertFalse(out.toString().contains("1.389,6"), out.toString());
    }

    @Test
    void whatCannotBeComparedIsSaid() throws Exception {
        after("a1").write();
        Path text = Files.writeString(folder.resolve("b1"), "no warehouse");
        Release before = Release.at(text);
        assertThrows(
                ChangeException.class,
                () -> Changes.write(
                        Optional.of(before),
                        folder.resolve("a1"),
                        folder.resolve("out"),
                        Thresholds.defaults(),
                        Set.of()));
    }

    private Path published() throws IOException, SQLException {
        if (Files.notExists(folder.resolve("b1"))) {
            before("b1").write();
            after("a1").write();
        }
        return write("b1", "a1");
    }

    private Path write(String before, String after) throws IOException {
        Path out = folder.resolve("changes-" + after);
        Release release = new Release(Optional.of("000006"), folder.resolve(before));
        Changes.write(Optional.of(release), folder.resolve(after), out, Thresholds.defaults(), Set.of());
        return out;
    }

    private SmallWarehouse before(String file) {
        return SmallWarehouse.at(folder.resolve(file))
                .document("d-1", "a.pdf")
                .figure("d-1", 3, "Đào tạo", "1389.6", "unchecked", "as_printed")
                .figure("d-1", 4, "Hội chợ", "7")
                .leverage("52", "d-1", "2");
    }

    private SmallWarehouse after(String file) {
        return SmallWarehouse.at(folder.resolve(file))
                .document("d-1", "a.pdf")
                .figure("d-1", 3, "Đào tạo", "1398.6", "unchecked", "as_printed")
                .figure("d-1", 4, "Hội chợ", "7")
                .figure("d-1", 5, HOSTILE, "9")
                .leverage("52", "d-1", "3", "estimate");
    }

    private static JsonNode json(Path out) throws IOException {
        return new ObjectMapper()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(Files.readString(out.resolve("changes.json"), StandardCharsets.UTF_8));
    }

    private static long switched(Document page, String language) {
        return elements(page, "span").stream()
                .filter(span -> span.getAttribute("class").equals("t"))
                .filter(span -> span.getAttribute("lang").equals(language))
                .count();
    }

    private static List<Element> elements(Document page, String tag) {
        NodeList nodes = page.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
