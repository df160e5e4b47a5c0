package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.lexicon.Hit;
import vn.khuyencong.ingest.observation.lexicon.PeriodFinder;

/**
 * The years that a figure speaks of. Years count where they stand at the beginning of a clause or behind a comma ("Năm
 * 2014: có 61 sản phẩm"), at once before the figure ("giai đoạn 2021 - 2025 là 309.600 triệu đồng"), or at the end of its
 * own noun phrase ("07 sản phẩm đạt cấp quốc gia năm 2017 và 2019", "Hội chợ … Bình Định 2018"); years in the name of a
 * document or programme do not. "Đến năm 2025" is that year alone for a state of things ("có 43 cụm công nghiệp"), and
 * all the planned years for an action ("hỗ trợ 110 cơ sở").
 */
final class When {
    private When() {}

    /** The years of a figure, where its clause names them. */
    static Optional<Period> find(Words words, Figure figure, Situation situation) {
        return behind(words, figure)
                .or(() -> aside(words, figure))
                .or(() -> findBefore(words, figure.start(), situation));
    }

    /** The years with which a clause opens; "đến năm …" holds for what follows only in a statistic of that year. */
    static Optional<Period> opening(Words words, boolean statistics) {
        return words.periods().stream()
                .filter(hit -> words.before(hit.start()).isEmpty())
                .filter(hit -> isOpening(words, hit) && (statistics || !isUntil(words, hit)))
                .map(Hit::meaning)
                .findFirst()
                .or(() -> openingAside(words));
    }

    /** "đến cuối năm 2020 chỉ có 09 biên chế", "đến hết tháng 8 năm 2023": the year in which people are counted. */
    static Optional<Period> countedAt(Words words, Figure figure) {
        return Shape.COUNTED_AT
                .in(words.clause().between(words.clause().start(), figure.start()))
                .results()
                .reduce((one, later) -> later)
                .map(found -> Period.year(Integer.parseInt(found.group(1))));
    }

    /** All years with which the clause or a part of it behind a comma opens. */
    static List<Period> openings(Words words) {
        return words.periods().stream()
                .filter(hit -> isOpening(words, hit))
                .map(Hit::meaning)
                .toList();
    }

    /** "năm 2019 có 06 hội chợ, năm 2020 có 05 hội chợ": none of these years is that of the sentence. */
    static boolean namesYearsOneByOne(Words words) {
        List<Period> openings = openings(words);
        return openings.stream().distinct().count() > 1 && openings.stream().allMatch(Period::isYear);
    }

    /** "Tính riêng năm 2021, …": one year is taken out of those that the text speaks of. */
    static boolean isOneOfAll(Words words) {
        return words.periods().stream()
                .findFirst()
                .filter(hit -> isOpening(words, hit))
                .filter(hit ->
                        Between.APART.fits(words.clause().between(words.clause().start(), hit.start())))
                .isPresent();
    }

    /** "Sau 03 năm triển khai (2021 - 2023), đã …". */
    private static Optional<Period> openingAside(Words words) {
        return words.asides().stream()
                .filter(aside -> words.before(aside.start()).isEmpty())
                .filter(aside ->
                        Between.SPAN.fits(words.clause().between(words.clause().start(), aside.start())))
                .filter(aside -> PeriodFinder.hits(aside.text()).size() == 1
                        && Shape.ONLY_SPAN.isIn(aside.text().strip()))
                .flatMap(aside -> PeriodFinder.hits(aside.text()).stream())
                .map(Hit::meaning)
                .findFirst();
    }

    /** The year of "6 tháng đầu năm 2023", where it is said. */
    static Optional<Period> yearOfThePart(String text, List<Hit<Cue>> cues) {
        return cues.stream()
                .filter(hit -> hit.meaning() == Cue.PART_OF_A_YEAR)
                .map(hit -> Shape.YEAR_AT_ONCE.in(text.substring(hit.end())))
                .filter(Matcher::find)
                .map(year -> Period.year(Integer.parseInt(year.group("a"))))
                .findFirst();
    }

    /** The years that the clause named before a place. */
    static Optional<Period> findBefore(Words words, int place, Situation situation) {
        Optional<Hit<Period>> last = words.periods().stream()
                .filter(hit -> hit.end() <= place)
                .filter(hit -> isOpening(words, hit) || holdsFor(words, hit, place))
                .reduce((one, later) -> later)
                .filter(hit -> !isEndedByATotal(words, hit, place));
        return last.map(hit -> isUntil(words, hit) ? until(words, place, situation, hit) : hit.meaning());
    }

    /** The years that stand at once before a place: "so với giai đoạn 2016 - 2020 (36.400 triệu đồng)". */
    static Optional<Period> findAtOnceBefore(Words words, int place) {
        return words.periods().stream()
                .filter(hit -> hit.end() <= place
                        && words.clause()
                                .between(hit.end(), place)
                                .replace("(", "")
                                .isBlank())
                .filter(hit -> words.findBefore(place).stream().noneMatch(figure -> figure.start() > hit.start()))
                .map(Hit::meaning)
                .findFirst();
    }

    /** "năm 2019 có 06 hội chợ, năm 2020 có 05 hội chợ, tổng số 71 gian hàng": a total is not of the last year of several. */
    private static boolean isEndedByATotal(Words words, Hit<Period> hit, int place) {
        return openings(words).size() > 1
                && words.findBefore(place)
                        .filter(figure -> figure.start() >= hit.end() && words.says(Cue.TOTAL, figure.end(), place))
                        .isPresent();
    }

