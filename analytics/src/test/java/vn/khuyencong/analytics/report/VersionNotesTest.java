package vn.khuyencong.analytics.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.analytics.report.SitePages.elements;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** What the page of a document says first, where there are other versions or forms of its report. */
class VersionNotesTest {
    private static final String LATER = "INSERT INTO document SELECT * REPLACE ('d-3' AS document_id,"
            + " 'binh-dinh-moi.docx' AS file_name, 'd-1' AS supersedes) FROM document WHERE document_id = 'd-1'";
    private static final String FORM = "INSERT INTO document SELECT * REPLACE ('d-4' AS document_id,"
            + " 'binh-dinh-moi.txt' AS file_name) FROM document WHERE document_id = 'd-1'";
    private static final String STATEMENTS = "INSERT INTO statement VALUES ('d-1', 's-1', 1, false, false, NULL),"
            + " ('d-3', 's-1', 2, true, true, 'issue_date'), ('d-4', 's-1', 2, true, false, 'issue_date')";

    private static final String FORMS = " FROM %s, (VALUES ('d-3'), ('d-4')) AS v(id) WHERE %s";
    private static final String TABLES = "INSERT INTO source_table SELECT source_table.* REPLACE (v.id AS document_id,"
            + " v.id || '-t00' AS table_id)" + FORMS.formatted("source_table", "table_id = 'd-1-t00'");
    private static final String CELLS =
            "INSERT INTO source_cell SELECT source_cell.* REPLACE (v.id || '-t00' AS table_id,"
                    + " replace(cell_id, 'd-1', v.id) AS cell_id)"
                    + FORMS.formatted("source_cell", "table_id = 'd-1-t00'");

    /** Both forms of the later version state the two figures that the running text of the first one states. */
    private static final String FIGURES = "INSERT INTO observation SELECT observation.* REPLACE (v.id AS document_id,"
            + " v.id || '-t00' AS table_id, replace(cell_id, 'd-1', v.id) AS cell_id,"
            + " replace(observation_id, 'd-1', v.id) AS observation_id)"
            + FORMS.formatted("observation", "table_id = 'd-1-t00'");

    @TempDir
    private static Path folder;

    private static SitePages pages;

    @BeforeAll
    static void publish() throws Exception {
        pages = SitePages.of(Sample.published(folder, "sample.sql", LATER, FORM, STATEMENTS, TABLES, CELLS, FIGURES));
    }

    private static List<Element> notes(String page) throws IOException {
        return elements(pages.page("documents/" + page + ".html"), "p").stream()
                .filter(paragraph -> paragraph.getAttribute("class").startsWith("version"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d-1|1|Báo cáo này đã có bản sau, số liệu ở đây không đưa vào so sánh.|../documents/d-3.html",
                "d-3|2|Cùng báo cáo này ở dạng khác:|../documents/d-4.html",
                "d-4|2|Cùng báo cáo này có ở dạng khác, được đọc đầy đủ hơn; so sánh dùng dạng đó:|../documents/d-3.html",
                "d-2|0||"
            })
    void thePageSaysItFirst(String document, int count, String text, String link) throws IOException {
        List<Element> notes = notes(document);
        assertEquals(count, notes.size());
        if (count > 0) {
            assertEquals(
                    true,
                    notes.get(0).getTextContent().startsWith(text),
                    notes.get(0).getTextContent());
            assertEquals(link, elements(notes.get(0), "a").get(0).getAttribute("href"));
        }
    }

    @Test
    void noLinkIsBroken() {
        assertEquals(List.of(), pages.brokenLinks());
    }

    @Test
    void theCoverageCountsAReportOnce() throws IOException {
        List<String> ends = elements(pages.page("index.html"), "tr").stream()
                .filter(row -> row.getTextContent().startsWith("Bình Định"))
                .flatMap(row -> elements(row, "td").stream())
                .filter(cell -> cell.getAttribute("class").equals("n"))
                .map(Element::getTextContent)
                .toList();
        assertEquals(List.of("2", "50,0 %", "0"), ends);
    }
}
