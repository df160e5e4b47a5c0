package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Verification;
import vn.khuyencong.ingest.warehouse.IngestedDocument;

/** The promise of the project, from the bundled files to the verdicts: a figure marked verified is never wrong. */
class VerifiedIsRightTest {
    @ParameterizedTest
    @CsvSource({
        "../data/reports/binh-dinh-2014-2020.pdf, binh-dinh-2014-2020",
        "../data/reports/bac-giang-2021-2025.doc, bac-giang-2021-2025",
        "../data/reports/dak-lak-2021-2025.pdf, dak-lak-2021-2025",
        "../data/reports/son-la-2016-2025.docx, son-la-2016-2025",
        "src/test/resources/reports/binh-dinh-2014-2020-annexes.xlsx, binh-dinh-2014-2020",
        "src/test/resources/reports/son-la-2016-2025-web.html, son-la-2016-2025",
        "src/test/resources/reports/text/son-la-2016-2025.md, son-la-2016-2025",
        "src/test/resources/reports/text/binh-dinh-2014-2020.txt, binh-dinh-2014-2020",
        "src/test/resources/reports/text/bac-giang-2021-2025.txt, bac-giang-2021-2025",
        "src/test/resources/reports/text/dak-lak-2021-2025.txt, dak-lak-2021-2025"
    })
    void everyVerifiedFigureIsOneThatACarefulReaderFound(String file, String key) throws IOException {
        IngestedDocument ingested = BundledReports.ingested(Path.of(file));
        List<String> verified = ingested.findings().observations().stream()
                .filter(each -> ingested.reconciled().verificationOf(each) == Verification.VERIFIED)
                .map(VerifiedIsRightTest::fact)
                .toList();
        assertFalse(verified.isEmpty());
        List<String> unknown = new ArrayList<>(verified);
        keyed(key).forEach(unknown::remove);
        assertEquals(List.of(), unknown);
    }

    private static List<String> keyed(String slug) throws IOException {
        Path csv = BundledReports.key(slug).resolve("observations.csv");
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv.toFile())) {
            return rows.readAll().stream().map(VerifiedIsRightTest::fact).toList();
        }
    }

    private static String fact(Map<String, String> row) {
        String figure = plain(new BigDecimal(row.getOrDefault("value", "")));
        return String.join(
                " ",
                row.getOrDefault("table", "").equals("0") ? "text" : "table",
                figure,
                row.get("measure"),
                row.get("funding_source"),
                row.get("period_start"),
                row.get("period_end"),
                row.get("scenario"),
                row.get("statistic"));
    }

    private static String fact(Observation observation) {
        return String.join(
                " ",
                observation.origin().table() == 0 ? "text" : "table",
                plain(observation.value()),
                code(observation.measure()),
                observation.fundingSource().map(Enum::name).orElse(""),
                String.valueOf(observation.period().start()),
                String.valueOf(observation.period().end()),
                code(observation.scenario()),
                code(observation.statistic()));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }
}
