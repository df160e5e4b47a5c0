package vn.khuyencong.analytics.report.site;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Cause;
import vn.khuyencong.analytics.report.content.Check;
import vn.khuyencong.analytics.report.content.Content;
import vn.khuyencong.analytics.report.content.Issue;
import vn.khuyencong.analytics.report.content.Observation;
import vn.khuyencong.analytics.report.content.SourceCell;
import vn.khuyencong.analytics.report.content.SourceDocument;
import vn.khuyencong.analytics.report.content.SourceTable;

/** The two pages of one document: what is printed in it, and what was understood of it. */
final class DocumentPages {
    private static final List<String> SEVERITIES = List.of("error", "warning", "note");

    private final Content content;
    private final SourceDocument document;
    private final List<Observation> figures;
    private final List<Check> checks;
    private final List<Issue> issues;
    private final List<Cause> causes;

    /** The issues are those of this document. */
    DocumentPages(Content content, SourceDocument document, List<Issue> issues) throws SQLException {
        this.content = content;
        this.document = document;
        figures = content.observations(document);
        checks = content.checks(document);
        causes = content.causes(document);
        this.issues = issues;
    }

    /** What is printed: the tables drawn again and the running text, with the sums, what could not be checked, and the issues. */
    record PrintedPage(
            DocumentLine document,
            List<Tally> severities,
            List<CauseView> causes,
            Optional<Integer> unexplained,
            List<SumGroup> failing,
            List<SumGroup> rounding,
            List<SumGroup> holding,
            OpenView open,
            List<IssueView> issues,
            List<TableView> tables,
            Optional<Text> text) {
        /** Whether there is a failing sum to explain. */
        boolean hasCauses() {
            return !failing.isEmpty();
        }

        boolean hasFailing() {
            return !failing.isEmpty();
        }

        boolean hasRounding() {
            return !rounding.isEmpty();
        }

        boolean hasHolding() {
            return !holding.isEmpty();
        }

        boolean hasIssues() {
            return !issues.isEmpty();
        }
    }

    /** The running text. */
    record Text(String id, List<Paragraph> paragraphs) {}

    /** A paragraph with its figures; {@code kind} is empty where it has none. */
    record Paragraph(String id, String text, Optional<Integer> page, Optional<String> raw, List<FigureView> figures) {
        boolean hasFigures() {
            return !figures.isEmpty();
        }
    }

    /** What was understood: every figure. */
    record FiguresPage(DocumentLine document, List<FigureView> figures) {
        boolean hasFigures() {
            return !figures.isEmpty();
        }
    }

    PrintedPage printed() throws SQLException {
        Map<String, List<Observation>> byCell = new HashMap<>();
        figures.forEach(figure -> byCell.computeIfAbsent(figure.printed().cellId(), cell -> new ArrayList<>())
                .add(figure));
        List<TableView> tables = new ArrayList<>();
        Optional<Text> text = Optional.empty();
        for (SourceTable table : content.tables(document)) {
            List<SourceCell> cells = content.cells(table);
            if (table.isRunningText()) {
                text = Optional.of(text(table, cells, byCell));
            } else {
                tables.add(TableView.of(table, cells, byCell, Suspicion.byCell(causes), content.words()));
            }
        }
        return new PrintedPage(
                DocumentLine.of(document, content),
                Tally.of(issues, Issue::severity, SEVERITIES, "severity", content.words()),
                causes.stream()
                        .map(cause -> CauseView.of(cause, checks, byId(), content.words()))
                        .toList(),
                unexplained(),
                sums("fails"),
                sums("rounding"),
                sums("holds"),
                OpenView.of(figures, checks, issues, content),
                issues.stream()
                        .map(issue -> IssueView.of(issue, content).atHome())
                        .toList(),
                List.copyOf(tables),
                text);
    }

    FiguresPage understood() {
        Map<String, List<Check>> byFigure = new HashMap<>();
        for (Check check : checks) {
            for (Check.Member member : check.members()) {
                byFigure.computeIfAbsent(member.observationId(), figure -> new ArrayList<>())
                        .add(check);
            }
        }
        return new FiguresPage(
                DocumentLine.of(document, content),
                figures.stream()
                        .map(figure -> FigureView.of(
                                figure, content.words(), byFigure.getOrDefault(figure.observationId(), List.of())))
                        .toList());
    }

    Bilingual title() {
        return Bilingual.of(document.name());
    }

    private List<SumGroup> sums(String verdict) {
        return SumGroup.of(checks, verdict, byId(), content.words());
    }

    /** How many failing sums no cause explains; empty for none. */
    private Optional<Integer> unexplained() {
        long count = checks.stream()
                .filter(Check::fails)
                .filter(check ->
                        causes.stream().noneMatch(cause -> cause.checks().contains(check.checkId())))
                .count();
        return Optional.of((int) count).filter(some -> some > 0);
    }

    private Map<String, Observation> byId() {
        Map<String, Observation> byId = new LinkedHashMap<>();
        figures.forEach(figure -> byId.put(figure.observationId(), figure));
        return byId;
    }

    private Text text(SourceTable table, List<SourceCell> cells, Map<String, List<Observation>> byCell) {
        return new Text(
                Address.safe(table.tableId()),
                cells.stream()
                        .map(cell -> new Paragraph(
                                Address.safe(cell.cellId()),
                                cell.text(),
                                cell.page(),
                                Optional.of(cell).filter(SourceCell::isRepaired).map(SourceCell::rawText),
                                byCell.getOrDefault(cell.cellId(), List.of()).stream()
                                        .map(figure -> FigureView.of(figure, content.words(), List.of()))
                                        .toList()))
                        .toList());
    }
}
