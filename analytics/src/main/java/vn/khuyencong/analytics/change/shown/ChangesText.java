package vn.khuyencong.analytics.change.shown;

import java.io.IOException;
import java.io.Writer;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.analytics.change.difference.ComparedRelation;
import vn.khuyencong.analytics.change.difference.Counts;
import vn.khuyencong.analytics.change.difference.Difference;
import vn.khuyencong.analytics.change.difference.DocumentChange;
import vn.khuyencong.analytics.change.difference.FigureChange;
import vn.khuyencong.analytics.change.difference.FigureState;
import vn.khuyencong.analytics.change.difference.Kind;
import vn.khuyencong.analytics.change.difference.RowChange;
import vn.khuyencong.analytics.change.difference.TableChange;
import vn.khuyencong.analytics.change.gate.Finding;
import vn.khuyencong.analytics.change.gate.Judgement;
import vn.khuyencong.analytics.change.gate.Verdict;
import vn.khuyencong.analytics.report.content.Bilingual;

/** What changed, to be read in a terminal or as {@code changes.md}: the counts, then some lines of each kind. */
public final class ChangesText {
    private final Style style;
    private final int limit;

    private ChangesText(Style style, int limit) {
        this.style = style;
        this.limit = limit;
    }

    /** Text for {@code changes.md}, with at most so many lines of each kind. */
    public static ChangesText markdown(int limit) {
        return new ChangesText(Style.MARKDOWN, limit);
    }

    /** Text for a terminal, with at most so many lines of each kind. */
    public static ChangesText terminal(int limit) {
        return new ChangesText(Style.TERMINAL, limit);
    }

    public void write(Difference difference, Optional<Verdict> verdict, Titles titles, Writer out)
            throws IOException, SQLException {
        new Run(difference, out).write(verdict, titles);
        out.flush();
    }

    /** One writing. */
    private final class Run {
        private final Difference difference;
        private final Phrases phrases;
        private final Writer out;

        Run(Difference difference, Writer out) {
            this.difference = difference;
            this.phrases = new Phrases(difference.words());
            this.out = out;
        }

        void write(Optional<Verdict> verdict, Titles titles) throws IOException, SQLException {
            Counts counts = difference.counts();
            out.write(style.title(titles.heading().both()));
            if (difference.isFirst()) {
                first(counts);
            } else {
                gates(verdict);
                if (counts.none()) {
                    line("Không có gì thay đổi. / Nothing changed.");
                } else {
                    documents(counts);
                    comparisons(counts);
                    figures(counts);
                    tables(counts);
                }
            }
        }

        private void first(Counts counts) throws IOException {
            int rows = counts.rows().values().stream()
                    .mapToInt(kinds -> kinds.getOrDefault(Kind.ADDED, 0))
                    .sum();
            line(new Bilingual(
                            "Mọi thứ đều mới: %d văn bản, %d bảng, %d số, %d dòng so sánh."
                                    .formatted(
                                            counts.documents(DocumentChange.Kind.ADDED),
                                            counts.tables().getOrDefault(Kind.ADDED, 0),
                                            counts.figures().getOrDefault(Kind.ADDED, 0),
                                            rows),
                            "Everything is new: %d documents, %d tables, %d figures, %d rows of comparisons."
                                    .formatted(
                                            counts.documents(DocumentChange.Kind.ADDED),
                                            counts.tables().getOrDefault(Kind.ADDED, 0),
                                            counts.figures().getOrDefault(Kind.ADDED, 0),
                                            rows))
                    .both());
        }

        private void gates(Optional<Verdict> verdict) throws IOException {
            if (verdict.isPresent()) {
                heading(new Bilingual("Cổng kiểm soát", "Gates"), Map.of());
                for (Judgement judgement : verdict.get().judgements()) {
                    line(judgement.gate() + ": "
                            + difference
                                    .words()
                                    .of("gate_state", judgement.state().code())
                                    .both());
                    if (judgement.state() != Judgement.State.OPEN) {
                        detail(judgement.rule().both());
                        for (Finding finding : judgement.findings()) {
                            detail(finding.text().both());
                        }
                        detail(judgement.overruling());
                    }
                }
            }
        }

        private void documents(Counts counts) throws IOException, SQLException {
            Map<Bilingual, Integer> kinds = new LinkedHashMap<>();
            counts.documents()
                    .forEach((kind, count) -> kinds.put(difference.words().of("document_change", kind.code()), count));
            heading(new Bilingual("Văn bản", "Documents"), kinds);
            int[] shown = {0};
            difference.eachDocument(false, document -> {
                if (shown[0]++ < limit) {
                    document(document);
                }
            });
            more(shown[0] - limit);
        }

        private void document(DocumentChange change) throws IOException {
            Bilingual about = phrases.about(change);
            line(change.latest().fileName() + " (" + change.latest().documentId() + "): "
                    + phrases.kind(change).both() + (about.vi().isEmpty() ? "" : "; " + about.both()));
            int before = change.before().map(state -> state.figures()).orElse(0);
            int after = change.after().map(state -> state.figures()).orElse(0);
            detail("%d → %d số / figures: +%d −%d ≠%d; bảng / tables: +%d −%d ≠%d"
                    .formatted(
                            before,
                            after,
                            change.figuresAdded(),
                            change.figuresGone(),
                            change.figuresChanged(),
                            change.tablesAdded(),
                            change.tablesGone(),
                            change.tablesChanged()));
        }

