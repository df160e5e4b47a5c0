package vn.khuyencong.analytics.report.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What there is of one province.
 *
 * @param facets facet → what there is of it; a facet without figures is missing
 * @param verified how many of the figures take part in a sum that holds, and in none that fails
 */
public record Coverage(
        Optional<String> provinceCode,
        Map<String, List<Span>> facets,
        long observations,
        long verified,
        long contradicted) {

    /** What is looked at, in the order in which it is shown. */
    public static final List<String> FACETS =
            List.of("projects", "national", "local", "integrated", "counterpart", "annual", "activities");

    public Coverage {
        facets = Map.copyOf(facets);
    }

    /**
     * The years that there are figures for, of one scenario.
     *
     * @param years runs of years, e.g. {@code 2014–2020} or {@code 2014–2016, 2018}
     */
    public record Span(String scenario, String years, long figures) {}

    public List<Span> of(String facet) {
        return facets.getOrDefault(facet, List.of());
    }
}
