package vn.khuyencong.analytics.change.difference;

import java.util.Map;

/**
 * How much changed. Every map has its keys in the order in which they are shown, also those of which there are none.
 *
 * @param documents by kind
 * @param tables by kind
 * @param figures by kind
 * @param wholeFigures those among them whose document itself came or went
 * @param rows relation → kind → rows of the comparison
 */
public record Counts(
        Map<DocumentChange.Kind, Integer> documents,
        Map<Kind, Integer> tables,
        Map<Kind, Integer> figures,
        Map<Kind, Integer> wholeFigures,
        Map<String, Map<Kind, Integer>> rows) {

    public int documents(DocumentChange.Kind kind) {
        return documents.getOrDefault(kind, 0);
    }

    /** Whether the two releases say the same. */
    public boolean none() {
        boolean same = documents.entrySet().stream()
                .allMatch(entry -> entry.getKey() == DocumentChange.Kind.UNCHANGED || entry.getValue() == 0);
        return same && none(tables) && none(figures) && rows.values().stream().allMatch(Counts::none);
    }

    private static boolean none(Map<Kind, Integer> counts) {
        return counts.values().stream().allMatch(count -> count == 0);
    }
}
