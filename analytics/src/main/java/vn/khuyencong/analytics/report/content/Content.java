package vn.khuyencong.analytics.report.content;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What there is to publish. What concerns all provinces is held; what concerns one document is read when its page is
 * written, so that the memory needed does not grow with the number of documents.
 */
public final class Content {
    private final Warehouse warehouse;
    private final Words words;
    private final List<Province> provinces;
    private final Map<String, SourceDocument> documents = new LinkedHashMap<>();
    private final Map<String, List<SourceDocument>> statements;
    private final List<Compared> comparisons;
    private final Map<String, Proof> proofs = new HashMap<>();

    private Content(Warehouse warehouse) throws SQLException {
        this.warehouse = warehouse;
        provinces = new ProvinceRelation(warehouse).all();
        new DocumentRelation(warehouse).all().forEach(document -> documents.put(document.documentId(), document));
        statements = documents.values().stream()
                .collect(Collectors.groupingBy(document -> document.standing().statementId()));
        words = Words.with(names(warehouse, provinces));
        comparisons = new ComparisonRelations(warehouse).all();
        new ProofRelation(warehouse).all().forEach(proof -> proofs.put(proof.documentId(), proof));
    }

    /** The content of an open warehouse, which must stay open as long as the content is used. */
    public static Content of(Connection warehouse) throws SQLException {
        return new Content(new Warehouse(warehouse));
    }

    /** The words alone. */
    public static Words words(Connection connection) throws SQLException {
        Warehouse warehouse = new Warehouse(connection);
        return Words.with(names(warehouse, new ProvinceRelation(warehouse).all()));
    }

    private static Map<String, Map<String, Bilingual>> names(Warehouse warehouse, List<Province> provinces)
            throws SQLException {
        Map<String, Bilingual> provinceNames = new LinkedHashMap<>();
        provinces.forEach(province -> provinceNames.put(province.code(), province.name()));
        NameRelations names = new NameRelations(warehouse);
        return Map.of("province", provinceNames, "activity", names.activities(), "caveat", names.caveats());
    }

    public Words words() {
        return words;
    }

    /** All 63, whether there is a document of them or not. */
    public List<Province> provinces() {
        return provinces;
    }

    public List<SourceDocument> documents() {
        return List.copyOf(documents.values());
    }

    public Optional<SourceDocument> findDocument(String documentId) {
        return Optional.ofNullable(documents.get(documentId));
    }

    /** The other versions and forms of the same report. */
    public List<SourceDocument> othersOf(SourceDocument document) {
        return statements.getOrDefault(document.standing().statementId(), List.of()).stream()
                .filter(other -> !other.equals(document))
                .toList();
    }

    public List<Compared> comparisons() {
        return comparisons;
    }

    /** The funding sources with their full names. */
    public Map<String, Bilingual> fundingSources() throws SQLException {
        return new NameRelations(warehouse).fundingSources();
    }

    public Map<String, Bilingual> activities() throws SQLException {
        return new NameRelations(warehouse).activities();
    }

    /** A line for each province that has a document or a row of a comparison. */
    public List<Coverage> coverage() throws SQLException {
        List<SourceDocument> counted = documents.values().stream()
                .filter(document -> document.standing().counted())
                .toList();
        List<Coverage> all = new ArrayList<>(new CoverageQuery(warehouse, counted).all());
        comparisons.stream()
                .flatMap(compared -> compared.rows().stream().map(ComparisonRow::provinceCode))
                .distinct()
                .filter(code -> all.stream().noneMatch(one -> one.provinceCode().equals(code)))
                .forEach(code -> all.add(new Coverage(code, Map.of(), 0, 0, 0)));
        return List.copyOf(all);
    }

    /** In the order in which the document prints them. */
    public List<Observation> observations(SourceDocument document) throws SQLException {
        return new ObservationRelation(warehouse).of(document.documentId());
    }

    /** The observations behind these rows, by id; an id that the warehouse does not hold is missing. */
    public Map<String, Observation> evidence(List<ComparisonRow> rows) throws SQLException {
        return new ObservationRelation(warehouse).behind(rows);
    }

    public List<SourceTable> tables(SourceDocument document) throws SQLException {
        return new TableRelation(warehouse).of(document.documentId());
    }

    public List<SourceCell> cells(SourceTable table) throws SQLException {
        return new TableRelation(warehouse).cells(table.tableId());
    }

    public List<Check> checks(SourceDocument document) throws SQLException {
        return new CheckRelation(warehouse).of(document.documentId());
    }

    /** How far the document is proved by its own sums. */
    public Proof proof(SourceDocument document) {
        return Optional.ofNullable(proofs.get(document.documentId())).orElseThrow();
    }

    /** Why sums of the document fail, what explains most of them first. */
    public List<Cause> causes(SourceDocument document) throws SQLException {
        return new CauseRelation(warehouse).of(document.documentId());
    }

    public List<Issue> issues() throws SQLException {
        return new IssueRelation(warehouse).all();
    }
}
