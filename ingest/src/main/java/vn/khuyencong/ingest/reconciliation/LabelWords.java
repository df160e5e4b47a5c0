package vn.khuyencong.ingest.reconciliation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import vn.khuyencong.ingest.observation.Observation;

/** The words of a line's label, whatever their order and their marks. */
record LabelWords(Set<String> words) {
    static LabelWords of(Observation figure) {
        return of(figure.itemLabel());
    }

    private static LabelWords of(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
        return new LabelWords(new TreeSet<>(Arrays.asList(plain.strip().split(" "))));
    }

    /** Whether one of two units is said with words of the other: "lao động" and "lao động nông thôn". */
    static boolean areAlike(String unit, String other) {
        return of(unit).likeness(of(other)) == 1;
    }

    /** The part of the shorter label's words that the other one has, too: 0 … 1. */
    double likeness(LabelWords other) {
        long common = words.stream().filter(other.words::contains).count();
        return (double) common / Math.min(words.size(), other.words.size());
    }
}
