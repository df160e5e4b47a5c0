package vn.khuyencong.ingest.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples beside the phrases. */
class ContinuationMarkTest {
    static Stream<JsonNode> examples() {
        return StreamSupport.stream(ContinuationMark.resource().get("examples").spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aMarkIsAPhraseAloneOrInBrackets(JsonNode example) {
        assertEquals(
                example.get("mark").asBoolean(),
                ContinuationMark.is(example.get("text").asText()));
    }
}
