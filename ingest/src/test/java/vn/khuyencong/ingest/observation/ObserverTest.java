package vn.khuyencong.ingest.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.caption.Captions;
import vn.khuyencong.ingest.observation.key.KeyScore;
import vn.khuyencong.ingest.reader.Reader;
import vn.khuyencong.ingest.reader.pdf.PdfReader;
import vn.khuyencong.ingest.reader.word.DocReader;
import vn.khuyencong.ingest.reader.word.DocxReader;
import vn.khuyencong.ingest.repair.Repair;
import vn.khuyencong.ingest.table.Tables;

/** The whole way from the file to the figures, against the answer keys. */
class ObserverTest {
    private static final Path REPORTS = Path.of("../data/reports");
    private static final Path KEYS = Path.of("src/test/resources/keys");

    @ParameterizedTest
    @CsvSource({"binh-dinh-2014-2020, pdf", "bac-giang-2021-2025, doc"})
    void aReportGivesTheFiguresOfItsKey(String name, String format) throws IOException {
        Findings findings = observe(name + "." + format);

        KeyScore tables = KeyScore.of(findings.observations(), KEYS.resolve(name), false);
        KeyScore prose = KeyScore.of(findings.observations(), KEYS.resolve(name), true);
        assertTrue(tables.full() >= 0.97 && tables.fact() >= 0.98, tables.full() + " " + tables.misses());
        assertTrue(prose.fact() >= 0.75, prose.fact() + " " + prose.misses());
    }

    @ParameterizedTest
    @CsvSource({
        "binh-dinh-2014-2020.pdf, 52, REPORT, , , 2014, 2020",
        "bac-giang-2021-2025.doc, 24, PLAN, , , 2021, 2025",
        "dak-lak-2021-2025.pdf, 66, DECISION, , , 2021, 2025",
        "son-la-2016-2025.docx, 14, DECISION, 180/QĐ-UBND, 2021-01-25, 2021, 2025"
    })
    void aReportSaysWhatItIs(
            String file, String province, DocumentType type, String number, String day, int start, int end) {
        Profile profile = observe(file).profile();

        assertEquals(Optional.of(province), profile.provinceCode());
        assertEquals(Optional.of(type), profile.type());
        assertEquals(Optional.ofNullable(number), profile.number());
        assertEquals(Optional.ofNullable(day), profile.issuedOn().map(Object::toString));
        assertEquals(Optional.of(new Period(start, end)), profile.period());
    }

    private static Findings observe(String file) {
        Issues issues = new Issues();
        Reader reader = new Reader(List.of(new PdfReader(), new DocxReader(), new DocReader()));
        Document printed = reader.read(REPORTS.resolve(file), issues).orElseThrow();
        Document repaired = Repair.repair(Tables.find(printed), issues);
        return Observer.observe(Captions.attach(repaired, issues), issues);
    }
}
