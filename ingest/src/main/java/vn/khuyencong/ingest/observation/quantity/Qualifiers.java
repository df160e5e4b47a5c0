package vn.khuyencong.ingest.observation.quantity;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words before and after a number that qualify it. */
final class Qualifiers {
    private final Map<Qualifier, Pattern> before = new EnumMap<>(Qualifier.class);
    private final Map<Qualifier, Pattern> after = new EnumMap<>(Qualifier.class);
    private final Pattern filler;

    Qualifiers(Vocabulary vocabulary) {
        vocabulary.qualifiers().forEach((qualifier, words) -> before.put(qualifier, Words.atEnd(words)));
        vocabulary.suffixes().forEach((qualifier, words) -> after.put(qualifier, Words.at(words)));
        filler = Words.atEnd(vocabulary.fillers());
    }

    /** No qualifier with its fillers is longer. */
    private static final int REACH = 40;

    /** Qualifiers, and where the phrase begins or ends with them. */
    record Found(Set<Qualifier> qualifiers, int edge) {}

    /** Reads backwards from the number: "ước trên 228", "ước đạt trên 228"; a filler counts only behind a qualifier. */
    Found before(String text, int numberStart) {
        Set<Qualifier> found = EnumSet.noneOf(Qualifier.class);
        int edge = numberStart;
        int at = numberStart;
        while (true) {
            Found next = longestBefore(text, at);
            if (!next.qualifiers().isEmpty()) {
                found.addAll(next.qualifiers());
                edge = next.edge();
                at = edge;
                continue;
            }
            Matcher skipped = endingAt(filler, text, at);
            if (!skipped.find()) {
                return new Found(found, edge);
            }
            at = skipped.start(1);
        }
    }

    private Found longestBefore(String text, int at) {
        Set<Qualifier> found = EnumSet.noneOf(Qualifier.class);
        int edge = at;
        for (Map.Entry<Qualifier, Pattern> each : before.entrySet()) {
            Matcher matcher = endingAt(each.getValue(), text, at);
            if (matcher.find() && matcher.start(1) < edge) {
                edge = matcher.start(1);
                found = EnumSet.of(each.getKey());
            }
        }
        return new Found(found, edge);
    }

    private static Matcher endingAt(Pattern pattern, String text, int at) {
        return pattern.matcher(text).useTransparentBounds(true).region(Math.max(0, at - REACH), at);
    }

    Found after(String text, int unitEnd) {
        int at = unitEnd;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        for (Map.Entry<Qualifier, Pattern> each : after.entrySet()) {
            Matcher matcher = each.getValue().matcher(text).region(at, text.length());
            if (matcher.lookingAt()) {
                return new Found(EnumSet.of(each.getKey()), matcher.end());
            }
        }
        return new Found(EnumSet.noneOf(Qualifier.class), unitEnd);
    }
}
