package vn.khuyencong.ingest.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading statements are answered; all others are refused, and leave no trace. */
class SqlGateTest {
    @TempDir
    static Path folder;

    private static Path file;

    @BeforeAll
    static void writeTheHandmadePlan() throws IOException {
        file = folder.resolve("w.duckdb");
        HandmadeWarehouse.write(file, List.of(Handmade.plan()));
        Files.writeString(folder.resolve("secret.csv"), "a\n1\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM read_text('/etc/hostname')",
                "SELECT * FROM read_blob('/etc/hostname')",
                "SELECT * FROM read_json('SECRET')",
                "SELECT * FROM read_ndjson_objects('SECRET')",
                "SELECT * FROM read_parquet('SECRET')",
                "SELECT * FROM sniff_csv('SECRET')",
                "SELECT * FROM parquet_schema('SECRET')",
                "SELECT * FROM query('SELECT * FROM read_csv(''SECRET'')')",
                "SELECT (SELECT count(*) FROM read_csv('SECRET'))",
                "SELECT * FROM 'https://example.vn/x.parquet'",
                "SELECT * FROM read_csv('s3://x/y.csv')",
                "SELECT getenv('HOME')",
                "ATTACH ':memory:' AS other",
                "DETACH w",
                "USE memory",
                "VACUUM",
                "ANALYZE",
                "IMPORT DATABASE 'NEW'",
                "CREATE SECRET s (TYPE s3, KEY_ID 'a')",
                "CREATE OR REPLACE MACRO f() AS 1",
                "CREATE VIEW v AS SELECT 1",
                "ALTER TABLE observation RENAME TO o",
                "PREPARE p AS DELETE FROM observation",
                "EXECUTE p",
                "SET VARIABLE x = 1",
                "SET memory_limit = '100GB'",
                "SET temp_directory = 'NEW'",
                "PRAGMA enable_profiling",
                "PRAGMA export_database('NEW')",
                "PIVOT observation ON level USING count(*); DROP TABLE observation",
                "/* a */ DELETE /* b */ FROM observation",
                "FROM force_checkpoint()",
                "CALL enable_logging(storage = 'file', storage_config = {'path': 'NEW'})",
                "FROM enable_logging(storage = 'file', storage_config = {'path': 'NEW'})",
                "FROM enable_profiling(save_location = 'NEW')",
                "FROM load_aws_credentials()",
                "SELECT * FROM read_csv('SECRET')",
                "SELECT * FROM 'SECRET'",
                "FROM glob('/etc/*')",
                "COPY observation TO 'NEW'",
                "COPY (SELECT 1) TO 'NEW'",
                "EXPORT DATABASE 'NEW'",
                "ATTACH 'NEW' AS other",
                "INSTALL httpfs",
                "LOAD httpfs",
                "PRAGMA database_list",
                "PRAGMA enable_external_access = true",
                "SET enable_external_access = true",
                "SET threads = 1",
                "RESET lock_configuration",
                "CALL pragma_version()",
                "DELETE FROM observation",
                "UPDATE observation SET value = 0",
                "INSERT INTO activity VALUES ('A0', '', '', '')",
                "WITH gone AS (DELETE FROM observation RETURNING *) SELECT * FROM gone",
                "CREATE TABLE t (i INTEGER)",
                "CREATE TEMP TABLE t AS SELECT 1",
                "DROP TABLE observation",
                "CHECKPOINT",
                "BEGIN",
                "SELECT 1; SELECT 2",
                "SELECT 1; DROP TABLE observation",
                "EXPLAIN ANALYZE DELETE FROM observation",
                "-- nothing",
                "",
                "SELECT no_such_column FROM observation",
            })
    void everythingElseIsRefused(String statement) {
        String sql = statement
                .replace("SECRET", folder.resolve("secret.csv").toString())
                .replace("NEW", folder.resolve("new").toString());
        assertThrows(SqlRefusedException.class, () -> answer(sql, ResultFormat.CSV));
        assertFalse(Files.exists(folder.resolve("new")));
        assertEquals(List.of("3"), Sql.rows(file, "SELECT count(*) FROM observation"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1 AS a",
                "SELECT 1 AS a;",
                "-- a comment; with a semicolon\nSELECT 1 AS a",
                "WITH x AS (SELECT 1 AS a) FROM x",
                "VALUES (1)",
                "DESCRIBE observation",
                "SHOW TABLES",
                "SUMMARIZE observation",
            })
    void readingStatementsAreAnswered(String sql) throws SqlRefusedException {
        assertFalse(answer(sql, ResultFormat.CSV).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "SELECT NULL AS a, '' AS b, 'x' AS c # a,b,c\\r\\n,\"\",x\\r\\n",
                "SELECT 'he said \"no\", twice' AS a # a\\r\\n\"he said \"\"no\"\", twice\"\\r\\n",
                "SELECT 'two' || chr(10) || 'lines' AS a # a\\r\\n\"two\\nlines\"\\r\\n",
                "SELECT ['o1', 'o,2'] AS a # a\\r\\n\"[\"\"o1\"\",\"\"o,2\"\"]\"\\r\\n",
                "SELECT []::VARCHAR[] AS a # a\\r\\n[]\\r\\n",
                "SELECT 0.0000001::DECIMAL(20,7) AS a, 1e3 AS b, true AS c # a,b,c\\r\\n0.0000001,1000.0,true\\r\\n",
                "SELECT DATE '2020-12-03' AS a, TIMESTAMP '2020-12-03 01:02:03' AS b"
                        + " # a,b\\r\\n2020-12-03,2020-12-03T01:02:03\\r\\n",
                "SELECT value, raw_text FROM observation WHERE level = 'total'"
                        + " # value,raw_text\\r\\n1389.600000,\"1.389,6\"\\r\\n",
                "SELECT 1 AS a, 2 AS a # a,a\\r\\n1,2\\r\\n",
                "SELECT 1 AS a WHERE false # a\\r\\n",
                "SELECT '=1+1' AS a, '-' AS b, -5 AS c, -5.5 AS d, ['=1'] AS e, '''x' AS f"
                        + " # a,b,c,d,e,f\\r\\n'=1+1,-,-5,-5.5,\"[\"\"=1\"\"]\",''x\\r\\n",
                "SELECT 1 AS \"=cmd\" # '=cmd\\r\\n1\\r\\n",
            })
    void csvIsAsRfc4180Says(String sql, String expected) throws SqlRefusedException {
        assertEquals(expected.replace("\\r", "\r").replace("\\n", "\n"), answer(sql, ResultFormat.CSV));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "SELECT 1389.600000::DECIMAL(20,6) AS a, NULL AS b, ['x'] AS c, {'k': 1} AS d"
                        + " # [|{\"a\":1389.600000,\"b\":null,\"c\":[\"x\"],\"d\":{\"k\":1}}|]|",
                "SELECT 1 AS a, 2 AS a # [|{\"a\":1,\"a_1\":2}|]|",
                "SELECT x AS a FROM range(2) AS r(x) # [|{\"a\":0},|{\"a\":1}|]|",
                "SELECT 1 AS a WHERE false # [|]|",
            })
    void jsonHasAnObjectForEachRow(String sql, String expected) throws SqlRefusedException {
        assertEquals(expected.replace("|", "\n"), answer(sql, ResultFormat.JSON));
    }

