package vn.khuyencong.ingest.observation.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.lexicon.Hit;
import vn.khuyencong.ingest.observation.lexicon.PeriodFinder;

/**
 * The years of the programme: those of the title ("đến năm 2020" tells no beginning); else those that most titles of tables
 * name; else the span of years that the text names most often.
 */
final class Programme {
    private static final Pattern OPEN = Pattern.compile("(?iu)đến\\s+(?:hết\\s+)?năm\\s+\\d{4}");
    private static final Comparator<Period> BY_YEARS =
            Comparator.comparingInt(Period::start).thenComparingInt(Period::end);

    private Programme() {}

    static Optional<Period> findPeriod(Optional<String> title, Document document, ProfileReader.Texts texts) {
        Optional<Period> inTitle = title.flatMap(text -> mostFrequent(List.of(text), true)
                .or(() -> OPEN.matcher(text).find() ? Optional.empty() : PeriodFinder.find(text)));
        List<String> captions = document.tables().stream()
                .flatMap(table -> table.title().stream())
                .toList();
        return inTitle.or(() -> mostFrequent(captions, true))
                .or(() -> mostFrequent(texts.all(), true))
                .or(() -> mostFrequent(captions, false));
    }

    private static Optional<Period> mostFrequent(List<String> texts, boolean spansOnly) {
        Map<Period, Integer> counts = new TreeMap<>(BY_YEARS);
        Stream<Period> periods = texts.stream()
                .flatMap(text -> PeriodFinder.hits(text).stream())
                .map(Hit::meaning)
                .filter(period -> !spansOnly || !period.isYear());
        periods.forEach(period -> counts.merge(period, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Period, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(BY_YEARS.reversed())))
                .map(Map.Entry::getKey);
    }
}
