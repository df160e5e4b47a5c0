package vn.khuyencong.ingest.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ingest.repair.NumberStyle;

/** The numbers of a row as they stand together in one cell. */
class PiecesTest {
    /** Slashes part the pieces. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 742,47        | 3 / 742,47",
                "30. 900 12      | 30. 900 / 12",
                "30 .900 12      | 30 .900 / 12",
                "1.389,6  5 0,0  | 1.389,6 / 5 / 0,0",
                "5 - 2           | 5 / - / 2",
            })
    void aBlankPartsNumbersButForOneBesideASeparator(String cell, String pieces) {
        assertEquals(Arrays.asList(pieces.split(" / ")), Pieces.part(cell));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 742,47    | true  | 3; 3742.47; 742.47",
                "3 742,47    | false | 3; 742.47",
                "1 250 300   | true  | 1; 1250; 1250300; 250; 250300; 300",
                "12 45       | true  | 12; 45",
                "1250 300    | true  | 1250; 300",
                "30. 900     | false | 30900",
                "-  5        | false | 0; 5",
            })
    void blanksAreReadBothWaysWhereATableMayPrintThemBetweenThousands(String cell, boolean blanks, String numbers) {
        Pieces pieces =
                Pieces.read(Pieces.part(cell), NumberStyle.VIETNAMESE, blanks).orElseThrow();
        assertEquals(
                numbers,
                String.join(
                        "; ",
                        pieces.candidates().stream()
                                .map(each -> each.value().toPlainString())
                                .toList()));
    }

    /** A table that prints a point between thousands prints no blank there, nor does one that prints "1250". */
    @ParameterizedTest
    @CsvSource({"3 742, true", "1.389 742, false", "1250 742, false", "0.5 742, true"})
    void howOtherThousandsArePrintedSaysWhetherABlankMayBeOne(String cell, boolean may) {
        assertEquals(may, Pieces.blanksMayPartThousands(Pieces.part(cell)));
    }

    @Test
    void aWordAmongTheNumbersLeavesTheRowAlone() {
        assertEquals(
                true,
                Pieces.read(List.of("12", "x"), NumberStyle.VIETNAMESE, false).isEmpty());
    }
}
