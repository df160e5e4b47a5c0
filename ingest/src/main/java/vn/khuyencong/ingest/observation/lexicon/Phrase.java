package vn.khuyencong.ingest.observation.lexicon;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A phrase to look for. Its notation: words, {@code (one|other)}, {@code (perhaps)?}, and {@code ...} for at most sixty
 * letters between two words.
 */
final class Phrase {
    private static final Pattern WORDS = Pattern.compile("[^()|?.]+|\\.\\.\\.|.", Pattern.DOTALL);

    private final Pattern pattern;

    private Phrase(Pattern pattern) {
        this.pattern = pattern;
    }

    static Phrase of(String notation) {
        StringBuilder regex = new StringBuilder();
        Matcher parts = WORDS.matcher(notation);
        while (parts.find()) {
            regex.append(
                    switch (parts.group()) {
                        case "(" -> "(?:";
                        case ")", "|", "?" -> parts.group();
                        case "..." -> ".{0,60}?";
                        default -> Pattern.quote(Squeezed.of(parts.group()).text);
                    });
        }
        return new Phrase(Pattern.compile(regex.toString()));
    }

    /** Where the phrase stands, as places in the squeezed text: begin and end, between boundaries of words. */
    Stream<int[]> in(Squeezed text) {
        return pattern.matcher(text.text)
                .results()
                .filter(found -> found.end() > found.start())
                .filter(found -> text.isBoundary(found.start()) && text.isBoundary(found.end()))
                .map(found -> new int[] {found.start(), found.end()});
    }

    /** Whether the text is this phrase and nothing else. */
    boolean isWhole(Squeezed text) {
        return pattern.matcher(text.text).matches();
    }
}
