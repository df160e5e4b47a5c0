package vn.khuyencong.ingest.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows have the order that DuckDB gives them. */
class RowTest {
    @ParameterizedTest
    @CsvSource({
        "d-1, d-2",
        "d-1-t10, d-1-t100",
        "d-1-t100, d-1-t11",
        "A1, a1",
        "z, đ",
        "ế, \uFFFD",
        "\uFFFD, \uD83D\uDE00", // by UTF-16 units, the emoji would come first
        "a, ab",
    })
    void textIsOrderedByItsCodePoints(String first, String second) {
        Row one = Row.of("relation", first);
        Row other = Row.of("relation", second);
        assertEquals(List.of(one, other), Stream.of(other, one).sorted().toList());
    }

    @Test
    void nothingComesLast() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("relation", "a", Optional.empty(), false));
        rows.add(Row.of("relation", "a", Optional.of(2), true));
        rows.add(Row.of("relation", "a", Optional.of(2), false));
        rows.add(Row.of("relation", "a", Optional.of(1), true));
        assertEquals(
                List.of("[a, 1, true]", "[a, 2, false]", "[a, 2, true]", "[a, Optional.empty, false]"),
                rows.stream().sorted().map(row -> row.values().toString()).toList());
    }

    @Test
    void halfACharacterIsReplaced() {
        assertEquals(
                List.of("a\uFFFDb \uD83D\uDE00", "\uFFFD"),
                Row.of("relation", "a\uD83Db \uD83D\uDE00", "\0").values());
    }
}
