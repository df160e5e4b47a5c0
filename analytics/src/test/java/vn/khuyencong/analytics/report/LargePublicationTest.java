package vn.khuyencong.analytics.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** More than a page can show. */
class LargePublicationTest {
    @TempDir
    private static Path folder;

    private static SitePages pages;

    @BeforeAll
    static void publish() throws Exception {
        pages = SitePages.of(Sample.published(
                folder,
                "sample.sql",
                "INSERT INTO issue SELECT 'more-' || i, 'd-1', NULL, NULL, NULL, 'x', 'note', 'Vi ' || i, 'En ' || i"
                        + " FROM range(6000) r(i)",
                "INSERT INTO leverage BY NAME SELECT leverage.* REPLACE (1000 + i AS period_start, 1000 + i AS period_end)"
                        + " FROM leverage, range(2100) r(i)"));
    }

    @Test
    void aPageShowsWhatABrowserCanHoldAndSaysWhatItDoesNotShow() throws Exception {
        Document issues = pages.page("issues.html");
        assertEquals(5_001, SitePages.elements(issues, "tr").size());
        assertTrue(text(issues).contains("dòng nữa không hiện ở đây"));
        Document leverage = pages.page("leverage.html");
        assertTrue(SitePages.elements(leverage, "tr").size() < 10_000);
        assertTrue(text(leverage).contains("dòng nữa không hiện ở đây"));
    }

    private static String text(Document page) {
        return page.getDocumentElement().getTextContent();
    }
}