        private void comparisons(Counts counts) throws IOException, SQLException {
            for (ComparedRelation relation : difference.relations()) {
                Map<Kind, Integer> kinds = counts.rows().getOrDefault(relation.relation(), Map.of());
                heading(phrases.name(relation), named(kinds));
                for (Kind kind : new Kind[] {Kind.MOVED, Kind.CHANGED, Kind.GONE, Kind.ADDED}) {
                    difference.eachRow(relation, kind, limit, this::row);
                    more(kinds.getOrDefault(kind, 0) - limit);
                }
            }
        }

        private void row(RowChange row) throws IOException {
            String move = phrases.move(row).both();
            line(difference.words().of("change", row.kind().code()).both() + ": "
                    + phrases.row(row).both() + ": " + answers(row) + (move.isEmpty() ? "" : " (" + move + ")"));
            caveats("+", phrases.caveats(row.caveatsAdded()), row.kind());
            caveats("−", phrases.caveats(row.caveatsGone()), row.kind());
        }

        private String answers(RowChange row) {
            return row.kind() == Kind.ADDED
                    ? phrases.answer(row, row.answerAfter())
                    : row.kind() == Kind.GONE
                            ? phrases.answer(row, row.answerBefore())
                            : phrases.answer(row, row.answerBefore()) + " → " + phrases.answer(row, row.answerAfter());
        }

        private void caveats(String sign, Bilingual caveats, Kind kind) throws IOException {
            if (!caveats.vi().isEmpty() && kind != Kind.ADDED && kind != Kind.GONE) {
                detail(sign + " lưu ý / caveat: " + caveats.both());
            }
        }

        private void figures(Counts counts) throws IOException, SQLException {
            heading(new Bilingual("Số liệu", "Figures"), named(counts.figures()));
            whole(counts.wholeFigures());
            for (Kind kind : new Kind[] {Kind.CHANGED, Kind.GONE, Kind.ADDED}) {
                difference.eachFigure(kind, false, limit, this::figure);
                more(counts.figures().getOrDefault(kind, 0)
                        - counts.wholeFigures().getOrDefault(kind, 0)
                        - limit);
            }
        }

        private void whole(Map<Kind, Integer> counts) throws IOException {
            int added = counts.getOrDefault(Kind.ADDED, 0);
            int gone = counts.getOrDefault(Kind.GONE, 0);
            if (added + gone > 0) {
                line(new Bilingual(
                                "Không liệt kê ở đây: %d số của văn bản mới, %d số của văn bản không còn."
                                        .formatted(added, gone),
                                "Not listed here: %d figures of new documents, %d of documents that are gone."
                                        .formatted(added, gone))
                        .both());
            }
        }

        private void figure(FigureChange change) throws IOException {
            FigureState figure = change.latest();
            String values =
                    switch (change.kind()) {
                        case ADDED -> phrases.value(change.after());
                        case GONE -> phrases.value(change.before());
                        case CHANGED, MOVED ->
                            change.fields().contains("value")
                                    ? phrases.value(change.before()) + " → " + phrases.value(change.after())
                                    : phrases.value(change.after());
                    };
            line(difference.words().of("change", change.kind().code()).both() + ": " + values + " "
                    + phrases.unit(figure).both() + "; "
                    + phrases.meaning(figure).both() + "; " + figure.label());
            printed("−", change.before());
            printed("+", change.after());
            Bilingual others = phrases.otherFields(change);
            if (!others.vi().isEmpty()) {
                detail("khác / differs: " + others.both());
            }
        }

        private void printed(String sign, Optional<FigureState> printed) throws IOException {
            if (printed.isPresent()) {
                FigureState figure = printed.get();
                detail(sign + " " + figure.cell().fileName() + ", "
                        + phrases.place(figure.cell()).both() + ": “" + figure.rawText() + "”, "
                        + phrases.verification(figure).both() + " [" + figure.observationId() + "]");
            }
        }

        private void tables(Counts counts) throws IOException, SQLException {
            heading(new Bilingual("Bảng", "Tables"), named(counts.tables()));
            int[] shown = {0};
            for (Kind kind : new Kind[] {Kind.CHANGED, Kind.GONE, Kind.ADDED}) {
                difference.eachTable(kind, false, Difference.ALL, table -> {
                    if (shown[0]++ < limit) {
                        table(table);
                    }
                });
            }
            more(shown[0] - limit);
        }

        private void table(TableChange change) throws IOException {
            line(difference.words().of("change", change.kind().code()).both() + ": "
                    + change.latest().fileName() + ", "
                    + phrases.table(change.latest()).both() + "; "
                    + phrases.size(change.latest()).both());
            Bilingual cells = phrases.cells(change);
            if (!cells.vi().isEmpty()) {
                detail(cells.both());
            }
        }

        private Map<Bilingual, Integer> named(Map<Kind, Integer> counts) {
            Map<Bilingual, Integer> named = new LinkedHashMap<>();
            counts.forEach((kind, count) -> named.put(difference.words().of("change", kind.code()), count));
            return named;
        }

        private void heading(Bilingual name, Map<Bilingual, Integer> counts) throws IOException {
            StringBuilder text = new StringBuilder(name.both());
            String separator = ": ";
            for (Map.Entry<Bilingual, Integer> entry : counts.entrySet()) {
                if (entry.getValue() > 0) {
                    text.append(separator)
                            .append(entry.getValue())
                            .append(' ')
                            .append(entry.getKey().both());
                    separator = ", ";
                }
            }
            out.write(style.heading(text + (counts.isEmpty() || !separator.equals(": ") ? "" : ": 0")));
        }

        private void line(String text) throws IOException {
            out.write(style.line(text));
        }

        private void detail(String text) throws IOException {
            out.write(style.detail(text));
        }

        private void more(int count) throws IOException {
            if (count > 0) {
                line(style.more(count));
            }
        }
    }
}
