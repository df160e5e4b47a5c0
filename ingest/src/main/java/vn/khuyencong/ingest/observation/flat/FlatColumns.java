package vn.khuyencong.ingest.observation.flat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.khuyencong.ingest.observation.flat.HeadWords.HeadWord;
import vn.khuyencong.ingest.observation.lexicon.FlatHeading;

/**
 * The header of a table from its scattered words. How the words were cut up and in which order they come says little; how
 * often each comes says much: what stands as often as there are years stands under each of them.
 */
final class FlatColumns {
    private static final Pattern NUMBERED = Pattern.compile("\\(?\\d{1,2}\\)?(?:=\\S*|\\+)?");

    private final List<HeadWord> words;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, HeadWord> first = new LinkedHashMap<>();
    private final List<HeadWord> periods = new ArrayList<>();
    private final int copies;

    private FlatColumns(List<HeadWord> words) {
        this.words = words;
        for (HeadWord word : words) {
            counts.merge(key(word), 1, Integer::sum);
            first.putIfAbsent(key(word), word);
        }
        List<HeadWord> years = first.values().stream()
                .filter(HeadWord::isYear)
                .sorted(Comparator.comparingInt(HeadWord::year))
                .toList();
        copies = years.stream()
                .mapToInt(year -> counts.getOrDefault(key(year), 1))
                .min()
                .orElse(1);
        periods.addAll(years);
        periods.addAll(once(FlatHeading.WHOLE));
        periods.addAll(once(FlatHeading.SUM));
        periods.addAll(once(FlatHeading.MEAN));
    }

    /**
     * @param heads the words of each run of header lines
     * @param index the rows that number the columns
     */
    static Optional<FlatHeader> read(List<String> heads, List<String> index, Optional<StandardForm> form) {
        List<HeadWord> words =
                heads.stream().flatMap(head -> HeadWords.of(head).stream()).toList();
        FlatColumns columns = new FlatColumns(words);
        List<List<String>> paths = columns.paths();
        OptionalInt numbered = numbered(index);
        boolean certain = columns.isInOrder();
        if (form.isPresent()) {
            List<List<String>> ofForm = columns.under(form.get().underEachPeriod());
            if (numbered.isEmpty() || numbered.getAsInt() == ofForm.size()) {
                paths = ofForm;
                certain = true;
            }
        }
        if (paths.size() < 2) {
            return Optional.empty();
        }
        FlatHeader header = new FlatHeader(
                columns.text(FlatHeading.NUMBER).orElse("TT"),
                columns.text(FlatHeading.LABEL).orElse("Nội dung"),
                columns.text(FlatHeading.UNIT).orElse(""),
                certain,
                paths);
        boolean contradicted = numbered.isPresent() && numbered.getAsInt() != paths.size();
        return Optional.of(contradicted ? header.withoutColumns() : header);
    }

    /** Years one after the other, and under them the same words over and over in the same order. */
    private boolean isInOrder() {
        List<Integer> years =
                words.stream().filter(HeadWord::isYear).map(HeadWord::year).toList();
        long distinct = years.stream().distinct().count();
        for (int i = 1; i < years.size(); i++) {
            boolean again = i % distinct == 0;
            if (again ? !years.get(i).equals(years.get(0)) : years.get(i) <= years.get(i - 1)) {
                return false;
            }
        }
        List<String> leaves = words.stream()
                .filter(word -> word.isOfColumns() && !periods.contains(first.getOrDefault(key(word), word)))
                .filter(word -> count(word) > copies)
                .map(FlatColumns::key)
                .toList();
        int cycle = (int) leaves.stream().distinct().count();
        for (int i = cycle; i < leaves.size(); i++) {
            if (!leaves.get(i).equals(leaves.get(i - cycle))) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> text(FlatHeading kind) {
        return words.stream()
                .filter(word -> word.kind() == kind)
                .map(HeadWord::text)
                .findFirst();
    }

    /** How many columns the row "A B 1 2 3 4" numbers. */
    private static OptionalInt numbered(List<String> index) {
        return index.stream()
                .mapToInt(row -> (int) Stream.of(row.split(" "))
                        .filter(token -> NUMBERED.matcher(token).matches())
                        .count())
                .filter(count -> count > 1)
                .min();
    }

    private static String key(HeadWord word) {
        return word.isYear()
                ? String.valueOf(word.year())
                : word.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private int count(HeadWord word) {
        return counts.getOrDefault(key(word), 0);
    }

    /** Words of a kind that stand once in each header, as years do. */
    private List<HeadWord> once(FlatHeading kind) {
        boolean years = first.values().stream().anyMatch(HeadWord::isYear);
        return first.values().stream()
                .filter(word -> years && !word.isYear() && word.kind() == kind && count(word) <= copies)
                .toList();
    }

    private List<List<String>> paths() {
        List<HeadWord> leaves = first.values().stream()
                .filter(word -> word.isOfColumns() && !periods.contains(word))
                .toList();
        if (periods.isEmpty()) {
            return leaves.stream().map(word -> List.of(word.text())).toList();
        }
        List<HeadWord> once = new ArrayList<>();
        List<HeadWord> under = new ArrayList<>();
        List<HeadWord> deepest = new ArrayList<>();
        int each = copies * periods.size();
        for (HeadWord leaf : leaves) {
            int count = count(leaf);
            (count <= copies ? once : count <= each ? under : deepest).add(leaf);
        }
        List<List<String>> below = new ArrayList<>();
        for (HeadWord upper : under) {
            if (deepest.isEmpty()) {
                below.add(List.of(upper.text()));
            }
            deepest.forEach(leaf -> below.add(List.of(upper.text(), leaf.text())));
        }
        if (under.isEmpty()) {
            deepest.forEach(leaf -> below.add(List.of(leaf.text())));
        }
        List<List<String>> paths = under(below);
        // "Số lượng" once over all years is a heading above them.
        once.stream()
                .filter(word -> word.kind() != FlatHeading.MEASURE)
                .forEach(word -> paths.add(List.of(word.text())));
        return paths;
    }

    private List<List<String>> under(List<List<String>> below) {
        List<List<String>> paths = new ArrayList<>();
        for (HeadWord period : periods) {
            if (below.isEmpty()) {
                paths.add(List.of(period.text()));
            }
            below.forEach(leaf -> {
                List<String> path = new ArrayList<>(List.of(period.text()));
                path.addAll(leaf);
                paths.add(path);
            });
        }
        return paths;
    }
}
