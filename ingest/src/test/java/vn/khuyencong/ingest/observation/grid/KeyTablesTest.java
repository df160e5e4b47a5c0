package vn.khuyencong.ingest.observation.grid;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Profile;
import vn.khuyencong.ingest.observation.key.KeyScore;
import vn.khuyencong.ingest.observation.key.KeyTables;
import vn.khuyencong.ingest.table.Tables;

/** The meaning of tables alone: from the tables of the answer keys, perfectly read. */
class KeyTablesTest {
    private static final Path KEYS = Path.of("src/test/resources/keys");

    @ParameterizedTest
    @CsvSource({"binh-dinh-2014-2020, REPORT, 2014, 2020", "bac-giang-2021-2025, PLAN, 2021, 2025"})
    void tablesPerfectlyReadGiveTheObservationsOfTheKey(String key, DocumentType type, int start, int end)
            throws IOException {
        Profile profile = new Profile(
                Optional.empty(),
                Optional.of(type),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Period(start, end)));
        Issues issues = new Issues();

        List<Observation> observations = TableObserver.observe(
                        document(KeyTables.read(KEYS.resolve(key))), profile, issues)
                .observations();

        KeyScore score = KeyScore.of(observations, KEYS.resolve(key), false);
        assertTrue(score.full() >= 0.99, score.full() + " " + score.misses());
    }

    private static Document document(List<? extends Block> tables) {
        Source source = new Source(
                "key",
                "0".repeat(64),
                "application/json",
                Optional.empty(),
                Optional.empty(),
                Source.TextSource.OFFICE);
        return Tables.find(new Document(source, List.of(), List.copyOf(tables)));
    }
}
