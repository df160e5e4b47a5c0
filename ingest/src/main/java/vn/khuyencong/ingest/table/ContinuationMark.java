package vn.khuyencong.ingest.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that says that a table goes on from the page before or on the next: "(tiếp theo)", "Table 4 (continued)". */
final class ContinuationMark {
    private static final Set<String> PHRASES = phrases();
    private static final Pattern BRACKETS = Pattern.compile("^[(\\[](.*?)[)\\]]|[(\\[]([^(\\[]*)[)\\]][\\s.:…]*$");

    private ContinuationMark() {}

    static boolean is(String text) {
        if (PHRASES.contains(bare(text))) {
            return true;
        }
        Matcher brackets = BRACKETS.matcher(text.strip());
        while (brackets.find()) {
            String inner = brackets.group(1) == null ? brackets.group(2) : brackets.group(1);
            if (PHRASES.contains(bare(inner))) {
                return true;
            }
        }
        return false;
    }

    /** In small letters, without what stands around the words. */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    /** The resource: phrases, and examples that run as tests. */
    static JsonNode resource() {
        try (InputStream in =
                Objects.requireNonNull(ContinuationMark.class.getResourceAsStream("continuation_marks.yaml"))) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> phrases() {
        Set<String> phrases = new TreeSet<>();
        resource().get("phrases").forEach(phrase -> phrases.add(bare(phrase.asText())));
        return phrases;
    }
}
