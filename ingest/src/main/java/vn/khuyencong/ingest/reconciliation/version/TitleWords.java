package vn.khuyencong.ingest.reconciliation.version;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.khuyencong.ingest.observation.lexicon.Hit;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;

/**
 * A title as its words, in small letters and without marks, apart from those that tell of a version: two titles of the same
 * report may be broken, spaced and spelled in other letters, and one may say "(lần 2)".
 *
 * @param words all but those of a version
 * @param others those in which different reports differ
 * @param rank of its version: -1 a draft, 0 nothing said, 1 revised, 2 and more the number that is said
 */
public record TitleWords(Set<String> words, Set<String> others, int rank) {
    private static final Lexicon<VersionWord> LEXICON = Lexicon.load(VersionWord.class, "version_words.yaml");

    /** Syllables of the one title that the other may lack: a letter misread, a word lost. */
    private static final double LIKENESS = 0.8;

    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d{1,2}|\\p{L}+)(?![\\p{L}\\d])");
    private static final Map<String, Integer> SPELLED =
            Map.of("hai", 2, "ii", 2, "ba", 3, "iii", 3, "tư", 4, "bốn", 4, "iv", 4, "năm", 5, "một", 1, "nhất", 1);

    /** The words of a title, or of a number, as printed. */
    public static TitleWords of(String printed) {
        String title = Normalizer.normalize(printed, Normalizer.Form.NFC);
        StringBuilder left = new StringBuilder(title);
        int rank = 0;
        Set<String> others = new TreeSet<>();
        for (Hit<VersionWord> hit : LEXICON.hits(title)) {
            String after = title.substring(hit.end());
            switch (hit.meaning()) {
                case OTHER_REPORT -> others.addAll(words(title.substring(hit.start(), hit.end())));
                case DRAFT -> {
                    rank = -1;
                    blank(left, hit.start(), hit.end());
                }
                case REVISED -> {
                    rank = Math.max(rank, 1);
                    blank(left, hit.start(), hit.end());
                }
                case REPLACES -> {
                    rank = Math.max(rank, 1);
                    int bracket = after.indexOf(')');
                    blank(left, hit.start(), bracket < 0 ? title.length() : hit.end() + bracket);
                }
                case TIME -> {
                    Matcher number = NUMBER.matcher(after);
                    int said = number.find() ? number(number.group(1)) : 0;
                    rank = Math.max(rank, said);
                    blank(left, hit.start(), said > 0 ? hit.end() + number.end() : hit.start());
                }
            }
        }
        return new TitleWords(new TreeSet<>(words(left.toString())), others, rank);
    }

    private static void blank(StringBuilder text, int start, int end) {
        text.replace(start, end, " ".repeat(end - start));
    }

    private static int number(String said) {
        return Character.isDigit(said.charAt(0))
                ? Integer.parseInt(said)
                : SPELLED.getOrDefault(said.toLowerCase(Locale.ROOT), 0);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether both are titles of one report: the same numbers, and nearly the same words. */
    boolean saysTheSameAs(TitleWords other) {
        if (!others.equals(other.others) || !numbers().equals(other.numbers())) {
            return false;
        }
        Set<String> all = new HashSet<>(words);
        all.addAll(other.words);
        long common = words.stream().filter(other.words::contains).count();
        return !all.isEmpty() && common >= LIKENESS * all.size();
    }

    private Set<String> numbers() {
        return words.stream().filter(word -> Character.isDigit(word.charAt(0))).collect(Collectors.toSet());
    }
}
