package vn.khuyencong.ingest.observation.lexicon;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.lexicon.ActivityReading.Certainty;

/**
 * Which of the nine activities of Article 4, Decree 45/2012/NĐ-CP, a phrase speaks of: by its meaning, never by its
 * numeral. A label that is known word for word ({@code activity_aliases.csv}, {@code standard_items.csv}) is read from
 * there; any other by its words ({@code activities.yaml}): a strong phrase counts 3, a weak one 1, one against it −3, and
 * the phrase named first 1 more. The best must reach 3 and lead by 2.
 */
public final class ActivityFinder {
    /** The number of a heading: "2. ", "IV.1) ", "b) ", "- ". */
    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(?:(?:[IVX]+|\\d{1,2}|[A-Za-zđ])(?:\\.\\d{1,2})*\\s*[.)/:-]|[-–+*])\\s*(?=\\p{L})");

    private static final int ENOUGH = 3;
    private static final int LEAD = 2;

    record Words(
            String code,
            List<String> first,
            List<String> alone,
            List<String> strong,
            List<String> weak,
            List<String> against,
            List<String> examples) {}

    private record Cue(Activity activity, int weight, Phrase phrase) {}

    private static final List<Cue> CUES = cues();
    private static final List<Cue> ALONE = cues(Words::alone);
    private static final List<Cue> FIRST = cues(Words::first);
    private static final Map<String, ActivityReading> KNOWN = known();

    private ActivityFinder() {}

    /** The activity of a phrase where that is certain. */
    public static Optional<Activity> find(String phrase) {
        ActivityReading reading = read(phrase);
        return reading.isCertain() ? reading.activity() : Optional.empty();
    }

    /** The activity of a project by its name: its words, else the word that it begins with. */
    public static Optional<Activity> findOfProject(String name) {
        Squeezed text = Squeezed.of(name);
        return find(name).or(() -> FIRST.stream()
                .filter(cue -> cue.phrase().in(text).anyMatch(at -> at[0] == 0))
                .map(Cue::activity)
                .findFirst());
    }

    /** The activity of a phrase, or those that it could be. */
    public static ActivityReading read(String phrase) {
        Squeezed text = Squeezed.of(NUMBER.matcher(phrase).replaceFirst(""));
        ActivityReading known = KNOWN.get(text.text);
        return known != null ? known : findAlone(text).orElseGet(() -> readByWords(text));
    }

    /** A phrase that names an activity where nothing stands beside it. */
    private static Optional<ActivityReading> findAlone(Squeezed text) {
        List<Activity> named = ALONE.stream()
                .filter(cue -> cue.phrase().in(text).anyMatch(at -> at[0] == 0 && at[1] == text.text.length()))
                .map(Cue::activity)
                .distinct()
                .toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                named.size() == 1
                        ? new ActivityReading(Optional.of(named.get(0)), named, Certainty.KNOWN)
                        : new ActivityReading(Optional.empty(), named, Certainty.AMBIGUOUS));
    }

    private static ActivityReading readByWords(Squeezed text) {
        Map<Activity, Integer> scores = new EnumMap<>(Activity.class);
        Map<Activity, Integer> firsts = new EnumMap<>(Activity.class);
        for (Cue cue : CUES) {
            cue.phrase().in(text).findFirst().ifPresent(at -> {
                scores.merge(cue.activity(), cue.weight(), Integer::sum);
                if (cue.weight() >= ENOUGH) {
                    firsts.merge(cue.activity(), at[0], Math::min);
                }
            });
        }
        firsts.entrySet().stream()
                .min(Map.Entry.<Activity, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(first -> scores.merge(first.getKey(), 1, Integer::sum));
        List<Activity> candidates = scores.entrySet().stream()
                .filter(score -> score.getValue() >= ENOUGH)
                .sorted(Map.Entry.<Activity, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        return judge(candidates, scores);
    }

    private static ActivityReading judge(List<Activity> candidates, Map<Activity, Integer> scores) {
        if (candidates.isEmpty()) {
            return new ActivityReading(Optional.empty(), List.of(), Certainty.UNKNOWN);
        }
        boolean leads = candidates.size() == 1
                || scores.getOrDefault(candidates.get(0), 0) - scores.getOrDefault(candidates.get(1), 0) >= LEAD;
        return new ActivityReading(
                Optional.of(candidates.get(0)), candidates, leads ? Certainty.BY_WORDS : Certainty.AMBIGUOUS);
    }

    private static List<Cue> cues() {
        List<Cue> cues = new ArrayList<>();
        for (Words words : Resources.yaml("activities.yaml", new TypeReference<List<Words>>() {})) {
            Activity activity = Activity.valueOf(words.code());
            words.strong().forEach(phrase -> cues.add(new Cue(activity, 3, Phrase.of(phrase))));
            words.weak().forEach(phrase -> cues.add(new Cue(activity, 1, Phrase.of(phrase))));
            words.against().forEach(phrase -> cues.add(new Cue(activity, -3, Phrase.of(phrase))));
        }
        return List.copyOf(cues);
    }

    private static List<Cue> cues(Function<Words, List<String>> phrases) {
        return Resources.yaml("activities.yaml", new TypeReference<List<Words>>() {}).stream()
                .flatMap(words -> phrases.apply(words).stream()
                        .map(phrase -> new Cue(Activity.valueOf(words.code()), ENOUGH, Phrase.of(phrase))))
                .toList();
    }

    /** Labels known word for word. One that stands under two activities, in two forms, is left to its words. */
    private static Map<String, ActivityReading> known() {
        Map<String, ActivityReading> known = new TreeMap<>();
        for (Resources.Row row : Resources.reference("standard_items.csv")) {
            add(known, row.get("label"), Activity.valueOf(row.get("activity_code")));
        }
        for (Resources.Row row : Resources.reference("activity_aliases.csv")) {
            String label = row.get("label");
            String code = row.get("activity_code");
            switch (row.get("kind")) {
                case "none" ->
                    known.put(
                            Squeezed.of(label).text, new ActivityReading(Optional.empty(), List.of(), Certainty.KNOWN));
                case "contested", "composite" ->
                    known.put(Squeezed.of(label).text, contested(Activity.valueOf(code), label));
                default -> add(known, label, Activity.valueOf(code));
            }
        }
        known.values().removeIf(reading -> reading.candidates().size() > 1 && reading.isCertain());
        return known;
    }

    /** The code that the list keeps, then what else the words could mean. */
    private static ActivityReading contested(Activity first, String label) {
        List<Activity> candidates = new ArrayList<>(List.of(first));
        readByWords(Squeezed.of(label)).candidates().stream()
                .filter(candidate -> candidate != first)
                .forEach(candidates::add);
        return new ActivityReading(Optional.of(first), candidates, Certainty.AMBIGUOUS);
    }

    private static void add(Map<String, ActivityReading> known, String label, Activity activity) {
        known.merge(
                Squeezed.of(label).text,
                new ActivityReading(Optional.of(activity), List.of(activity), Certainty.KNOWN),
                ActivityFinder::join);
    }

    private static ActivityReading join(ActivityReading one, ActivityReading other) {
        List<Activity> both = new ArrayList<>(one.candidates());
        other.candidates().stream()
                .filter(candidate -> !both.contains(candidate))
                .forEach(both::add);
        return new ActivityReading(one.activity(), both, one.certainty());
    }
}
