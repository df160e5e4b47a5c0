package vn.khuyencong.ingest.reconciliation.correction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what a person typed with what is printed: blanks and line ends aside, letter by letter. */
final class PrintedWords {
    /** Neither within a word nor within a number: "250" does not stand in "1.250". */
    private static final String BEGIN = "(?<![\\p{L}\\p{M}\\p{N}])(?<!\\p{N}[.,])";

    private static final String END = "(?![\\p{L}\\p{M}\\p{N}])(?![.,]\\p{N})";

    private PrintedWords() {}

    static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** Where words stand in a text, each place once, from the left. */
    static List<MatchResult> find(String words, String text) {
        String pattern =
                Stream.of(plain(words).split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+", BEGIN, END));
        Matcher matcher =
                Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS).matcher(text);
        List<MatchResult> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.toMatchResult());
        }
        return found;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("(?U)\\s+", " ")
                .strip();
    }
}
