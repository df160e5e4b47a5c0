package vn.khuyencong.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.release.ClosedGate;

/** The gates that the analytics program found closed, from what it wrote of the changes; the file may be long. */
final class ClosedGates {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ClosedGates() {}

    static List<ClosedGate> read(Path changes) throws IOException {
        List<ClosedGate> closed = new ArrayList<>();
        if (!Files.isRegularFile(changes)) {
            return closed;
        }
        try (JsonParser parser = JSON.createParser(changes.toFile())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean gates = parser.currentName().equals("gates");
                parser.nextToken();
                if (gates) {
                    JSON.<JsonNode>readTree(parser).forEach(gate -> add(gate, closed));
                    return closed;
                }
                parser.skipChildren();
            }
        }
        return closed;
    }

    private static void add(JsonNode gate, List<ClosedGate> closed) {
        if (gate.path("state").asText().equals("closed")) {
            String count = " (" + gate.path("count").asInt() + ")";
            closed.add(new ClosedGate(
                    gate.path("gate").asText(),
                    gate.path("rule_vi").asText() + count,
                    gate.path("rule_en").asText() + count));
        }
    }
}
