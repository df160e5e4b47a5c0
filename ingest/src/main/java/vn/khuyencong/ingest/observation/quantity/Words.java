package vn.khuyencong.ingest.observation.quantity;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists of words → patterns that take the longest first, whole words only, whatever their case. */
final class Words {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private Words() {}

    /** One of the words where the region begins. */
    static Pattern at(Collection<String> words) {
        return Pattern.compile("(?:" + oneOf(words) + ")(?![\\p{L}\\p{N}])", FLAGS);
    }

    /** One of the words at the very end, blanks after it allowed. */
    static Pattern atEnd(Collection<String> words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(" + oneOf(words) + ")\\s*$", FLAGS);
    }

    static Pattern regex(String regex) {
        return Pattern.compile(regex, FLAGS);
    }

    static String oneOf(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
