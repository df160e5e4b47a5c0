package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code tables} prints of cells that want to be more than text. */
class HostileOutputTest {
    @TempDir
    private static Path folder;

    private static Path report;

    @BeforeAll
    static void writeTheReport() throws IOException {
        report = WordReport.write(folder.resolve("a<svg onload=alert(1)>.docx"), List.of(), new String[][] {
            {"<script>alert(1)</script>", "=HYPERLINK(\"http://x.vn\")"},
            {"\"><img src=x onerror=alert(1)>", "-"},
            {"</table></style><base href=//x.vn>", "- Tập huấn"},
        });
    }

    @Test
    void thePageShowsThemAndRunsNothing() throws NoSuchAlgorithmException {
        Document page = Jsoup.parse(
                Run.of("tables", "--format", "html", report.toString()).out());
        assertEquals(
                0,
                page.select("script, img, svg, base, a, [onload], [onerror], [style]")
                        .size());
        assertEquals("<script>alert(1)</script>", page.select("th, td").get(0).text());
        String style = page.select("style").get(0).data();
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'",
                page.select("meta[http-equiv=Content-Security-Policy]").attr("content"));
    }

    @Test
    void noFieldOfTheGridIsAFormula() {
        assertEquals(
                """
                "<script>alert(1)</script>","'=HYPERLINK(""http://x.vn"")"
                \"\"\"><img src=x onerror=alert(1)>","-"
                "</table></style><base href=//x.vn>","'- Tập huấn"
                """,
                Run.of("tables", "--format", "csv", report.toString()).out().replace("\r\n", "\n"));
    }

    @Test
    void noFieldOfTheCellsIsAFormula() {
        String cells = Run.of("tables", "--format", "cells", report.toString()).out();
        assertTrue(cells.contains(",\"'- Tập huấn\",\"'- Tập huấn\"\r\n"), cells);
        assertTrue(cells.contains(",\"-\",\"-\"\r\n"), cells);
    }
}
