package vn.khuyencong.ingest.reconciliation.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand in a correction file, and on which line it is said what may not. */
class CorrectionFileTest {
    private static final String WHOLE = """
            # Sở Công Thương đã xác nhận
            - document: a.pdf
              cell: d-0123456789abcdef-t03-r012c05
              printed: "1.250"
              right: 1.389,6
              who: Sở Công Thương
              when: 2026-03-15
              why: "123/SCT-KC: in nhầm"
            """;

    @TempDir
    Path folder;

    @Test
    void aCorrectionIsReadWholeWithTheLineOnWhichItBegins() throws IOException {
        assertEquals(
                List.of(new Correction(
                        new Entry("a.yml", 2),
                        "a.pdf",
                        Optional.of("d-0123456789abcdef"),
                        new Spot(3, 12, 5),
                        "1.250",
                        "1.389,6",
                        "Sở Công Thương",
                        LocalDate.of(2026, 3, 15),
                        "123/SCT-KC: in nhầm")),
                read(WHOLE));
    }

    @ParameterizedTest
    @CsvSource({
        "cell: t03-r012c05, 3, 12, 5",
        "cell: d-0123456789abcdef-t00-r007c00, 0, 7, 0",
        "'table: 3\n  row: 12\n  column: 5', 3, 12, 5",
        "paragraph: 7, 0, 7, 0",
    })
    void thePlaceIsGivenInOneOfThreeWays(String place, int table, int row, int column) throws IOException {
        List<Correction> read = read(WHOLE.replace("cell: d-0123456789abcdef-t03-r012c05", place));
        assertEquals(new Spot(table, row, column), read.get(0).spot());
    }

    @Test
    void wordsTypedInAnotherFormOfUnicodeAndAByteOrderMarkDoNoHarm() throws IOException {
        String decomposed = Normalizer.normalize(WHOLE, Normalizer.Form.NFD);
        assertEquals(read(WHOLE), read("\uFEFF" + decomposed));
    }

    @Test
    void severalDocumentsOfOneFileAreAllRead() throws IOException {
        assertEquals(
                3,
                read(WHOLE + WHOLE.substring(WHOLE.indexOf('\n') + 1) + "---\n" + WHOLE)
                        .size());
        assertEquals(List.of(), read("# nothing yet\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'who: Sở'        | 'wo: Sở'          | line 6: there is no key “wo”
            right: 1.389,6   | right: 1.3896     | line 5: put it in quotation marks: "1.3896"
            right: 1.389,6   | right: true       | line 5: put it in quotation marks: "true"
            right: 1.389,6   | 'right:'          | line 2: lacks right
            right: 1.389,6   | right: "1.250"    | line 2: printed and right are the same
            document: a.pdf  | 'document: ""'    | line 2: lacks document
            printed:         | 'printed'         | line 4: no well-formed YAML
            '# Sở'           | Sở                | line 2: no well-formed YAML: mapping values
            right: 1.389,6   | 'right: *x'       | line 5: a text cannot begin with *
            right: 1.389,6   | 'right: [1]'      | line 5: put it in quotation marks: "1"
            2026-03-15       | 15.3.2026         | line 2: the date “15.3.2026” must be given as year-month-day
            t03-r012c05      | t03-r012c05-f0    | line 2: the place must be given in just one way
            'cell:'          | 'table: 3\\n  cell:' | line 2: the place must be given in just one way
            '- document'     | '- paragraph: 1\\n  document' | line 2: the place must be given in just one way
            """)
    void whatIsWrongIsSaidWithItsLine(String written, String mistaken, String told) throws IOException {
        List<Fault> faults = new ArrayList<>();
        String text = WHOLE.replace(written, mistaken.replace("\\n", "\n"));
        assertEquals(List.of(), CorrectionFile.read(write(text), faults));
        String all = String.join("\n", faults.stream().map(Fault::told).toList());
        assertTrue(all.contains("a.yml, " + told), all);
    }

    @Test
    void aKeyGivenTwiceIsAFault() throws IOException {
        List<Fault> faults = new ArrayList<>();
        CorrectionFile.read(write(WHOLE + "  right: \"2\"\n"), faults);
        assertEquals(1, faults.size());
        assertEquals(new Entry("a.yml", 9), faults.get(0).entry());
    }

    @Test
    void aTextWithoutKeysIsAFault() throws IOException {
        List<Fault> faults = new ArrayList<>();
        CorrectionFile.read(write("xin chào\n"), faults);
        assertEquals("each correction begins with “- document:”", faults.get(0).en());
    }

    @Test
    void anotherCharsetIsAFault() throws IOException {
        List<Fault> faults = new ArrayList<>();
        Path file = Files.write(folder.resolve("a.yml"), WHOLE.getBytes(StandardCharsets.UTF_16LE));
        CorrectionFile.read(file, faults);
        assertEquals("the file must be saved as UTF-8", faults.get(0).en());
    }

    @ParameterizedTest
    @CsvSource({"a.yml.txt", "a.docx"})
    void aFileThatIsNoCorrectionIsRefused(String name) throws IOException {
        Files.writeString(folder.resolve(name), WHOLE);
        assertThrows(CorrectionRefusedException.class, () -> Corrections.read(folder));
    }

    private List<Correction> read(String text) throws IOException {
        List<Fault> faults = new ArrayList<>();
        List<Correction> corrections = CorrectionFile.read(write(text), faults);
        assertEquals(List.of(), faults);
        return corrections;
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("a.yml"), text);
    }
}