    /** "doanh thu năm 2021 của các cơ sở thụ hưởng đạt 412,6 tỷ đồng": the years of what the figure is, with no comma between. */
    private static boolean isOfTheMoney(Words words, Hit<Period> hit, int place) {
        return words.findBefore(place)
                        .filter(figure -> figure.start() > hit.start())
                        .isEmpty()
                && !words.commaBetween(hit.end(), place)
                && words.cues().stream()
                        .anyMatch(cue -> Subject.MONEY.contains(cue.meaning())
                                && cue.end() <= hit.start()
                                && words.clause()
                                        .between(cue.end(), hit.start())
                                        .isBlank());
    }

    /** "xây dựng kế hoạch khuyến công năm 2024, dự kiến 26 đề án". */
    private static boolean isPlannedFor(Words words, Hit<Period> hit, int place) {
        String lead = words.clause().between(words.clause().start(), hit.start());
        return words.findBefore(place)
                        .filter(figure -> figure.start() > hit.start())
                        .isEmpty()
                && Between.PLAN_FOR.fits(lead.substring(lead.lastIndexOf(',') + 1))
                && words.findLastBefore(place, List.of(Cue.PLANNED))
                        .filter(cue -> Between.AND_SO.fits(words.clause().between(hit.end(), cue.start()))
                                && words.linked(cue.end(), place))
                        .isPresent();
    }

    /** Years hold for the figure that they are linked to, and for those that follow it up to a total. */
    private static boolean holdsFor(Words words, Hit<Period> hit, int place) {
        return reaches(words, hit, place)
                || words.before(place).stream()
                        .anyMatch(figure -> hit.end() <= figure.start()
                                && reaches(words, hit, figure.start())
                                && !words.says(Cue.TOTAL, figure.end(), place));
    }

    private static boolean reaches(Words words, Hit<Period> hit, int place) {
        return words.linked(hit.end(), place) || isOfTheMoney(words, hit, place) || isPlannedFor(words, hit, place);
    }

    private static Period until(Words words, int place, Situation situation, Hit<Period> hit) {
        boolean state = words.says(Cue.STATE_OF_THINGS, hit.end(), place) || words.says(Cue.ECONOMY, hit.end(), place);
        return situation
                .period()
                .filter(period -> !state && period.contains(hit.meaning()))
                .map(period -> new Period(period.start(), hit.meaning().end()))
                .orElse(hit.meaning());
    }

    private static boolean isUntil(Words words, Hit<Period> hit) {
        return hit.meaning().isYear()
                && Between.UNTIL.fits(words.clause().between(words.clause().start(), hit.start()));
    }

    private static boolean isOpening(Words words, Hit<Period> hit) {
        String lead = words.clause().between(words.clause().start(), hit.start());
        int comma = Math.max(lead.lastIndexOf(','), lead.lastIndexOf(':'));
        return Between.OPENING.fits(lead.substring(comma + 1)) || isNextOfSeveral(words, hit);
    }

    /** "năm 2022 hỗ trợ 3,9 tỷ đồng và năm 2023 hỗ trợ 4,6 tỷ đồng". */
    private static boolean isNextOfSeveral(Words words, Hit<Period> hit) {
        return words.before(hit.start()).stream()
                .reduce((one, later) -> later)
                .filter(figure -> Between.AND.fits(words.clause().between(figure.end(), hit.start())))
                .isPresent();
    }

    /** The years that stand behind a figure and are its own. */
    static Optional<Period> behind(Words words, Figure figure) {
        int end = Math.min(words.segmentEnd(figure), figure.end() + 150);
        String phrase = words.clause().between(figure.end(), end);
        for (Shape shape : List.of(Shape.SEVERAL_YEARS, Shape.NAMED_YEAR)) {
            Matcher years = shape.in(phrase);
            if (years.find() && isOneNounPhrase(phrase.substring(0, years.start()))) {
                return period(years);
            }
        }
        return words.periods().stream()
                .filter(hit -> hit.start() >= figure.end() && hit.end() <= end)
                .filter(hit -> !isUntil(words, hit))
                .filter(hit -> isOneNounPhrase(words.clause().between(figure.end(), hit.start())))
                .filter(hit -> closes(words, hit))
                .map(Hit::meaning)
                .findFirst();
    }

    /** "02 lần bình chọn (2017, 2019)": years alone in a parenthesis. */
    private static Optional<Period> aside(Words words, Figure figure) {
        return words.asides().stream()
                .filter(aside -> figure.end() <= aside.start() && aside.start() < words.segmentEnd(figure))
                .filter(aside -> isOneNounPhrase(words.clause().between(figure.end(), aside.start())))
                .map(aside -> Shape.ONLY_YEARS.in(aside.text().strip()))
                .filter(Matcher::find)
                .flatMap(years -> period(years).stream())
                .findFirst();
    }

    private static Optional<Period> period(Matcher years) {
        int first = Integer.parseInt(years.group("a"));
        int last = years.group("b") == null ? first : Integer.parseInt(years.group("b"));
        return first <= last ? Optional.of(new Period(first, last)) : Optional.empty();
    }

    private static boolean isOneNounPhrase(String between) {
        return !between.matches("(?uUs).*[,;:.].*") && !Between.QUOTED.fits(between);
    }

    private static boolean closes(Words words, Hit<Period> hit) {
        String after = words.clause().between(hit.end(), words.clause().end()).strip();
        return after.isEmpty()
                || ",;.".indexOf(after.charAt(0)) >= 0
                || Between.BECAME.fits(after)
                || words.figures().stream()
                        .anyMatch(next -> next.printedStart() > hit.end() + 1
                                && Between.AND_NEXT.fits(words.clause().between(hit.end(), next.printedStart())));
    }
}
