package vn.khuyencong.analytics.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A real warehouse file with a few documents, each with one table of a column of figures, and rows of comparisons. */
public final class SmallWarehouse {
    private static final Path DDL = Path.of("../ingest/src/main/resources/vn/khuyencong/ingest/warehouse");

    private static final String COMPARISONS = """
            INSERT INTO province VALUES ('52', 'Bình Định', 'Binh Dinh', 'x'), ('14', 'Sơn La', 'Son La', 'x');
            CREATE TABLE caveat (code VARCHAR, text_vi VARCHAR, text_en VARCHAR);
            INSERT INTO caveat VALUES ('estimate', 'Số ước thực hiện.', 'An estimate.');
            CREATE TABLE leverage (province_code VARCHAR, period_start INTEGER, period_end INTEGER, scenario VARCHAR,
                state_funding DECIMAL(20, 6), counterpart_funding DECIMAL(20, 6), leverage_ratio DECIMAL(20, 6),
                document_id VARCHAR, comparable BOOLEAN, caveats VARCHAR[], coverage DECIMAL(7, 6),
                verified_share DECIMAL(7, 6), observations VARCHAR[]);
            CREATE TABLE allocation_share (province_code VARCHAR, period_start INTEGER, period_end INTEGER, scenario VARCHAR,
                dimension VARCHAR, member VARCHAR, funding DECIMAL(20, 6), share DECIMAL(20, 6), document_id VARCHAR,
                comparable BOOLEAN, caveats VARCHAR[], coverage DECIMAL(7, 6), verified_share DECIMAL(7, 6),
                observations VARCHAR[])
            """;

    private final Path file;
    private final List<String> rows = new ArrayList<>();

    private SmallWarehouse(Path file) {
        this.file = file;
    }

    public static SmallWarehouse at(Path file) {
        return new SmallWarehouse(file);
    }

    /** A report of Bình Định for 2014–2020. */
    public SmallWarehouse document(String id, String fileName) {
        return document(id, fileName, "52", "NULL");
    }

    /** A later version of a document. */
    public SmallWarehouse revision(String id, String fileName, String supersedes) {
        return document(id, fileName, "52", "'" + supersedes + "'");
    }

    public SmallWarehouse document(String id, String fileName, String province, String supersedes) {
        rows.add("""
                INSERT INTO document VALUES ('%s', '%s', repeat('a', 64), 'application/pdf', 'Báo cáo %s', 'report', NULL, NULL,
                    '%s', 2014, 2020, 3, 'text_layer', %s, TIMESTAMP '2026-01-01')
                """.formatted(id, fileName, id, province, supersedes));
        rows.add("INSERT INTO source_table VALUES ('%s-t01', '%s', 1, 'Phụ lục 1', 'triệu đồng', 2, 2, 9, 2, 'ruled')"
                .formatted(id, id));
        return this;
    }

    /** A verified figure of funding in a row of the document's table. */
    public SmallWarehouse figure(String document, int row, String label, String value) {
        return figure(document, row, label, value, "verified", "as_printed");
    }

    public SmallWarehouse figure(
            String document, int row, String label, String value, String verification, String quality) {
        String cell = "%s-t01-r%03dc01".formatted(document, row);
        rows.add("INSERT INTO source_cell VALUES ('%s', '%s-t01', %d, 1, 1, 1, false, '%s', '%s', 2, 1, 1, 9, 9)"
                .formatted(cell, document, row, value, value));
        rows.add("""
                INSERT INTO observation VALUES ('%s-f0', '%s', '%s-t01', '%s', '52', 2014, 2020, 'actual', 'total', 'A1', 'item',
                    NULL, '%s', 'funding', 'STATE', NULL, NULL, %s, 'VND_million', '%s', '%s', '%s')
                """.formatted(cell, document, document, cell, label, value, value, quality, verification));
        return this;
    }

    /** So many verified figures, and so many that no sum checks. */
    public SmallWarehouse figures(String document, int verified, int unchecked) {
        for (int i = 0; i < verified + unchecked; i++) {
            figure(document, i, "Mục " + i, "10", i < verified ? "verified" : "unchecked", "as_printed");
        }
        return this;
    }

    /** A row of the comparison leverage; the answer may be NULL. */
    public SmallWarehouse leverage(String province, String document, String answer, String... caveats) {
        return sql(
                "INSERT INTO leverage VALUES ('%s', 2014, 2020, 'actual', 100, 200, %s, '%s', true, [%s], 1, 1, ['%s-t01-r000c01-f0'])"
                        .formatted(province, answer, document, quoted(caveats), document));
    }

    /** A row of the comparison allocation_share. */
    public SmallWarehouse share(String member, String document, String share) {
        return sql(
                "INSERT INTO allocation_share VALUES ('52', 2014, 2020, 'actual', 'activity', '%s', 100, %s, '%s', true, [], 1, 1, [])"
                        .formatted(member, share, document));
    }

    public SmallWarehouse sql(String statement) {
        rows.add(statement);
        return this;
    }

    /** The same with its rows in another order. */
    public SmallWarehouse backwards() {
        Collections.reverse(rows);
        return this;
    }

    /** Writes the file. */
    public Path write() throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(String.join(
                    ";",
                    "BEGIN",
                    Files.readString(DDL.resolve("schema.sql")),
                    Files.readString(DDL.resolve("extras.sql")),
                    COMPARISONS,
                    String.join(";", rows),
                    "COMMIT"));
        }
        return file;
    }

    private static String quoted(String... texts) {
        return String.join(
                ", ", List.of(texts).stream().map(text -> "'" + text + "'").toList());
    }
}
