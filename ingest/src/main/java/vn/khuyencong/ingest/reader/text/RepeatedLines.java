package vn.khuyencong.ingest.reader.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The header of a continuation beside that of its table: the same words in the same order, nearly all of them; where they
 * stand may differ.
 */
final class RepeatedLines {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    private static final Pattern NUMBER = Pattern.compile("\\d");

    /** Part of the texts that must be the same. */
    private static final double ALIKE = 0.75;

    /** A text of the table's header and one of the continuation's that are the same, by their columns. */
    private record Pair(int column, int nextColumn) {}

    /** A text and its column. */
    private record Word(String text, int column) {}

    private final List<Pair> pairs = new ArrayList<>();
    private boolean alike;
    private Optional<Integer> missing = Optional.empty();
    private int texts;
    private int others;

    /** @param depth rows of the continuation's header */
    RepeatedLines(CellRows first, CellRows next, int depth) {
        alike = depth <= first.headerDepth();
        for (int row = 0; row < depth && alike; row++) {
            compare(words(first.row(row)), words(next.row(row)));
            // Tables of one form have the same lower rows: the first says what each is about.
            alike = row > 0 || areNearlyAll();
        }
        alike &= areNearlyAll();
    }

    boolean areAlike() {
        return alike;
    }

    /** The column of the table whose heading the continuation lacks, where all headings behind it moved up by one. */
    Optional<Integer> findLostColumn() {
        return missing.filter(lost ->
                pairs.stream().allMatch(pair -> pair.column() - pair.nextColumn() == (pair.column() > lost ? 1 : 0)));
    }

    private boolean areNearlyAll() {
        return !pairs.isEmpty() && pairs.size() >= ALIKE * Math.max(texts, others);
    }

    private void compare(List<Word> words, List<Word> next) {
        texts += words.size();
        others += next.size();
        int from = 0;
        for (Word word : words) {
            int found = indexOf(word, next, from);
            if (found >= 0) {
                pairs.add(new Pair(word.column(), next.get(found).column()));
                from = found + 1;
            } else if (missing.isEmpty()) {
                missing = Optional.of(word.column());
            }
        }
        // Another year is another table.
        alike &= next.stream()
                .allMatch(word -> !NUMBER.matcher(word.text()).find()
                        || words.stream().anyMatch(known -> known.text().equals(word.text())));
    }

    private static int indexOf(Word word, List<Word> others, int from) {
        for (int i = from; i < others.size(); i++) {
            if (others.get(i).text().equals(word.text())) {
                return i;
            }
        }
        return -1;
    }

    private static List<Word> words(List<String> row) {
        List<Word> words = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            String bare = bare(row.get(column));
            if (!bare.isEmpty()) {
                words.add(new Word(bare, column));
            }
        }
        return words;
    }

    /** Without blanks, signs and accents: "ĐVT" and "Đ V T", "hằng năm" and "hàng năm". */
    private static String bare(String text) {
        String letters = NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return ACCENT.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD))
                .replaceAll("");
    }
}
