package vn.khuyencong.ingest.reader.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import vn.khuyencong.ingest.reader.ListNumberStyle;

/** Counts the items of all lists of one document, in reading order, and writes their labels as Word prints them. */
final class ListCounters {
    private static final int LEVELS = 9;
    private static final int NOT_STARTED = Integer.MIN_VALUE;

    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    /**
     * The label of the next item, with the gap after it; empty where nothing is printed.
     *
     * @param list lists of one name count on together
     * @param instance the part of the list that the item belongs to
     * @param restarts whether this instance starts its level anew where it is first used
     */
    String next(String list, String instance, int level, boolean restarts, IntFunction<ListLevel> levels) {
        int depth = Math.max(0, Math.min(level, LEVELS - 1));
        int[] numbers = counters.computeIfAbsent(list, unseen -> startless());
        boolean first = restarts && restarted.add(instance + '/' + depth);
        ListLevel definition = levels.apply(depth);
        numbers[depth] = first || numbers[depth] == NOT_STARTED ? definition.start() : numbers[depth] + 1;
        for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
            if (levels.apply(deeper).restartsAfter(depth)) {
                numbers[deeper] = NOT_STARTED;
            }
        }
        String label = label(definition, numbers, levels);
        return label.isBlank() ? "" : label + definition.gap();
    }

    private static int[] startless() {
        int[] numbers = new int[LEVELS];
        Arrays.fill(numbers, NOT_STARTED);
        return numbers;
    }

    private static String label(ListLevel level, int[] numbers, IntFunction<ListLevel> levels) {
        if (level.style() == ListNumberStyle.BULLET) {
            return level.bullet();
        }
        StringBuilder label = new StringBuilder();
        String template = level.template();
        for (int i = 0; i < template.length(); i++) {
            char letter = template.charAt(i);
            boolean placeholder = letter == '%' && i + 1 < template.length() && isLevel(template.charAt(i + 1));
            if (placeholder) {
                i++;
                label.append(number(template.charAt(i) - '1', level.legal(), numbers, levels));
            } else {
                label.append(letter);
            }
        }
        return label.toString();
    }

    private static boolean isLevel(char digit) {
        return '1' <= digit && digit <= '9';
    }

    private static String number(int depth, boolean legal, int[] numbers, IntFunction<ListLevel> levels) {
        ListLevel level = levels.apply(depth);
        int number = numbers[depth] == NOT_STARTED ? level.start() : numbers[depth];
        return (legal && level.style() != ListNumberStyle.NONE ? ListNumberStyle.DECIMAL : level.style()).write(number);
    }
}
