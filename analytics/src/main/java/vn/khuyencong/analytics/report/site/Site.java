package vn.khuyencong.analytics.report.site;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Comparison;
import vn.khuyencong.analytics.report.content.Content;
import vn.khuyencong.analytics.report.content.Coverage;
import vn.khuyencong.analytics.report.content.Issue;
import vn.khuyencong.analytics.report.content.Numbers;
import vn.khuyencong.analytics.report.content.SourceDocument;

/** Writes the pages into an empty folder. */
public final class Site {
    /** Issues of the page of all of them at most: a browser cannot hold any number. */
    private static final int ISSUES_SHOWN = 5_000;

    private final Content content;
    private final Path folder;
    private final boolean changes;

    private Site(Content content, Path folder, boolean changes) {
        this.content = content;
        this.folder = folder;
        this.changes = changes;
    }

    /**
     * Writes {@code index.html} and all that it leads to; the folder is created where it is missing.
     *
     * @param changes whether the pages lead to {@code ../changes/index.html}
     */
    public static void write(Content content, Path folder, boolean changes) throws IOException, SQLException {
        new Site(content, folder, changes).write();
    }

    private void write() throws IOException, SQLException {
        List<Issue> issues = content.issues();
        List<DocumentLine> documents = content.documents().stream()
                .map(document -> DocumentLine.of(document, content))
                .toList();
        List<Coverage> coverage = content.coverage();
        List<CoverageLine> lines = coverage.stream()
                .map(one -> CoverageLine.of(one, content, documents))
                .toList();
        List<ComparisonView> comparisons = content.comparisons().stream()
                .map(compared -> ComparisonView.of(compared, content))
                .toList();
        page(
                Address.INDEX,
                "index",
                new Bilingual("Tổng quan", "Overview"),
                IndexPage.of(content, coverage, lines, comparisons, documents, issues));
        for (ComparisonView comparison : comparisons) {
            page(comparison.href(), "comparison", comparison.name(), comparison);
        }
        for (int i = 0; i < coverage.size(); i++) {
            Optional<String> code = coverage.get(i).provinceCode();
            page(
                    Address.province(code),
                    "province",
                    content.words().province(code),
                    ProvincePage.of(lines.get(i), code, content));
        }
        Map<String, List<Issue>> byDocument = issues.stream()
                .filter(issue -> issue.documentId().isPresent())
                .collect(Collectors.groupingBy(issue -> issue.documentId().orElseThrow()));
        for (SourceDocument document : content.documents()) {
            document(document, byDocument.getOrDefault(document.documentId(), List.of()));
        }
        issues(issues);
    }

    private void document(SourceDocument document, List<Issue> issues) throws IOException, SQLException {
        DocumentPages pages = new DocumentPages(content, document, issues);
        page(Address.document(document.documentId()), "document", pages.title(), pages.printed());
        Bilingual title = new Bilingual("Số liệu: ", "Figures: ").then("", pages.title());
        page(Address.figures(document.documentId()), "figures", title, pages.understood());
    }

    /** All issues on one page. */
    record IssuesPage(String count, List<Tally> severities, List<IssueView> issues, Optional<String> more) {
        boolean hasIssues() {
            return !issues.isEmpty();
        }
    }

    private void issues(List<Issue> issues) throws IOException {
        // Those that matter most come first.
        List<Issue> shown = issues.subList(0, Math.min(issues.size(), ISSUES_SHOWN));
        List<IssueView> views = Lazily.map(shown, issue -> IssueView.of(issue, content));
        Optional<String> more = Optional.of(issues.size() - shown.size())
                .filter(some -> some > 0)
                .map(some -> Numbers.exact(BigDecimal.valueOf(some)));
        List<Tally> severities =
                Tally.of(issues, Issue::severity, List.of("error", "warning", "note"), "severity", content.words());
        page(
                Address.ISSUES,
                "issues",
                new Bilingual("Cần xem lại", "Issues"),
                new IssuesPage(String.valueOf(issues.size()), severities, views, more));
    }

    private void page(String path, String template, Bilingual title, Object view) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer html = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            Template.fill(template, view, Frame.of(path, title, Comparison.described(), changes), html);
        }
    }
}
