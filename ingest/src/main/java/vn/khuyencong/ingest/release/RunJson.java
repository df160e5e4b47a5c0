package vn.khuyencong.ingest.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A run report as JSON: times in UTC, durations in seconds, memory in bytes; docs/run-report.md lists the keys. */
final class RunJson {
    /** Rises when a key changes its meaning; new keys may come at any time. */
    private static final int FORMAT = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    private RunJson() {}

    static String of(RunReport run) {
        ObjectNode root = JSON.createObjectNode().put("format", FORMAT);
        root.put("started", run.started().truncatedTo(ChronoUnit.MILLIS).toString());
        root.put("ended", run.ended().truncatedTo(ChronoUnit.MILLIS).toString());
        root.put("wall_seconds", seconds(run.wall()));
        ArrayNode command = root.putArray("command");
        run.command().forEach(command::add);
        root.put("exit_code", run.exitCode()).put("exit_vi", run.exitVi()).put("exit_en", run.exitEn());
        put(root, "release_before", run.releaseBefore());
        put(root, "release_after", run.releaseAfter());
        root.put("published", run.hasPublished());
        totals(root.putObject("totals"), run.totals());
        gates(root.putArray("gates_closed"), run);
        files(root.putArray("files"), run);
        ignored(root.putArray("ignored"), run);
        uses(root, run);
        events(root.putArray("events"), run);
        return written(root);
    }

    private static void totals(ObjectNode node, Totals totals) {
        node.put("files", totals.files())
                .put("from_cache", totals.fromCache())
                .put("documents", totals.documents())
                .put("with_error", totals.withError())
                .put("pages", totals.pages())
                .put("tables", totals.tables())
                .put("observations", totals.observations())
                .put("verified", totals.verified())
                .put("troubles", totals.troubles());
    }

    private static void gates(ArrayNode gates, RunReport run) {
        run.gates().forEach(gate -> gates.addObject()
                .put("name", gate.name())
                .put("vi", gate.vi())
                .put("en", gate.en()));
    }

    private static void files(ArrayNode files, RunReport run) {
        for (RunFile file : run.files()) {
            ObjectNode node = files.addObject().put("name", file.name()).put("address", file.address());
            put(node, "sha256", file.sha256());
            node.put("result", file.result().code())
                    .put("from_cache", file.fromCache())
                    .put("pages", file.pages())
                    .put("tables", file.tables())
                    .put("observations", file.observations())
                    .put("verified", file.verified())
                    .put("wall_seconds", seconds(file.wall()))
                    .put("cpu_seconds", seconds(file.cpu()))
                    .put("peak_memory_bytes", file.peakMemoryBytes());
            ArrayNode troubles = node.putArray("troubles");
            file.troubles().forEach(trouble -> troubles.addObject()
                    .put("code", trouble.code())
                    .put("severity", trouble.severity())
                    .put("vi", trouble.vi())
                    .put("en", trouble.en()));
        }
    }

    private static void ignored(ArrayNode ignored, RunReport run) {
        run.ignored().forEach(file -> ignored.addObject()
                .put("name", file.name())
                .put("vi", file.vi())
                .put("en", file.en()));
    }

    private static void uses(ObjectNode root, RunReport run) {
        ArrayNode stages = root.putArray("stages");
        run.stages()
                .forEach(stage ->
                        stages.addObject().put("name", stage.name()).put("wall_seconds", seconds(stage.wall())));
        ArrayNode processes = root.putArray("processes");
        run.processes().forEach(process -> processes
                .addObject()
                .put("name", process.name())
                .put("peak_memory_bytes", process.peakMemoryBytes())
                .put("cpu_seconds", seconds(process.cpu())));
    }

    private static void events(ArrayNode events, RunReport run) {
        run.events().forEach(event -> events.addObject()
                .put("at", event.at().toString())
                .put("level", event.level().name())
                .put("code", event.code())
                .put("text", event.text()));
    }

    private static void put(ObjectNode node, String key, Optional<String> text) {
        text.ifPresentOrElse(value -> node.put(key, value), () -> node.putNull(key));
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3);
    }

    private static String written(ObjectNode root) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers is always JSON", e);
        }
    }
}
