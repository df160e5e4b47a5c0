package vn.khuyencong.ingest.observation.profile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.PartOfYear;
import vn.khuyencong.ingest.issue.SeveralPeriods;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.lexicon.Hit;
import vn.khuyencong.ingest.observation.lexicon.PeriodFinder;

/**
 * The years of the programme: those of the title; else those that most titles of tables name; else those that the text
 * says it reports on; else those of its first heading that looks back, or ahead in a plan; else those above the text; else
 * the span of years that the text names most often.
 */
final class Programme {
    private static final Comparator<Period> BY_YEARS =
            Comparator.comparingInt(Period::start).thenComparingInt(Period::end);

    private static final int LONGEST_LINE = 120;

    /** What a heading does not hold: "Tính theo năm: năm 2019 huy động 3.200 triệu đồng, năm 2020 giảm". */
    private static final Pattern SENTENCE = Pattern.compile("[.,;:]\\s");

    private Programme() {}

    static Optional<Period> findPeriod(
            Optional<String> title,
            Optional<DocumentType> type,
            Document document,
            FirstPage page,
            Optional<LocalDate> issuedOn,
            Issues issues) {
        TitlePeriod titled = title.map(TitlePeriod::of).orElse(new TitlePeriod(Optional.empty(), List.of(), false));
        title.flatMap(TitlePeriod::findPartOfYear)
                .ifPresent(words -> issues.add(new PartOfYear(Where.document(), words)));
        if (titled.chosen().isPresent()) {
            Period chosen = title.filter(SelfReference::isMidTerm)
                    .flatMap(text -> soFar(titled.chosen().get(), page, issuedOn))
                    .orElse(titled.chosen().get());
            note(chosen, titled, issues);
            return Optional.of(chosen);
        }
        List<String> captions = document.tables().stream()
                .flatMap(table -> table.title().stream())
                .toList();
        boolean report = type.equals(Optional.of(DocumentType.REPORT));
        return mostFrequent(captions, true)
                .or(() -> SelfReference.findPeriod(page.all()))
                .or(() -> type.flatMap(kind -> SectionHeadings.findPeriod(page.all(), report)))
                .or(() -> inHead(page))
                .or(() -> oneOrSpan(captions))
                .or(() -> mostFrequent(page.all(), true));
    }

    private static void note(Period chosen, TitlePeriod titled, Issues issues) {
        List<Period> others = Stream.concat(titled.chosen().stream(), titled.others().stream())
                .filter(period -> !period.equals(chosen))
                .toList();
        if (!others.isEmpty()) {
            String names = others.stream().map(Programme::name).collect(Collectors.joining(", "));
            issues.add(new SeveralPeriods(Where.document(), name(chosen), names));
        }
    }

    private static String name(Period period) {
        return period.isYear() ? String.valueOf(period.start()) : period.start() + "–" + period.end();
    }

    /** A report at half time: the years from the beginning of the programme that its text names most often. */
    private static Optional<Period> soFar(Period programme, FirstPage page, Optional<LocalDate> issuedOn) {
        List<String> texts = page.all();
        return mostFrequent(periods(texts)
                .filter(period -> !period.isYear() && period.start() == programme.start())
                .filter(period -> period.end() < programme.end())
                .filter(period ->
                        issuedOn.isEmpty() || period.end() <= issuedOn.get().getYear()));
    }

    /** A line above the text whose kind is lost ("KẾT QUẢ KHUYẾN CÔNG NĂM 2022"). */
    private static Optional<Period> inHead(FirstPage page) {
        return page.head().stream()
                .skip(page.letterhead().size())
                .filter(line ->
                        line.length() < LONGEST_LINE && !SENTENCE.matcher(line).find())
                .flatMap(line -> TitlePeriod.of(line).chosen().stream())
                .findFirst();
    }

    /** The only year, or all years from the first to the last where there is a table for each. */
    private static Optional<Period> oneOrSpan(List<String> captions) {
        List<Period> years = periods(captions)
                .filter(Period::isYear)
                .distinct()
                .sorted(BY_YEARS)
                .toList();
        boolean each = !years.isEmpty()
                && years.get(years.size() - 1).start() - years.get(0).start() == years.size() - 1;
        return each
                ? Optional.of(new Period(
                        years.get(0).start(), years.get(years.size() - 1).start()))
                : Optional.empty();
    }

    private static Optional<Period> mostFrequent(List<String> texts, boolean spansOnly) {
        return mostFrequent(periods(texts).filter(period -> !spansOnly || !period.isYear()));
    }

    private static Optional<Period> mostFrequent(Stream<Period> periods) {
        Map<Period, Integer> counts = new TreeMap<>(BY_YEARS);
        periods.forEach(period -> counts.merge(period, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Period, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(BY_YEARS.reversed())))
                .map(Map.Entry::getKey);
    }

    private static Stream<Period> periods(List<String> texts) {
        return texts.stream().flatMap(text -> PeriodFinder.hits(text).stream()).map(Hit::meaning);
    }
}
