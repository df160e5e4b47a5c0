package vn.khuyencong.ingest.observation.lexicon;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.observation.Period;

/** Which years, by words. A date, a month or a part of a year is no period. */
public final class PeriodFinder {
    /** One way to write years; {@code code} is RANGE, YEAR, HEADING (only in a heading), ALONE (only as the whole text),
     * SINCE (until now) or NONE. */
    record Notation(String code, String pattern, Map<String, String> examples) {}

    private static final List<Notation> NOTATIONS =
            Resources.yaml("periods.yaml", new TypeReference<List<Notation>>() {});

    private static final List<Pattern> NONE = patterns("NONE");
    private static final List<Pattern> SOMEWHERE = patterns("RANGE", "YEAR");
    private static final List<Pattern> SINCE = patterns("SINCE");
    private static final List<Pattern> ALONE = patterns("ALONE");
    private static final List<Pattern> HEADING = patterns("HEADING");

    private PeriodFinder() {}

    private static List<Pattern> patterns(String... codes) {
        return NOTATIONS.stream()
                .filter(notation -> List.of(codes).contains(notation.code()))
                .map(notation -> Pattern.compile(notation.pattern()))
                .toList();
    }

    static List<Notation> notations() {
        return NOTATIONS;
    }

    /** The same where {@code now} is known: "từ năm 2021 đến nay" lasts until then; without it such a year is none. */
    public static List<Hit<Period>> hits(String text, Optional<Integer> now) {
        Collapsed collapsed = Collapsed.of(text);
        return hitsIn(collapsed.text, now).stream().map(collapsed::asPrinted).toList();
    }

    private static List<Hit<Period>> hitsIn(String text, Optional<Integer> now) {
        List<Hit<Period>> found = new ArrayList<>(hitsIn(text));
        for (Pattern pattern : SINCE) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                int first = Integer.parseInt(matcher.group("a"));
                found.removeIf(hit -> overlaps(hit, matcher));
                now.filter(last -> first <= last)
                        .ifPresent(
                                last -> found.add(new Hit<>(new Period(first, last), matcher.start(), matcher.end())));
            }
        }
        found.sort(Comparator.comparingInt(Hit::start));
        return List.copyOf(found);
    }

    /** The periods named in running text, each with its place, in order. */
    public static List<Hit<Period>> hits(String text) {
        Collapsed collapsed = Collapsed.of(text);
        return hitsIn(collapsed.text).stream().map(collapsed::asPrinted).toList();
    }

    private static List<Hit<Period>> hitsIn(String text) {
        List<Hit<Boolean>> dates = new ArrayList<>();
        for (Pattern none : NONE) {
            none.matcher(text).results().forEach(date -> dates.add(new Hit<>(true, date.start(), date.end())));
        }
        List<Hit<Period>> found = new ArrayList<>();
        for (Pattern pattern : SOMEWHERE) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                boolean taken = found.stream().anyMatch(hit -> overlaps(hit, matcher))
                        || dates.stream().anyMatch(hit -> overlaps(hit, matcher));
                if (!taken) {
                    period(matcher).ifPresent(period -> found.add(new Hit<>(period, matcher.start(), matcher.end())));
                }
            }
        }
        found.sort(Comparator.comparingInt(Hit::start));
        return List.copyOf(found);
    }

    /** The first period that a heading or a title names; a bare year counts at its end. */
    public static Optional<Period> find(String heading) {
        for (Pattern alone : ALONE) {
            Matcher matcher = alone.matcher(heading.strip());
            if (matcher.matches()) {
                return period(matcher);
            }
        }
        Optional<Period> said = hits(heading).stream().findFirst().map(Hit::meaning);
        return said.isPresent() || namesDate(heading) ? said : findAtEnd(heading.strip());
    }

    private static boolean namesDate(String heading) {
        return NONE.stream().anyMatch(date -> date.matcher(heading).find());
    }

    private static Optional<Period> findAtEnd(String heading) {
        return HEADING.stream()
                .map(pattern -> pattern.matcher(heading))
                .filter(Matcher::find)
                .flatMap(matcher -> period(matcher).stream())
                .findFirst();
    }

    private static boolean overlaps(Hit<?> hit, Matcher matcher) {
        return hit.start() < matcher.end() && matcher.start() < hit.end();
    }

    private static Optional<Period> period(Matcher matcher) {
        int first = Integer.parseInt(matcher.group("a"));
        int last = matcher.pattern().pattern().contains("(?<b>") ? Integer.parseInt(matcher.group("b")) : first;
        boolean sound = 1990 <= first && first <= last && last <= 2100;
        return sound ? Optional.of(new Period(first, last)) : Optional.empty();
    }
}
