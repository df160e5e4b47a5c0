package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;
import vn.khuyencong.ingest.observation.lexicon.Hit;

/**
 * What money a figure speaks of: the last word before it that names money. Empty where nothing does: such a figure is
 * not guessed.
 */
final class Subject {
    static final List<Cue> MONEY = List.of(
            Cue.CEILING,
            Cue.FUNDING,
            Cue.INVESTMENT,
            Cue.ATTRACTED,
            Cue.REVENUE,
            Cue.RESULT,
            Cue.ECONOMY,
            Cue.OTHER_MONEY);

    private Subject() {}

    static Optional<Cue> find(Words words, Figure figure, Situation situation) {
        return findFrom(words, figure)
                .or(() -> findBefore(words, figure.start()))
                .or(() -> findBehind(words, figure))
                .or(situation::subject);
    }

    /** "tổng vốn đầu tư 465 triệu đồng, được hỗ trợ 140 triệu đồng từ KCĐP". */
    private static Optional<Cue> findFrom(Words words, Figure figure) {
        return words.sources().stream()
                .filter(hit ->
                        FundingSourceFinder.isPartOf(hit.meaning(), FundingSource.STATE) && hit.start() >= figure.end())
                .filter(hit -> Between.ORIGIN.fits(words.clause().between(figure.end(), hit.start())))
                .map(hit -> Cue.FUNDING)
                .findFirst();
    }

    /** "8.650 triệu đồng kinh phí khuyến công". */
    private static Optional<Cue> findBehind(Words words, Figure figure) {
        return words.cues().stream()
                .filter(hit -> MONEY.contains(hit.meaning()) && hit.start() >= figure.end())
                .filter(hit -> words.clause().between(figure.end(), hit.start()).isBlank())
                .map(Hit::meaning)
                .findFirst();
    }

    /** "62 đề án, 12.340 triệu đồng", "13 đề án được triển khai với 2.250 triệu đồng": the money of the projects. */
    static Optional<Cue> besideProjects(Words words, Figure figure) {
        return words.findBefore(figure)
                .filter(before -> words.says(Cue.PROJECT, before.start(), before.end()))
                .filter(before -> figure.chained()
                        || words.linked(before.end(), figure.printedStart())
                        || Between.AND_SO.fits(words.clause().between(before.end(), figure.printedStart())))
                .map(before -> Cue.FUNDING);
    }

    /** "Kế hoạch giao 3.135 triệu đồng", "ước thực hiện cả năm 4.477 triệu đồng": money of the programme. */
    private static boolean isSpentOrAllotted(Words words, int place) {
        return words.findLastBefore(place, List.of(Cue.ALLOTTED, Cue.PROVIDED, Cue.FINISHED, Cue.ESTIMATED))
                .filter(hit -> words.linked(hit.end(), place))
                .isPresent();
    }

    /** "huy động 142 tỷ đồng vốn đầu tư của các doanh nghiệp". */
    private static boolean isAround(Words words, Hit<Cue> hit, int place) {
        return (hit.meaning() == Cue.ATTRACTED || hit.meaning() == Cue.INVESTMENT)
                && hit.start() < place
                && words.figures().stream()
                                .filter(figure -> hit.start() < figure.start() && figure.start() < hit.end())
                                .count()
                        == 1;
    }

    /** The money that was named last before a place of the clause. */
    static Optional<Cue> findBefore(Words words, int place) {
        Optional<Hit<Cue>> cue = words.cues().stream()
                .filter(hit -> MONEY.contains(hit.meaning()) && (hit.end() <= place || isAround(words, hit, place)))
                .reduce((one, later) -> later);
        int source = words.sources().stream()
                .filter(hit -> hit.end() <= place)
                .mapToInt(Hit<FundingSource>::end)
                .max()
                .orElse(-1);
        if (cue.isPresent() && cue.get().end() >= source) {
            return cue.map(Hit::meaning);
        }
        return source >= 0 || isSpentOrAllotted(words, place) ? Optional.of(Cue.FUNDING) : Optional.empty();
    }
}
