package vn.khuyencong.analytics.report.content;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final Path DDL = Path.of("../ingest/src/main/resources/vn/khuyencong/ingest/warehouse");

    /** The codes stand in the CHECK of the column. */
    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "extras.sql, cause, kind, cause",
        "schema.sql, reconciliation, rule, rule",
        "schema.sql, reconciliation, verdict, verdict",
        "schema.sql, reconciliation, verdict, relation",
        "schema.sql, observation, quality, quality",
        "schema.sql, observation, verification, verification",
        "schema.sql, source_table, method, method",
    })
    void everyCodeHasAWord(String file, String relation, String column, String kind) throws IOException {
        Words words = Words.with(Map.of());
        List<String> codes = codes(Files.readString(DDL.resolve(file)), relation, column);
        assertTrue(codes.size() > 2, codes.toString());
        for (String code : codes) {
            assertFalse(words.of(kind, code).vi().equals(code), kind + " " + code);
        }
    }

    private static List<String> codes(String ddl, String relation, String column) {
        String table = ddl.substring(ddl.indexOf("CREATE TABLE " + relation + " ("));
        String check = table.substring(table.indexOf("CHECK (" + column + " IN"));
        String list = check.substring(0, check.indexOf("))"));
        Stream<MatchResult> quoted = Pattern.compile("'(\\w+)'").matcher(list).results();
        return quoted.map(code -> code.group(1)).toList();
    }
}
