package vn.khuyencong.ingest.observation.lexicon;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Phrases and what they mean, from a resource file. Where one phrase stands inside a longer one ("thực hiện" in "ước thực
 * hiện"), the longer one counts.
 */
public final class Lexicon<M> {
    private static final int LONGEST_KEPT = 200;
    private static final int MOST_KEPT = 20_000;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private record Entry<M>(Optional<M> meaning, Phrase phrase) {}

    private final List<Entry<M>> entries;
    private final Set<String> words;
    private final Map<String, List<Hit<M>>> read = new ConcurrentHashMap<>();

    private Lexicon(List<Entry<M>> entries, Set<String> words) {
        this.entries = entries;
        this.words = words;
    }

    /** Reads a lexicon whose codes are the names of an enum, from one resource file or from several together. */
    public static <E extends Enum<E>> Lexicon<E> load(Class<E> codes, String... resources) {
        List<Entry<E>> entries = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (String resource : resources) {
            for (Rule rule : rules(resource)) {
                Optional<E> meaning = rule.code().equals(Rule.NONE)
                        ? Optional.empty()
                        : Optional.of(Enum.valueOf(codes, rule.code()));
                rule.phrases().forEach(phrase -> entries.add(new Entry<>(meaning, Phrase.of(phrase))));
                rule.phrases().forEach(phrase -> words.addAll(words(phrase)));
            }
        }
        return new Lexicon<>(entries, words);
    }

    /** Whether each word of the text is a word of some phrase: a piece of a phrase that is broken over lines. */
    public boolean knowsWords(String text) {
        return words.containsAll(words(text));
    }

    private static List<String> words(String text) {
        return NO_LETTERS
                .splitAsStream(text)
                .map(word -> Squeezed.of(word).text)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static List<Rule> rules(String resource) {
        return Resources.yaml(resource, new TypeReference<List<Rule>>() {});
    }

    /** All that is said in the text, in the order in which it is said. */
    public List<Hit<M>> hits(String text) {
        if (text.length() > LONGEST_KEPT) {
            return read(text);
        }
        // The headings of a table are asked for once for each of its cells.
        List<Hit<M>> kept = read.get(text);
        if (kept == null) {
            kept = read(text);
            if (read.size() < MOST_KEPT) {
                read.put(text, kept);
            }
        }
        return kept;
    }

    private List<Hit<M>> read(String text) {
        Squeezed squeezed = Squeezed.of(text);
        List<Hit<Optional<M>>> all = new ArrayList<>();
        for (Entry<M> entry : entries) {
            entry.phrase()
                    .in(squeezed)
                    .map(at -> new Hit<>(entry.meaning(), squeezed.origin(at[0]), squeezed.origin(at[1] - 1) + 1))
                    .forEach(all::add);
        }
        List<Hit<M>> kept = new ArrayList<>();
        // Of the hits that begin earlier or at the same place, the one that reaches furthest stands for all others.
        List<Hit<Optional<M>>> longestFirst = new ArrayList<>(all);
        longestFirst.sort(Comparator.<Hit<?>>comparingInt(Hit::start)
                .thenComparing(Comparator.<Hit<?>>comparingInt(Hit::end).reversed()));
        Set<Hit<Optional<M>>> inside = new HashSet<>();
        Hit<Optional<M>> furthest = new Hit<>(Optional.empty(), 0, 0);
        for (Hit<Optional<M>> hit : longestFirst) {
            if (hit.isInside(furthest)) {
                inside.add(hit);
            }
            furthest = hit.end() > furthest.end() ? hit : furthest;
        }
        for (Hit<Optional<M>> hit : all) {
            if (hit.meaning().isPresent() && !inside.contains(hit)) {
                kept.add(new Hit<>(hit.meaning().get(), hit.start(), hit.end()));
            }
        }
        kept.sort(Comparator.<Hit<M>>comparingInt(Hit::start).thenComparingInt(Hit::end));
        return List.copyOf(kept);
    }

    /** The different meanings of the text, in the order in which they are met. */
    public List<M> meanings(String text) {
        return hits(text).stream().map(Hit::meaning).distinct().toList();
    }

    /** The one meaning of the text; none where it says nothing, or two things. */
    public Optional<M> findOnly(String text) {
        List<M> meanings = meanings(text);
        return meanings.size() == 1 ? Optional.of(meanings.get(0)) : Optional.empty();
    }

    /** Whether the text says this among others. */
    public boolean says(String text, M meaning) {
        return meanings(text).contains(meaning);
    }

    /** The text without the words that mean something and without punctuation: what is left to explain. */
    public String rest(String text) {
        return rest(text, hits(text));
    }

    /** The text without the words that have this meaning and without punctuation. */
    public String rest(String text, M meaning) {
        return rest(
                text,
                hits(text).stream().filter(hit -> hit.meaning().equals(meaning)).toList());
    }

    private static <M> String rest(String text, List<Hit<M>> hits) {
        StringBuilder left = new StringBuilder(text);
        for (Hit<M> hit : hits) {
            for (int i = hit.start(); i < hit.end(); i++) {
                left.setCharAt(i, ' ');
            }
        }
        return left.toString().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
