package vn.khuyencong.ingest.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunReportTest {
    private static final Instant START = Instant.parse("2026-11-21T15:46:49.5Z");

    private static RunFile read(String name, int observations, int verified) {
        return new RunFile(
                name,
                "data/reports/" + name,
                Optional.of("ab".repeat(32)),
                FileResult.DOCUMENT,
                false,
                12,
                4,
                observations,
                verified,
                Duration.ofMillis(12_345),
                Duration.ofMillis(11_000),
                412_345_678,
                List.of());
    }

    private static RunFile refused(String name) {
        return new RunFile(
                name,
                "data/reports/" + name,
                Optional.empty(),
                FileResult.TIMED_OUT,
                false,
                0,
                0,
                0,
                0,
                Duration.ofSeconds(60),
                Duration.ZERO,
                0,
                List.of(new Trouble("time_limit", "error", "Quá 60 giây.", "More than 60 s.")));
    }

    private static RunReport report(int exit, Optional<String> after, List<RunFile> files, List<ClosedGate> gates) {
        return new RunReport(
                START,
                START.plusMillis(83_250),
                List.of("refresh", "--reports", "báo cáo"),
                exit,
                "Xong.",
                "Done.",
                Optional.of("000006"),
                after,
                files,
                List.of(),
                gates,
                List.of(new Stage("read", Duration.ofSeconds(60))),
                List.of(new ProcessUse("parent", 90_000_000, Duration.ofSeconds(2))),
                List.of());
    }

    @Test
    void programsFindWhatCameInAndWhatItGave() throws IOException {
        JsonNode run = new ObjectMapper()
                .readTree(report(0, Optional.of("000007"), List.of(read("son-la.pdf", 1000, 583)), List.of())
                        .json());
        assertEquals("2026-11-21T15:46:49.500Z", run.at("/started").asText());
        assertEquals(83.25, run.at("/wall_seconds").asDouble());
        assertEquals("báo cáo", run.at("/command/2").asText());
        assertEquals("000007", run.at("/release_after").asText());
        assertTrue(run.at("/published").asBoolean());
        assertEquals("son-la.pdf", run.at("/files/0/name").asText());
        assertEquals("document", run.at("/files/0/result").asText());
        assertEquals(583, run.at("/files/0/verified").asInt());
        assertEquals(412_345_678, run.at("/files/0/peak_memory_bytes").asLong());
        assertEquals(1000, run.at("/totals/observations").asInt());
        assertEquals(90_000_000, run.at("/processes/0/peak_memory_bytes").asLong());
    }

    @Test
    void whatIsNotKnownIsNull() throws IOException {
        JsonNode run = new ObjectMapper()
                .readTree(report(3, Optional.of("000006"), List.of(refused("to.pdf")), List.of())
                        .json());
        assertTrue(run.at("/files/0/sha256").isNull());
        assertFalse(run.at("/published").asBoolean());
        assertEquals("timed_out", run.at("/files/0/result").asText());
        assertEquals("Quá 60 giây.", run.at("/files/0/troubles/0/vi").asText());
    }

    @Test
    void aPersonReadsFirstWhatToDo() {
        List<String> lines = report(
                        3,
                        Optional.of("000007"),
                        List.of(read("son-la.pdf", 1_389, 1_000), refused("to.pdf")),
                        List.of())
                .markdown()
                .lines()
                .toList();
        assertEquals("# Đã xuất bản bản 000007 / Release 000007 is published", lines.get(0));
        assertEquals("**Việc cần làm / What to do**", lines.get(2));
        assertTrue(lines.get(4).startsWith("- Đã xong, nhưng có tệp cần xem"), lines.get(4));
        assertTrue(lines.contains("- **to.pdf**: quá thời hạn / took too long"));
        assertTrue(lines.contains("| Số liệu / observations | 1.389 |"));
        assertTrue(lines.contains("| – đã kiểm / verified | 1.000 (72,0 %) |"));
        assertTrue(lines.contains("| Thời gian / took | 83,3 s |"));
        assertTrue(lines.contains("| son-la.pdf | đã đọc / read | 12 | 4 | 1.389 | 72,0 % | 12,3 | 412 |"));
        assertTrue(lines.contains("| parent | 90 | 2,0 |"));
    }

    @Test
    void aClosedGateSaysHowToOverruleIt() {
        String page = report(
                        11,
                        Optional.of("000006"),
                        List.of(),
                        List.of(new ClosedGate("document_gone", "Thiếu Sơn La.", "Sơn La is gone.")))
                .markdown();
        assertTrue(page.startsWith("# Không xuất bản gì; bản 000006 giữ nguyên"), page);
        assertTrue(page.contains("./khuyencong refresh --overrule document_gone"), page);
    }

    /** The name of a file is somebody else's text. */
    @Test
    void aNameCanNeitherBreakTheLineNorBecomeALink() {
        String page = report(
                        0,
                        Optional.of("000007"),
                        List.of(read("a\n# b|[c](javascript:x)<img>`\u202E.pdf", 1, 1)),
                        List.of())
                .markdown();
        assertTrue(
                page.contains("| a\\\\n\\# b\\|\\[c\\](javascript:x)&lt;img&gt;\\`\\\\u202E.pdf | đã đọc / read |"),
                page);
    }
}
