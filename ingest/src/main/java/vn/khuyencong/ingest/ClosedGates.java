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
import java.util.stream.Collectors;
import vn.khuyencong.ingest.release.ClosedGate;

/** The gates that the analytics program found closed, from what it wrote of the changes; the file may be long. */
final class ClosedGates {
    /** How many findings of a gate are told; the others are in the file. */
    private static final int FINDINGS = 5;

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
            closed.add(new ClosedGate(
                    gate.path("gate").asText(), told(gate, "rule_vi", "text_vi"), told(gate, "rule_en", "text_en")));
        }
    }

    /** The rule, and the first things that it found. */
    private static String told(JsonNode gate, String rule, String text) {
        List<String> said = new ArrayList<>();
        gate.path("findings").forEach(finding -> said.add(finding.path(text).asText()));
        int count = gate.path("count").asInt();
        String rest = count > FINDINGS ? "; … (" + count + ")" : "";
        return gate.path(rule).asText() + ": " + said.stream().limit(FINDINGS).collect(Collectors.joining("; ")) + rest;
    }
}
