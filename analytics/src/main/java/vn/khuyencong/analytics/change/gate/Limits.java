package vn.khuyencong.analytics.change.gate;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The thresholds of one gate, by name; exact decimals, none below 0. */
public record Limits(Map<String, BigDecimal> values) {
    public Limits {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    BigDecimal get(String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no threshold " + name));
    }
}
