package vn.khuyencong.ingest.warehouse;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code contract.yaml} says beyond {@code schema.sql}: the columns of the comparisons, and the promises.
 *
 * @param closing the columns with which each comparison ends
 * @param eachComparison promises that each comparison makes
 */
record Contract(
        Map<String, List<String>> comparisons,
        List<String> closing,
        List<String> caveat,
        List<Promise> checks,
        @JsonProperty("each_comparison") List<Promise> eachComparison) {
    static Contract read() {
        try (InputStream in = Contract.class.getResourceAsStream("contract.yaml")) {
            return new YAMLMapper().readValue(in, Contract.class);
        } catch (IOException e) {
            throw new WarehouseException("contract.yaml cannot be read", e);
        }
    }

    /** Relations that the comparisons fill, with the columns that they must have. */
    Map<String, List<String>> computedRelations() {
        Map<String, List<String>> relations = new TreeMap<>();
        comparisons.forEach((relation, columns) -> {
            List<String> all = new ArrayList<>(columns);
            all.addAll(closing);
            relations.put(relation, all);
        });
        relations.put("caveat", caveat);
        return relations;
    }

    /** All promises, those of each comparison one by one. */
    List<Promise> promises() {
        List<Promise> promises = new ArrayList<>(checks);
        for (String relation : new TreeMap<>(comparisons).keySet()) {
            eachComparison.forEach(promise -> promises.add(promise.of(relation)));
        }
        return promises;
    }
}
