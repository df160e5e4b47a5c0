package vn.khuyencong.ingest.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The examples of docs/csv.md, which both programs follow. */
class CsvTextTest {
    @ParameterizedTest
    @CsvFileSource(files = "../docs/csv-examples.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void aFormulaIsTextAndTheTextCanBeHadBack(String text, String written) throws IOException {
        String inFile = CsvText.of(unescaped(text));
        assertEquals(unescaped(written), inFile);
        assertEquals(unescaped(text), inFile.startsWith("'") ? inFile.substring(1) : inFile);
    }

    /** The examples write what cannot be seen as JSON does. */
    private static String unescaped(String text) throws IOException {
        return new ObjectMapper().readValue('"' + text.replace("\"", "\\\"") + '"', String.class);
    }
}
