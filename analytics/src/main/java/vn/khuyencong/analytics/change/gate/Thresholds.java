package vn.khuyencong.analytics.change.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** From when on each gate closes: the part {@code gates} of the configuration, and the defaults for what it does not say. */
public record Thresholds(Map<String, Limits> gates) {
    private static final YAMLMapper YAML = new YAMLMapper();

    public Thresholds {
        gates = Map.copyOf(gates);
    }

    /** The thresholds of one gate. */
    Limits of(String gate) {
        return Optional.ofNullable(gates.get(gate)).orElseThrow(() -> new IllegalArgumentException("no gate " + gate));
    }

    /** Those that hold where nothing is configured. */
    public static Thresholds defaults() {
        try (InputStream yaml =
                Objects.requireNonNull(Thresholds.class.getResourceAsStream("gates.yml"), "gates.yml")) {
            return new Thresholds(numbers(YAML.readTree(yaml).path("gates")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the part {@code gates} of a configuration file; a file that is not there says nothing.
     *
     * @throws IllegalArgumentException where it names a gate or a threshold that there is none of, or a threshold is no number
     */
    public static Thresholds read(Path file) throws IOException {
        Thresholds defaults = defaults();
        if (!Files.exists(file)) {
            return defaults;
        }
        try (InputStream yaml = Files.newInputStream(file)) {
            JsonNode root = YAML.readTree(yaml);
            JsonNode configured = root == null ? MissingNode.getInstance() : root.path("gates");
            return defaults.with(numbers(configured));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + ": " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private Thresholds with(Map<String, Limits> configured) {
        Map<String, Limits> merged = new LinkedHashMap<>(gates);
        configured.forEach((gate, limits) -> {
            known(gate, gates.keySet().stream().toList());
            Map<String, BigDecimal> values = new LinkedHashMap<>(of(gate).values());
            limits.values().forEach((name, value) -> {
                known(
                        gate + "." + name,
                        values.keySet().stream().map(each -> gate + "." + each).toList());
                values.put(name, value);
            });
            merged.put(gate, new Limits(values));
        });
        return new Thresholds(merged);
    }

    private static void known(String name, List<String> names) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException("gates." + name + ": không có mục này, chỉ có / no such entry, only "
                    + String.join(", ", new TreeSet<>(names)));
        }
    }

    private static Map<String, Limits> numbers(JsonNode node) {
        Map<String, Limits> gates = new LinkedHashMap<>();
        mapping("gates", node).forEach((gate, entries) -> {
            Map<String, BigDecimal> values = new LinkedHashMap<>();
            mapping("gates." + gate, entries)
                    .forEach((name, value) -> values.put(name, number("gates." + gate + "." + name, value)));
            gates.put(gate, new Limits(values));
        });
        return gates;
    }

    private static Map<String, JsonNode> mapping(String name, JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return Map.of();
        }
        if (!node.isObject()) {
            throw new IllegalArgumentException(name + ": phải là các mục tên: số / must be entries name: number");
        }
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        node.properties().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        return entries;
    }

    /** As written: 0.25 is a quarter exactly. */
    private static BigDecimal number(String name, JsonNode node) {
        try {
            BigDecimal number = new BigDecimal(node.asText());
            if (number.signum() >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(notANumber(name, node), e);
        }
        throw new IllegalArgumentException(notANumber(name, node));
    }

    private static String notANumber(String name, JsonNode node) {
        return name + ": " + node + " không phải số từ 0 trở lên / is no number from 0 on";
    }
}
