package vn.khuyencong.ingest.observation.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a passage into clauses: at full stops, at semicolons, and into the parentheses. A parenthesis that is never
 * closed is none.
 */
final class Clauses {
    private final String passage;
    private final int[] depth;
    private final List<Clause> clauses = new ArrayList<>();
    private int sentence;

    private Clauses(String passage) {
        this.passage = passage;
        this.depth = depths(passage);
    }

    /** The clauses in the order in which they begin. */
    static List<Clause> of(String passage) {
        Clauses cut = new Clauses(passage);
        cut.cut(0, passage.length(), 0, Optional.empty());
        return List.copyOf(cut.clauses);
    }

    private void cut(int from, int to, int level, Optional<Clause> around) {
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean stop = i < to && depth[i] == level && level == 0 && isFullStop(i);
            boolean semicolon = i < to && depth[i] == level && passage.charAt(i) == ';';
            if (i == to || stop || semicolon) {
                if (start < i) {
                    clause(start, i, level, around);
                }
                start = i + 1;
                sentence += stop ? 1 : 0;
            }
        }
    }

    private void clause(int start, int end, int level, Optional<Clause> around) {
        StringBuilder text = new StringBuilder(" ".repeat(passage.length()));
        for (int i = start; i < end; i++) {
            if (depth[i] == level) {
                text.setCharAt(i, passage.charAt(i));
            }
        }
        Clause clause = new Clause(start, end, text.toString(), sentence, around);
        clauses.add(clause);
        for (int i = start; i < end; i++) {
            if (depth[i] == level + 1 && (i == 0 || depth[i - 1] <= level)) {
                int close = i;
                while (close < end && depth[close] > level) {
                    close++;
                }
                cut(i + 1, close - 1, level + 1, Optional.of(clause));
                i = close;
            }
        }
    }

    private boolean isFullStop(int at) {
        char c = passage.charAt(at);
        if (c != '.' && c != '…' && c != '!' && c != '?') {
            return false;
        }
        int next = at + 1;
        while (next < passage.length() && Character.isWhitespace(passage.charAt(next))) {
            next++;
        }
        if (next == passage.length()) {
            return true;
        }
        return next > at + 1
                && (Character.isUpperCase(passage.codePointAt(next)) || "-+–".indexOf(passage.charAt(next)) >= 0)
                && !Shape.ABBREVIATION.isIn(passage.substring(Math.max(0, at - 12), at));
    }

    /** For each place, how many parentheses are open there; a parenthesis belongs to what it encloses. */
    private static int[] depths(String text) {
        int[] depth = new int[text.length() + 1];
        int[] closer = new int[text.length()];
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '(') {
                open.add(i);
            } else if (text.charAt(i) == ')' && !open.isEmpty()) {
                closer[open.remove(open.size() - 1)] = i;
            }
        }
        for (int i = 0; i < text.length(); i++) {
            for (int j = i; closer[i] > 0 && j <= closer[i]; j++) {
                depth[j]++;
            }
        }
        return depth;
    }
}
