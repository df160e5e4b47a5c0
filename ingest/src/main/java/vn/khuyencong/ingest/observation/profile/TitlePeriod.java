package vn.khuyencong.ingest.observation.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Scenario;
import vn.khuyencong.ingest.observation.lexicon.Hit;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;
import vn.khuyencong.ingest.observation.lexicon.PeriodFinder;

/**
 * The years of a title. It may turn from what the document is about to what comes after ("kết quả năm 2021 và kế hoạch năm
 * 2022"): the first part that names years decides. "đến năm 2020" tells no beginning and "từ năm 2016 đến nay" no end, and so no period.
 *
 * @param chosen the document's years
 * @param others what the title names besides
 * @param open whether it names an end without a beginning, or the reverse, before any period
 */
record TitlePeriod(Optional<Period> chosen, List<Period> others, boolean open) {
    private static final Lexicon<Scenario> OUTLOOK = Lexicon.load(Scenario.class, "outlooks.yaml");
    private static final Pattern OPEN = Pattern.compile("(?iu)(?:đến|tới)(?:\\s+(?:hết|cuối))?\\s*$");

    /** "từ năm 2016 đến nay". */
    private static final Pattern OPEN_END =
            Pattern.compile("(?iu)^\\s*(?:đến|tới)\\s+(?:nay|hết\\s+tháng|tháng|ngày|\\d{1,2}/).*", Pattern.DOTALL);

    /** "năm 2019, 2020 và 2021". */
    private static final Pattern LIST = Pattern.compile(
            "(?iu)năm\\s+(?<a>(?:19|20)\\d\\d)(?:\\s*(?:,|và)\\s*(?:năm\\s+)?(?:19|20)\\d\\d)*\\s*(?:,|và)\\s*(?:năm\\s+)?(?<b>(?:19|20)\\d\\d)");

    /** "6 tháng đầu năm 2022", "quý I năm 2023", "tháng 6 năm 2022". */
    private static final Pattern PART_OF_YEAR = Pattern.compile(
            "(?iu)(?<part>(?:quý|quí|tháng)\\s+[\\dIVX]+|\\p{L}*\\d*\\s*tháng(?:\\s+(?:đầu|cuối))?).*?năm\\s+(?<a>(?:19|20)\\d\\d)");

    private static final Pattern BETWEEN_EQUALS =
            Pattern.compile("(?iu)\\s*(?:[,;&]|và)(?:\\s|,|và|các|cả|trong|giai đoạn|thời kỳ|năm|\\d+\\s+năm|[(])*");

    static TitlePeriod of(String title) {
        List<Period> periods = new ArrayList<>();
        boolean open = false;
        for (String part : parts(title)) {
            Optional<Period> period = ofPart(part);
            open |= periods.isEmpty() && period.isEmpty() && isOpen(part);
            period.filter(years -> !periods.contains(years)).ifPresent(periods::add);
        }
        if (periods.isEmpty() || open) {
            return new TitlePeriod(Optional.empty(), periods, open);
        }
        return new TitlePeriod(Optional.of(periods.get(0)), periods.subList(1, periods.size()), false);
    }

    /** The words for a part of a year that the title is about ("6 tháng đầu năm 2022"). */
    static Optional<String> findPartOfYear(String title) {
        Matcher part = PART_OF_YEAR.matcher(Dates.without(title));
        return part.find() ? Optional.of(part.group("part").strip()) : Optional.empty();
    }

    private static List<String> parts(String title) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (Hit<Scenario> turn : OUTLOOK.hits(title)) {
            parts.add(title.substring(from, turn.start()));
            from = turn.start();
        }
        parts.add(title.substring(from));
        return parts;
    }

    private static Optional<Period> ofPart(String part) {
        List<Hit<Period>> hits = PeriodFinder.hits(part).stream()
                .filter(hit -> !isOpen(part, hit))
                .toList();
        if (hits.isEmpty()) {
            String bare = part.strip().replaceAll("(?iu)[\\s,;(]*(?:và)?[\\s,;(]*$", "");
            return isOpen(part) ? Optional.empty() : PeriodFinder.find(bare).or(() -> yearOfPart(part));
        }
        return Optional.of(together(part, hits))
                .map(period ->
                        listed(part).filter(list -> contains(list, period)).orElse(period));
    }

    private static boolean isOpen(String part) {
        return PeriodFinder.hits(part).stream().anyMatch(hit -> isOpen(part, hit));
    }

    /** A year that is an end without a beginning, or a beginning without an end. */
    private static boolean isOpen(String part, Hit<Period> hit) {
        return OPEN.matcher(part.substring(0, hit.start())).find()
                || OPEN_END.matcher(part.substring(hit.end())).matches();
    }

    private static Optional<Period> yearOfPart(String part) {
        Matcher found = PART_OF_YEAR.matcher(Dates.without(part));
        return found.find() ? Optional.of(Period.year(Integer.parseInt(found.group("a")))) : Optional.empty();
    }

    private static Optional<Period> listed(String part) {
        Matcher list = LIST.matcher(part);
        int[] years = list.find()
                ? new int[] {Integer.parseInt(list.group("a")), Integer.parseInt(list.group("b"))}
                : new int[] {1, 0};
        return years[0] < years[1] ? Optional.of(new Period(years[0], years[1])) : Optional.empty();
    }

    private static boolean contains(Period list, Period period) {
        return list.contains(period);
    }

    /** Years beside each other are one period; years that qualify others ("giai đoạn 2021-2025 năm 2023") are the narrower. */
    private static Period together(String part, List<Hit<Period>> hits) {
        Period period = hits.get(0).meaning();
        for (int index = 1; index < hits.size(); index++) {
            Period next = hits.get(index).meaning();
            String between =
                    part.substring(hits.get(index - 1).end(), hits.get(index).start());
            if (BETWEEN_EQUALS.matcher(between).matches()) {
                period = new Period(Math.min(period.start(), next.start()), Math.max(period.end(), next.end()));
            } else if (period.contains(next)) {
                period = next;
            }
        }
        return period;
    }
}