    @Test
    void theTableAlignsNumbersToTheRight() throws SqlRefusedException {
        assertEquals("""
                activity_code        value
                ─────────────  ───────────
                A1             1000.000000
                A6              389.600000
                ALL            1389.600000
                """, answer("SELECT activity_code, value FROM observation ORDER BY ALL", ResultFormat.TABLE));
    }

    @Test
    void aLongTableSaysThatItIsCut() throws SqlRefusedException {
        List<String> lines = answer("SELECT 'x' AS a FROM range(10001)", ResultFormat.TABLE)
                .lines()
                .toList();
        assertEquals(10_003, lines.size());
        assertEquals("x", lines.get(10_001));
        assertTrue(lines.get(10_002).startsWith("… chỉ 10.000 dòng đầu"));
        assertEquals(
                10_002,
                answer("SELECT 'x' AS a FROM range(10000)", ResultFormat.TABLE)
                        .lines()
                        .count());
    }

    @Test
    void anAnswerHasABound() {
        assertThrows(
                SqlRefusedException.class,
                () -> SqlGate.answer(
                        file, "SELECT 'xxxxx' FROM range(100)", ResultFormat.CSV, new StringWriter(), 500));
    }

    private static String answer(String sql, ResultFormat format) throws SqlRefusedException {
        StringWriter out = new StringWriter();
        SqlGate.answer(file, sql, format, out);
        return out.toString();
    }
}
