package vn.khuyencong.ingest.observation.key;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.khuyencong.ingest.observation.Observation;

/**
 * How close observations come to an answer key, in three strictnesses, as {@code keys/score.py} has it: figure (value,
 * measure, years), fact (and source, scenario, statistic), full (and label, activity, level; in running text the activity
 * alone).
 */
public record KeyScore(double figure, double fact, double full, List<String> misses) {
    private record Gold(String figure, String fact, String full, Set<String> activities, Set<String> levels) {}

    /** The score of the tables, or of the running text, against the key in a folder. */
    public static KeyScore of(List<Observation> observations, Path key, boolean prose) throws IOException {
        List<Gold> gold = gold(key, prose);
        List<Observation> found = observations.stream()
                .filter(observation -> (observation.origin().table() == 0) == prose)
                .toList();
        List<String> misses = new ArrayList<>();
        return new KeyScore(
                f1(
                        hits(
                                gold.stream().map(Gold::figure).toList(),
                                found.stream().map(KeyScore::figure).toList()),
                        found.size(),
                        gold.size()),
                f1(
                        hits(
                                gold.stream().map(Gold::fact).toList(),
                                found.stream().map(KeyScore::fact).toList()),
                        found.size(),
                        gold.size()),
                f1(fullHits(gold, found, prose, misses), found.size(), gold.size()),
                List.copyOf(misses));
    }

    private static int hits(List<String> gold, List<String> found) {
        List<String> waiting = new ArrayList<>(found);
        return (int) gold.stream().filter(waiting::remove).count();
    }

    private static int fullHits(List<Gold> gold, List<Observation> found, boolean prose, List<String> misses) {
        Map<String, List<Observation>> waiting = new TreeMap<>();
        found.forEach(observation -> waiting.computeIfAbsent(full(observation, prose), key -> new ArrayList<>())
                .add(observation));
        int hits = 0;
        for (Gold wanted : gold.stream()
                .sorted(Comparator.comparingInt(each -> each.activities().size()))
                .toList()) {
            List<Observation> candidates = waiting.getOrDefault(wanted.full(), new ArrayList<>());
            Optional<Observation> hit = candidates.stream()
                    .filter(each -> wanted.activities().contains(code(each.activity()))
                            && (prose
                                    || wanted.levels()
                                            .contains(each.level().name().toLowerCase(Locale.ROOT))))
                    .findFirst();
            hit.ifPresent(candidates::remove);
            if (hit.isPresent()) {
                hits++;
            } else {
                misses.add("missing " + wanted.full() + " " + wanted.activities() + " " + wanted.levels());
            }
        }
        waiting.forEach((key, left) ->
                left.forEach(each -> misses.add("extra   " + key + " " + code(each.activity()) + " " + each.level())));
        return hits;
    }

    private static List<Gold> gold(Path key, boolean prose) throws IOException {
        List<Gold> gold = new ArrayList<>();
        var rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(key.resolve("observations.csv").toFile());
        for (Map<String, String> row : rows.readAll()) {
            if (prose == row.getOrDefault("table", "").equals("0")) {
                gold.add(gold(row, source(key, row), prose));
            }
        }
        return gold;
    }

    private static Gold gold(Map<String, String> row, JsonNode source, boolean prose) {
        Set<String> activities = alternatives(row.getOrDefault("activity_code", ""), source.get("activity_alt"));
        if (source.path("heading_missing").asBoolean(false)) {
            activities.add("");
        }
        String figure = value(new BigDecimal(row.getOrDefault("value", ""))) + " " + row.get("measure") + " "
                + row.get("period_start") + "-" + row.get("period_end");
        String fact = figure + " " + row.get("funding_source") + " " + row.get("scenario") + " " + row.get("statistic");
        return new Gold(
                figure,
                fact,
                prose ? fact : fact + " " + letters(row.getOrDefault("item_label", "")),
                activities,
                alternatives(row.getOrDefault("level", ""), source.get("level_alt")));
    }

    private static JsonNode source(Path key, Map<String, String> row) throws IOException {
        String table = row.getOrDefault("table", "");
        int line = Integer.parseInt(row.getOrDefault("row", ""));
        ObjectMapper json = new ObjectMapper();
        if (!table.equals("0")) {
            Path file = key.resolve("tables").resolve("%02d.json".formatted(Integer.parseInt(table)));
            return json.readTree(file.toFile()).get("rows").get(line);
        }
        Path file = key.resolve("prose.json");
        return Files.exists(file)
                ? json.readTree(file.toFile())
                        .get(line)
                        .get("observations")
                        .get(Integer.parseInt(row.getOrDefault("col", "")))
                : json.createObjectNode();
    }

    private static Set<String> alternatives(String first, @org.jspecify.annotations.Nullable JsonNode others) {
        Set<String> all = new TreeSet<>(Set.of(first));
        if (others != null && others.isArray()) {
            others.forEach(other -> all.add(other.asText()));
        } else if (others != null && !others.isNull()) {
            all.add(others.asText());
        }
        return all;
    }

    private static String figure(Observation observation) {
        return value(observation.value()) + " "
                + observation.measure().name().toLowerCase(Locale.ROOT) + " "
                + observation.period().start() + "-" + observation.period().end();
    }

    private static String fact(Observation observation) {
        return figure(observation) + " " + code(observation.fundingSource()) + " "
                + observation.scenario().name().toLowerCase(Locale.ROOT) + " "
                + observation.statistic().name().toLowerCase(Locale.ROOT);
    }

    private static String full(Observation observation, boolean prose) {
        return prose ? fact(observation) : fact(observation) + " " + letters(observation.itemLabel());
    }

    private static String code(Optional<? extends Enum<?>> code) {
        return code.map(Enum::name).orElse("");
    }

    private static String value(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String letters(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static double f1(int hits, int found, int gold) {
        return found + gold == 0 ? 0 : 2.0 * hits / (found + gold);
    }
}
