package vn.khuyencong.ingest.warehouse;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Verifies a warehouse against the contract: relations, columns, types, codes, keys, references and promises. */
public final class ContractVerifier {
    private static final int EXAMPLES = 3;

    private final Connection connection;
    private final Map<String, Map<String, String>> found;
    private final List<Breach> breaches = new ArrayList<>();

    private ContractVerifier(Connection connection) throws SQLException {
        this.connection = connection;
        found = columns("warehouse");
    }

    /** All breaches, in the order of the contract; none where the warehouse keeps it. */
    public static List<Breach> verify(Path warehouse) {
        if (!Files.isRegularFile(warehouse)) {
            throw new WarehouseException("no warehouse", new NoSuchFileException(warehouse.toString()));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET temp_directory = ''"); // by default, a folder where the user stands
            statement.execute(NewWarehouse.schema());
            statement.execute("ATTACH " + NewWarehouse.quoted(warehouse) + " AS warehouse (READ_ONLY)");
            ContractVerifier verifier = new ContractVerifier(connection);
            verifier.verifySchema();
            statement.execute("USE warehouse");
            verifier.verifyPromises();
            return List.copyOf(verifier.breaches);
        } catch (SQLException e) {
            throw new WarehouseException("cannot verify " + warehouse, e);
        }
    }

    private void verifySchema() throws SQLException {
        for (Map.Entry<String, Map<String, String>> relation : columns("memory").entrySet()) {
            if (verifyColumns(relation.getKey(), relation.getValue())) {
                verifyConstraints(relation.getKey(), relation.getValue());
            }
        }
        Contract.read().computedRelations().forEach((relation, columns) -> {
            Map<String, String> anyType = new TreeMap<>();
            columns.forEach(column -> anyType.put(column, ""));
            verifyColumns(relation, anyType);
        });
    }

    /** Columns beyond the contract are the project's own affair. */
    private boolean verifyColumns(String relation, Map<String, String> expected) {
        Map<String, String> actual = found.get(relation);
        if (actual == null) {
            add("relation", "Kho có quan hệ " + relation + ".", "There is a relation " + relation + ".", "missing");
            return false;
        }
        boolean complete = true;
        for (Map.Entry<String, String> column : expected.entrySet()) {
            String type = actual.getOrDefault(column.getKey(), "missing");
            boolean anyType = column.getValue().isEmpty();
            if (!actual.containsKey(column.getKey()) || !(anyType || type.equals(column.getValue()))) {
                String name = relation + "." + column.getKey() + " " + column.getValue();
                add("column", "Kho có cột " + name.strip() + ".", "There is a column " + name.strip() + ".", type);
                complete = false;
            }
        }
        return complete;
    }

    /** Lets DuckDB itself say whether the rows keep codes, NOT NULL and keys: they are copied under them. */
    private void verifyConstraints(String relation, Map<String, String> columns) throws SQLException {
        String names = '"' + String.join("\", \"", columns.keySet()) + '"';
        String copy =
                "INSERT INTO memory.main.%1$s (%2$s) SELECT %2$s FROM warehouse.main.%1$s".formatted(relation, names);
        try (Statement statement = connection.createStatement()) {
            statement.execute(copy);
            statement.execute("TRUNCATE memory.main." + relation); // one copy at a time is large enough
        } catch (SQLException broken) {
            add(
                    "codes",
                    "Các dòng của " + relation + " giữ đúng mã, khóa và ô bắt buộc.",
                    "The rows of " + relation + " keep its codes, its key and what must not be NULL.",
                    String.valueOf(broken.getMessage()));
        }
    }

    private void verifyPromises() {
        for (Promise promise : Contract.read().promises()) {
            findBreach(connection, promise).ifPresent(breaches::add);
        }
    }

    /** What breaks a promise in the warehouse that the connection uses; one that cannot be checked is broken, too. */
    static Optional<Breach> findBreach(Connection connection, Promise promise) {
        List<String> broken = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(promise.sql())) {
            while (rows.next()) {
                broken.add(String.valueOf(rows.getString(1)));
            }
        } catch (SQLException unasked) {
            broken.add("không kiểm tra được / cannot be checked: "
                    + String.valueOf(unasked.getMessage()).lines().findFirst().orElse(""));
        }
        if (broken.isEmpty()) {
            return Optional.empty();
        }
        List<String> examples = broken.stream().sorted().limit(EXAMPLES).toList();
        String more = broken.size() > EXAMPLES ? ", … (" + broken.size() + ")" : "";
        return Optional.of(new Breach(promise.name(), promise.vi(), promise.en(), String.join(", ", examples) + more));
    }

    private void add(String name, String vi, String en, String detail) {
        breaches.add(new Breach(name, vi, en, detail));
    }

    /** Relation → column → type. */
    private Map<String, Map<String, String>> columns(String database) throws SQLException {
        Map<String, Map<String, String>> relations = new TreeMap<>();
        String sql = "SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE NOT internal"
                + " AND database_name = '" + database + "'";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                relations
                        .computeIfAbsent(rows.getString(1), relation -> new TreeMap<>())
                        .put(rows.getString(2), rows.getString(3));
            }
        }
        return relations;
    }
}
