package vn.khuyencong.analytics.report.site;

import java.util.Optional;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Content;
import vn.khuyencong.analytics.report.content.Issue;
import vn.khuyencong.analytics.report.content.SourceDocument;

/**
 * Something that a person should look at, with the way to it.
 *
 * @param home whether it is shown on the page of its own document
 */
record IssueView(
        String kind,
        Bilingual severity,
        String code,
        Bilingual text,
        Optional<String> document,
        Optional<String> href,
        Optional<Bilingual> place,
        boolean home) {

    /** The same on the page of its own document, which need not be named there nor be opened anew. */
    IssueView atHome() {
        Optional<String> anchor = href.filter(way -> way.contains("#")).map(way -> way.substring(way.indexOf('#')));
        return new IssueView(kind, severity, code, text, Optional.empty(), anchor, place, true);
    }

    static IssueView of(Issue issue, Content content) {
        Optional<SourceDocument> document = issue.documentId().flatMap(content::findDocument);
        return new IssueView(
                issue.severity(),
                content.words().of("severity", issue.severity()),
                issue.code(),
                issue.text(),
                document.map(SourceDocument::name),
                document.map(found -> href(found.documentId(), issue)),
                place(issue).or(() -> document.map(found -> new Bilingual("cả văn bản", "the whole document"))),
                false);
    }

    private static String href(String documentId, Issue issue) {
        return Address.document(documentId)
                + issue.cellId().map(cell -> "#" + Address.safe(cell)).orElse("");
    }

    private static Optional<Bilingual> place(Issue issue) {
        Optional<Bilingual> page = issue.page().map(number -> new Bilingual("trang " + number, "page " + number));
        Optional<Bilingual> table = issue.table()
                .map(ordinal -> ordinal == 0
                        ? new Bilingual("lời văn", "running text")
                        : new Bilingual("bảng " + ordinal, "table " + ordinal));
        return page.map(first -> table.map(second -> first.then(", ", second)).orElse(first))
                .or(() -> table);
    }
}
