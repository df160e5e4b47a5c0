package vn.khuyencong.analytics.change.difference;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.analytics.report.content.Content;
import vn.khuyencong.analytics.report.content.Fields;
import vn.khuyencong.analytics.report.content.Words;

/**
 * What differs between two warehouses. Lists are seen one entry at a time, in the order of province, file and place, and can be
 * seen again; both files stay as they are. To be closed.
 */
public final class Difference implements AutoCloseable {
    /** Of a list: all of it. */
    public static final int ALL = Integer.MAX_VALUE;

    private static final List<String> FIGURE = columns(
            FigureMatching.FIELDS,
            "observation_id",
            "document_id",
            "file_name",
            "table_id",
            "ordinal",
            "table_title",
            "cell_id",
            "row_index",
            "column_index",
            "page",
            "cell_text",
            "raw_text");

    private static final List<String> TABLE = columns(TableMatching.FIELDS, "table_id", "document_id", "file_name");

    private static final String FIGURES = """
            SELECT c.kind, c.whole, ${before}, ${after}
            FROM figure_change c
            LEFT JOIN earlier.figure b ON b.observation_id = c.before_id
            LEFT JOIN later.figure a ON a.observation_id = c.after_id
            WHERE c.kind = ? AND (? OR NOT c.whole)
            ORDER BY c.same_value, c.no, coalesce(a.ordinal, b.ordinal), coalesce(a.row_index, b.row_index),
                     coalesce(a.column_index, b.column_index), coalesce(c.after_id, c.before_id)
            """;

    private static final String TABLES = """
            SELECT c.kind, c.cells_added, c.cells_gone, ${before}, ${after}
            FROM table_change c
            LEFT JOIN (FROM earlier.source_table JOIN (SELECT document_id, file_name FROM earlier.document) USING (document_id)) b
                ON b.table_id = c.before_id
            LEFT JOIN (FROM later.source_table JOIN (SELECT document_id, file_name FROM later.document) USING (document_id)) a
                ON a.table_id = c.after_id
            WHERE c.kind = ? AND (? OR NOT c.whole)
            ORDER BY c.no, coalesce(a.ordinal, b.ordinal), coalesce(c.after_id, c.before_id)
            """;

    private final Session session;
    private final boolean first;
    private final Words words;
    private final List<ComparedRelation> relations;

    private Difference(Session session, boolean first, Words words, List<ComparedRelation> relations) {
        this.session = session;
        this.first = first;
        this.words = words;
        this.relations = relations;
    }

