package vn.khuyencong.analytics.change.shown;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
import vn.khuyencong.analytics.change.gate.Judgement;
import vn.khuyencong.analytics.change.gate.Verdict;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Numbers;
import vn.khuyencong.analytics.report.site.PageBeside;

/** The page of what changed, in a folder beside the site: counts, gates, and some lines of each kind. */
public final class ChangesPage {
    /** Rows of each list; the file has them all. */
    private static final int ROWS = 200;

    private final Difference difference;
    private final Phrases phrases;

    private ChangesPage(Difference difference) {
        this.difference = difference;
        this.phrases = new Phrases(difference.words());
    }

    /** All that the page shows. */
    record View(
            Bilingual heading,
            boolean first,
            boolean none,
            List<Fact> facts,
            List<GateLine> gates,
            boolean hasGates,
            List<DocumentRow> documents,
            boolean hasDocuments,
            Optional<Cut> documentsCut,
            List<Comparison> comparisons,
            List<FigureList> figures,
            Optional<Bilingual> whole,
            List<TableRow> tables,
            boolean hasTables,
            Optional<Cut> tablesCut) {}

    /** A number with its name. */
    record Fact(Bilingual name, String count) {}

    /** How many rows a list shows of how many. */
    record Cut(String shown, String count) {}

    /** A gate and what it found. */
    record GateLine(
            String name,
            String kind,
            Bilingual state,
            Bilingual rule,
            List<Bilingual> findings,
            boolean found,
            String overruling) {}

    /** A document that changed. */
    record DocumentRow(
            String name,
            String file,
            Optional<String> href,
            Bilingual kind,
            Optional<Bilingual> about,
            String before,
            String after,
            String added,
            String gone,
            String changed) {}

    /** The rows of a comparison that changed. */
    record Comparison(String id, Bilingual name, List<Fact> counts, List<Row> rows, Optional<Cut> cut) {}

    /** A row of a comparison. */
    record Row(
            Bilingual kind,
            Bilingual row,
            String before,
            String after,
            Bilingual move,
            Optional<Bilingual> caveatsAdded,
            Optional<Bilingual> caveatsGone) {}

    /** The figures of one kind. */
    record FigureList(String id, Bilingual kind, String count, List<Figure> figures, Optional<Cut> cut) {}

    /** A figure before and after. */
    record Figure(
            String label,
            Bilingual meaning,
            Bilingual unit,
            Optional<Side> before,
            Optional<Side> after,
            Optional<Bilingual> differs) {}

    /** A figure in one release; the way to its cell where the page beside has one. */
    record Side(
            String value,
            String kind,
            Bilingual verification,
            String printed,
            String file,
            Bilingual place,
            Optional<String> href) {}

    /** A table that changed. */
    record TableRow(Bilingual kind, String file, Bilingual table, Bilingual size, Optional<Bilingual> cells) {}

    public static void write(Difference difference, Optional<Verdict> verdict, Titles titles, Writer out)
            throws IOException, SQLException {
        View view = new ChangesPage(difference).view(verdict, titles);
        PageBeside.write("changes", new Bilingual("Thay đổi", "Changes"), view, out);
        out.flush();
    }

    private View view(Optional<Verdict> verdict, Titles titles) throws IOException, SQLException {
        Counts counts = difference.counts();
        boolean lists = !difference.isFirst();
        List<DocumentRow> documents = new ArrayList<>();
        List<Comparison> comparisons = new ArrayList<>();
        List<FigureList> figures = new ArrayList<>();
        List<TableRow> tables = new ArrayList<>();
        int[] found = new int[2];
        if (lists) {
            difference.eachDocument(false, change -> add(documents, found, 0, document(change)));
            for (ComparedRelation relation : difference.relations()) {
                comparisons.add(comparison(relation, counts.rows().getOrDefault(relation.relation(), Map.of())));
            }
            for (Kind kind : new Kind[] {Kind.CHANGED, Kind.GONE, Kind.ADDED}) {
                figures.add(figures(kind, counts));
                difference.eachTable(kind, false, Difference.ALL, change -> add(tables, found, 1, table(change)));
            }
        }
        return new View(
                titles.heading(),
                difference.isFirst(),
                lists && counts.none(),
                facts(counts),
                verdict.map(this::gates).orElse(List.of()),
                verdict.isPresent() && lists,
                documents,
                !documents.isEmpty(),
                cut(documents.size(), found[0]),
                comparisons.stream().filter(one -> !one.rows().isEmpty()).toList(),
                figures.stream().filter(one -> !one.figures().isEmpty()).toList(),
                lists ? whole(counts) : Optional.empty(),
                tables,
                !tables.isEmpty(),
                cut(tables.size(), found[1]));
    }

    private static <T> void add(List<T> list, int[] found, int which, T row) {
        found[which]++;
        if (list.size() < ROWS) {
            list.add(row);
        }
    }

    private static Optional<Cut> cut(int shown, int count) {
        return shown < count
                ? Optional.of(new Cut(Integer.toString(shown), Integer.toString(count)))
                : Optional.empty();
    }

