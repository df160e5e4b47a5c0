package vn.khuyencong.ingest.observation.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One kind of number that is no figure, and how it is printed. */
record MaskRule(String name, Kind kind, Pattern pattern, List<String> examples) {
    @JsonCreator
    static MaskRule of(
            @JsonProperty("name") String name,
            @JsonProperty("kind") Kind kind,
            @JsonProperty("why") @Nullable String why,
            @JsonProperty("pattern") String pattern,
            @JsonProperty("caseSensitive") boolean caseSensitive,
            @JsonProperty("examples") List<String> examples) {
        int flags = caseSensitive ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        // A mask never takes a part of a number and leaves the rest.
        String whole = "(?<![\\p{L}\\p{N}])(?<!\\d[.,])(?:" + pattern + ")(?![\\p{L}\\p{N}]|[.,]\\d)";
        return new MaskRule(name, kind, Pattern.compile(whole, flags), List.copyOf(examples));
    }
}
