package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ingest.observation.Profile;
import vn.khuyencong.ingest.observation.key.KeyScore;

/** A report that is left as a dump of its text says of itself and in its running text what its print says. */
class TextDumpsTest {
    /** The last columns: at least so much of the facts, and of the facts with their activities. */
    @ParameterizedTest
    @CsvSource({
        "bac-giang-2021-2025.txt, bac-giang-2021-2025, 0.95, 0.91",
        "binh-dinh-2014-2020.txt, binh-dinh-2014-2020, 0.97, 0.95",
        "dak-lak-2021-2025.txt, dak-lak-2021-2025, 0.93, 0.93",
        "son-la-2016-2025.md, son-la-2016-2025, 1.0, 1.0",
    })
    void theRunningTextSaysWhatTheKeySays(String dump, String key, double fact, double full) throws IOException {
        KeyScore score =
                KeyScore.of(BundledReports.dump(dump).findings().observations(), BundledReports.key(key), true);
        assertTrue(score.fact() >= fact, score.fact() + " " + score.misses());
        assertTrue(score.full() >= full, score.full() + " " + score.misses());
    }

    @ParameterizedTest
    @CsvSource({
        "bac-giang-2021-2025.txt, bac-giang-2021-2025.doc",
        "binh-dinh-2014-2020.txt, binh-dinh-2014-2020.pdf",
        "dak-lak-2021-2025.txt, dak-lak-2021-2025.pdf",
        "son-la-2016-2025.md, son-la-2016-2025.docx",
    })
    void theDumpIsOfTheSameProvinceAndPeriod(String dump, String report) {
        Profile profile = BundledReports.dump(dump).findings().profile();
        Profile printed = BundledReports.report(report).findings().profile();
        assertEquals(
                List.of(printed.provinceCode(), printed.period(), printed.type()),
                List.of(profile.provinceCode(), profile.period(), profile.type()));
    }
}