    private List<Fact> facts(Counts counts) {
        List<Fact> facts = new ArrayList<>();
        counts.documents().forEach((kind, count) -> {
            if (count > 0) {
                facts.add(fact(
                        new Bilingual("văn bản ", "documents ")
                                .then("", difference.words().of("document_change", kind.code())),
                        count));
            }
        });
        counts.figures()
                .forEach((kind, count) -> facts.add(fact(
                        new Bilingual("số ", "figures ")
                                .then("", difference.words().of("change", kind.code())),
                        count)));
        int moved = counts.rows().values().stream()
                .mapToInt(kinds -> kinds.getOrDefault(Kind.MOVED, 0))
                .sum();
        facts.add(fact(new Bilingual("dòng so sánh có kết quả khác trước", "rows of comparisons that moved"), moved));
        return facts;
    }

    private static Fact fact(Bilingual name, int count) {
        return new Fact(name, Numbers.exact(BigDecimal.valueOf(count)));
    }

    private List<GateLine> gates(Verdict verdict) {
        return verdict.judgements().stream().map(this::gate).toList();
    }

    private GateLine gate(Judgement judgement) {
        String kind =
                switch (judgement.state()) {
                    case OPEN -> "verified";
                    case CLOSED -> "contradicted";
                    case OVERRULED -> "unchecked";
                };
        return new GateLine(
                judgement.gate(),
                kind,
                difference.words().of("gate_state", judgement.state().code()),
                judgement.rule(),
                judgement.findings().stream().map(finding -> finding.text()).toList(),
                judgement.count() > 0,
                judgement.overruling());
    }

    private DocumentRow document(DocumentChange change) {
        return new DocumentRow(
                change.latest().name(),
                change.latest().fileName(),
                change.after().map(after -> PageBeside.document(after.documentId())),
                phrases.kind(change),
                some(phrases.about(change)),
                change.before().map(state -> Integer.toString(state.figures())).orElse(Numbers.NONE),
                change.after().map(state -> Integer.toString(state.figures())).orElse(Numbers.NONE),
                Integer.toString(change.figuresAdded()),
                Integer.toString(change.figuresGone()),
                Integer.toString(change.figuresChanged()));
    }

    private Comparison comparison(ComparedRelation relation, Map<Kind, Integer> counts)
            throws IOException, SQLException {
        List<Row> rows = new ArrayList<>();
        for (Kind kind : new Kind[] {Kind.MOVED, Kind.CHANGED, Kind.GONE, Kind.ADDED}) {
            difference.eachRow(relation, kind, ROWS, change -> {
                if (rows.size() < ROWS) {
                    rows.add(row(change));
                }
            });
        }
        int count = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new Comparison(
                relation.relation(),
                phrases.name(relation),
                counts.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(entry -> fact(
                                difference.words().of("change", entry.getKey().code()), entry.getValue()))
                        .toList(),
                rows,
                cut(rows.size(), count));
    }

    private Row row(RowChange change) {
        boolean both = change.before().isPresent() && change.after().isPresent();
        return new Row(
                difference.words().of("change", change.kind().code()),
                phrases.row(change),
                phrases.answer(change, change.answerBefore()),
                phrases.answer(change, change.answerAfter()),
                phrases.move(change),
                both ? some(phrases.caveats(change.caveatsAdded())) : Optional.empty(),
                both ? some(phrases.caveats(change.caveatsGone())) : Optional.empty());
    }

    private FigureList figures(Kind kind, Counts counts) throws IOException, SQLException {
        List<Figure> rows = new ArrayList<>();
        difference.eachFigure(kind, false, ROWS, change -> rows.add(figure(change)));
        int count =
                counts.figures().getOrDefault(kind, 0) - counts.wholeFigures().getOrDefault(kind, 0);
        return new FigureList(
                "figures-" + kind.code(),
                difference.words().of("change", kind.code()),
                Integer.toString(count),
                rows,
                cut(rows.size(), count));
    }

    private Figure figure(FigureChange change) {
        FigureState figure = change.latest();
        return new Figure(
                figure.label(),
                phrases.meaning(figure),
                phrases.unit(figure),
                change.before().map(before -> side(before, false)),
                change.after().map(after -> side(after, true)),
                some(phrases.otherFields(change)));
    }

    private Side side(FigureState figure, boolean present) {
        return new Side(
                Numbers.exact(figure.value()),
                figure.verification(),
                phrases.verification(figure),
                figure.rawText(),
                figure.cell().fileName(),
                phrases.place(figure.cell()),
                present
                        ? Optional.of(PageBeside.cell(
                                figure.cell().documentId(), figure.cell().cellId()))
                        : Optional.empty());
    }

    private TableRow table(TableChange change) {
        return new TableRow(
                difference.words().of("change", change.kind().code()),
                change.latest().fileName(),
                phrases.table(change.latest()),
                phrases.size(change.latest()),
                some(phrases.cells(change)));
    }

    private Optional<Bilingual> whole(Counts counts) {
        int added = counts.wholeFigures().getOrDefault(Kind.ADDED, 0);
        int gone = counts.wholeFigures().getOrDefault(Kind.GONE, 0);
        return added + gone == 0
                ? Optional.empty()
                : Optional.of(new Bilingual(
                        "Số của văn bản mới (%d) và của văn bản không còn (%d) không liệt kê ở đây."
                                .formatted(added, gone),
                        "Figures of new documents (%d) and of those that are gone (%d) are not listed here."
                                .formatted(added, gone)));
    }

    private static Optional<Bilingual> some(Bilingual text) {
        return text.vi().isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