    /**
     * Finds what differs.
     *
     * @param before the earlier warehouse; empty where there is none, and then everything is new
     * @param after the later warehouse
     * @param document a document_id or a file name, where only that document is of interest
     * @throws SQLException where one of the files is no warehouse
     */
    public static Difference of(Optional<Path> before, Path after, Optional<String> document)
            throws IOException, SQLException {
        Session session = new Session();
        try {
            return open(session, before, after, document);
        } catch (IOException | SQLException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private static Difference open(Session session, Optional<Path> before, Path after, Optional<String> document)
            throws IOException, SQLException {
        List<ComparedRelation> relations = ComparedRelation.all();
        session.attach(after, "later_file");
        session.execute("USE later_file");
        Words words = Content.words(session.connection());
        session.execute("USE memory");
        Side.LATER.open(session, Optional.of(after), "later_file", relations);
        boolean same = before.isPresent() && before.get().toRealPath().equals(after.toRealPath());
        if (before.isPresent() && !same) {
            session.attach(before.get(), "earlier_file");
        }
        // DuckDB attaches a file once.
        Side.EARLIER.open(session, before, same ? "later_file" : "earlier_file", relations);
        Difference difference = new Difference(session, before.isEmpty(), words, relations);
        difference.find(document);
        return difference;
    }

    private void find(Optional<String> document) throws SQLException {
        Pairing.of(session);
        if (document.isPresent()) {
            Pairing.only(session, document.get());
        }
        FigureMatching.of(session);
        TableMatching.of(session);
        DocumentComparing.of(session);
        session.execute(RowComparing.CORRECTED);
        for (ComparedRelation relation : relations) {
            RowComparing rows = new RowComparing(relation);
            rows.compare(session);
            if (document.isPresent()) {
                rows.only(session);
            }
        }
    }

    /** Whether there is no earlier release: everything is new, and nothing worth a list. */
    public boolean isFirst() {
        return first;
    }

    /** The words of the later warehouse for the contract's codes. */
    public Words words() {
        return words;
    }

    public List<ComparedRelation> relations() {
        return relations;
    }

    public Counts counts() throws SQLException {
        Map<String, Map<Kind, Integer>> rows = new LinkedHashMap<>();
        for (ComparedRelation relation : relations) {
            rows.put(relation.relation(), count("SELECT kind FROM " + relation.relation() + "_change", Kind.values()));
        }
        Map<DocumentChange.Kind, Integer> documents = new LinkedHashMap<>();
        for (DocumentChange.Kind kind : DocumentChange.Kind.values()) {
            documents.put(kind, count("SELECT kind FROM document_change", kind.code()));
        }
        Kind[] kinds = {Kind.ADDED, Kind.GONE, Kind.CHANGED};
        return new Counts(
                documents,
                count("SELECT kind FROM table_change", kinds),
                count("SELECT kind FROM figure_change", kinds),
                count("SELECT kind FROM figure_change WHERE whole", kinds),
                rows);
    }

    private Map<Kind, Integer> count(String kinds, Kind... wanted) throws SQLException {
        Map<Kind, Integer> counts = new LinkedHashMap<>();
        for (Kind kind : wanted) {
            counts.put(kind, count(kinds, kind.code()));
        }
        return counts;
    }

    private int count(String kinds, String kind) throws SQLException {
        return session.read(
                        "SELECT count(*) AS n FROM (" + kinds + ") WHERE kind = ?", fields -> fields.integer("n"), kind)
                .get(0);
    }

    /** The documents that changed, or all of them. */
    public void eachDocument(boolean unchangedToo, Visitor<DocumentChange> visitor) throws IOException, SQLException {
        session.each(DocumentComparing.list(), DocumentChange::of, visitor, unchangedToo);
    }

    /** The tables of one kind; {@code whole}: also those of documents that came or went themselves. */
    public void eachTable(Kind kind, boolean whole, int limit, Visitor<TableChange> visitor)
            throws IOException, SQLException {
        session.each(
                TABLES.replace("${before}", Columns.prefixed("b", "before_", TABLE))
                                .replace("${after}", Columns.prefixed("a", "after_", TABLE))
                        + limited(limit),
                row -> new TableChange(
                        kind,
                        TableState.find(row, "before_"),
                        TableState.find(row, "after_"),
                        row.integer("cells_added"),
                        row.integer("cells_gone")),
                visitor,
                kind.code(),
                whole);
    }

    /**
     * The figures of one kind, those with another value first; {@code whole}: also those of documents that came or went
     * themselves.
     */
    public void eachFigure(Kind kind, boolean whole, int limit, Visitor<FigureChange> visitor)
            throws IOException, SQLException {
        session.each(
                FIGURES.replace("${before}", Columns.prefixed("b", "before_", FIGURE))
                                .replace("${after}", Columns.prefixed("a", "after_", FIGURE))
                        + limited(limit),
                row -> new FigureChange(
                        kind,
                        row.flag("whole"),
                        FigureState.find(row, "before_"),
                        FigureState.find(row, "after_"),
                        kind == Kind.CHANGED ? changed(row) : List.of()),
                visitor,
                kind.code(),
                whole);
    }

    private static List<String> changed(Fields row) throws SQLException {
        List<String> changed = new ArrayList<>();
        for (String field : FigureMatching.FIELDS) {
            if (!row.findText("before_" + field).equals(row.findText("after_" + field))) {
                changed.add(field);
            }
        }
        return changed;
    }

    /** The rows of one kind of a comparison. */
    public void eachRow(ComparedRelation relation, Kind kind, int limit, Visitor<RowChange> visitor)
            throws IOException, SQLException {
        new RowComparing(relation).each(session, kind, limit, visitor);
    }

    static String limited(int limit) {
        return limit == ALL ? "" : " LIMIT " + limit;
    }

    private static List<String> columns(List<String> first, String... then) {
        List<String> columns = new ArrayList<>(first);
        columns.addAll(List.of(then));
        return columns;
    }

    @Override
    public void close() throws IOException, SQLException {
        session.close();
    }
}
