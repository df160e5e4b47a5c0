package vn.khuyencong.ingest.observation.flat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Labels of merged cells come apart from their rows: "III" stands alone, and its words behind the table. They belong to the
 * number whose lines speak of the same things, where one such pairing is better than every other.
 */
final class OrphanLabels {
    private OrphanLabels() {}

    /** Gives the bare rows their labels; the lines that stay without a row come back. */
    static List<FlatLine> give(List<FlatRow> rows, List<FlatLine> rest) {
        List<Label> labels = new ArrayList<>(labels(rest));
        List<Integer> bare = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isBare()) {
                bare.add(i);
            }
        }
        Map<Integer, Set<String>> words = new TreeMap<>();
        bare.forEach(row -> words.put(row, under(rows, row)));
        Set<FlatLine> used = new HashSet<>();
        boolean found = true;
        while (found) {
            found = false;
            for (Label label : List.copyOf(labels)) {
                Optional<Integer> best = best(label, labels, bare, words);
                if (best.isPresent()) {
                    rows.get(best.get()).labels.add(label.text());
                    used.addAll(label.lines());
                    labels.remove(label);
                    bare.remove(best.get());
                    found = true;
                }
            }
        }
        return rest.stream().filter(line -> !used.contains(line)).toList();
    }

    /** The row that shares more with this label than every other row does, and than any other label does with it. */
    private static Optional<Integer> best(
            Label label, List<Label> labels, List<Integer> bare, Map<Integer, Set<String>> words) {
        double most = bare.stream()
                .mapToDouble(row -> shared(label, row, words))
                .max()
                .orElse(0);
        List<Integer> rows =
                bare.stream().filter(row -> shared(label, row, words) == most).toList();
        if (most <= 0 || rows.size() > 1) {
            return Optional.empty();
        }
        boolean rival =
                labels.stream().anyMatch(other -> !other.equals(label) && shared(other, rows.get(0), words) >= most);
        return rival ? Optional.empty() : Optional.of(rows.get(0));
    }

    private record Label(List<FlatLine> lines) {
        String text() {
            return lines.stream().map(FlatLine::text).collect(Collectors.joining(" "));
        }
    }

    private static List<Label> labels(List<FlatLine> rest) {
        List<Label> labels = new ArrayList<>();
        List<FlatLine> current = new ArrayList<>();
        for (FlatLine line : rest) {
            boolean words = line.kind() == FlatLine.Kind.WORDS && line.pieces().isEmpty();
            boolean begins = words && Character.isUpperCase(line.text().codePointAt(0));
            if ((!words || begins) && !current.isEmpty()) {
                labels.add(new Label(List.copyOf(current)));
                current.clear();
            }
            if (words) {
                current.add(line);
            }
        }
        if (!current.isEmpty()) {
            labels.add(new Label(List.copyOf(current)));
        }
        return labels;
    }

    /** How many pairs of words the label shares with the lines under a number; those that many share count less. */
    private static double shared(Label label, int row, Map<Integer, Set<String>> words) {
        double shared = 0;
        for (String pair : pairs(label.text())) {
            if (words.getOrDefault(row, Set.of()).contains(pair)) {
                long rows = words.values().stream()
                        .filter(under -> under.contains(pair))
                        .count();
                shared += 1.0 / (rows * rows);
            }
        }
        return shared;
    }

    private static Set<String> under(List<FlatRow> rows, int row) {
        Set<String> under = new TreeSet<>();
        for (int i = row + 1; i < rows.size() && !isHeading(rows.get(i)); i++) {
            under.addAll(pairs(rows.get(i).label()));
        }
        return under;
    }

    private static boolean isHeading(FlatRow row) {
        return row.number.matches("[IVX]+\\.?");
    }

    private static Set<String> pairs(String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> pairs = new TreeSet<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            pairs.add(words.get(i) + " " + words.get(i + 1));
        }
        return pairs;
    }
}
