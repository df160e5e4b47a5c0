package vn.khuyencong.ingest.reconciliation.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/**
 * Groups of what belongs together, the most alike first: two groups are joined by a pair that is alike, if no pair of them
 * is apart. So a document that goes with two others, which are apart, joins the one that it is more like.
 */
record Groups(
        BiPredicate<Form, Form> together, BiPredicate<Form, Form> apart, ToDoubleBiFunction<Form, Form> likeness) {
    private record Pair(int one, int other, double likeness) {}

    /** The groups, each in the order of the forms, in the order of their first ones. */
    List<List<Form>> of(List<Form> forms) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
        for (Pair pair : pairs(forms)) {
            List<Integer> one = groups.get(pair.one);
            List<Integer> other = groups.get(pair.other);
            if (one != other && !areApart(forms, one, other)) {
                one.addAll(other);
                other.forEach(member -> groups.set(member, one));
            }
        }
        return groups.stream()
                .distinct()
                .map(group -> group.stream().sorted().map(forms::get).toList())
                .toList();
    }

    private List<Pair> pairs(List<Form> forms) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            for (int j = i + 1; j < forms.size(); j++) {
                if (together.test(forms.get(i), forms.get(j))) {
                    pairs.add(new Pair(i, j, likeness.applyAsDouble(forms.get(i), forms.get(j))));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other));
        return pairs;
    }

    private boolean areApart(List<Form> forms, List<Integer> some, List<Integer> others) {
        return some.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> apart.test(forms.get(one), forms.get(other))));
    }
}
