package vn.khuyencong.ingest.observation.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;
import vn.khuyencong.ingest.observation.lexicon.Hit;

/**
 * Whose money the figures of a clause are, by the sources that the clause names. A source named before a figure holds for
 * it and for all that follow, up to the next source ("khuyến công quốc gia thực hiện 21 đề án, kinh phí 9.719 triệu
 * đồng"). A source named behind a figure holds for that figure, too, when it stands at once behind its noun or is
 * introduced by "từ", "bằng", "do", "thuộc" ("790 triệu đồng từ nguồn khuyến công địa phương"), unless a figure follows
 * the source at once ("7.765 triệu đồng, từ nguồn khuyến công quốc gia là 2.500 triệu đồng") or the parts have begun
 * ("trong đó"). Of two sources for one figure, one a part of the other, the narrower counts. Sources joined by "và" are one.
 */
final class WhoseMoney {
    private final Words words;
    private final List<Hit<FundingSource>> named;
    private final Map<Integer, FundingSource> byFigure = new TreeMap<>();

    private WhoseMoney(Words words) {
        this.words = words;
        this.named = named(words);
    }

    /** The source of each figure for which the clause names one, by the place where the figure begins. */
    static Map<Integer, FundingSource> in(Words words) {
        WhoseMoney rule = new WhoseMoney(words);
        rule.hold();
        return rule.byFigure;
    }

    /** The source that holds at a place of the clause. */
    static Optional<FundingSource> findAt(Words words, int place) {
        return named(words).stream()
                .filter(hit -> hit.end() <= place)
                .map(Hit::meaning)
                .reduce((one, later) -> later);
    }

    private void hold() {
        for (int i = 0; i < named.size(); i++) {
            Hit<FundingSource> hit = named.get(i);
            int until = i + 1 < named.size()
                    ? named.get(i + 1).start()
                    : words.clause().end();
            for (Figure figure : words.figures()) {
                if (hit.end() <= figure.start() && figure.start() < until) {
                    byFigure.put(figure.start(), hit.meaning());
                }
            }
        }
        named.forEach(this::holdForTheFigureBefore);
        words.figures().forEach(this::holdForTheFigureWithAnAside);
    }

    /** "450 triệu đồng (nguồn khuyến công quốc gia)". */
    private void holdForTheFigureWithAnAside(Figure figure) {
        words.asides().stream()
                .filter(aside -> figure.money() && figure.end() <= aside.start())
                .filter(aside ->
                        words.clause().between(figure.end(), aside.start()).isBlank())
                .findFirst()
                .flatMap(aside -> FundingSourceFinder.find(aside.text()))
                .ifPresent(source -> byFigure.put(figure.start(), source));
    }

    private void holdForTheFigureBefore(Hit<FundingSource> hit) {
        List<Figure> before = words.before(hit.start());
        if (before.isEmpty() || givesTheNextFigure(hit)) {
            return;
        }
        Figure last = before.get(before.size() - 1);
        Figure figure = last.whole() && before.size() > 1 ? before.get(before.size() - 2) : last;
        if (words.says(Cue.PART, figure.end(), hit.start()) || !reachesBack(last, hit)) {
            return;
        }
        FundingSource already = byFigure.get(figure.start());
        if (already == null || FundingSourceFinder.isPartOf(hit.meaning(), already) || !isNamedJustBefore(figure)) {
            for (Figure chained = figure; ; ) {
                byFigure.put(chained.start(), hit.meaning());
                Optional<Figure> previous = words.findBefore(chained);
                if (!chained.chained() || previous.isEmpty()) {
                    return;
                }
                chained = previous.get();
            }
        }
    }

    private boolean reachesBack(Figure figure, Hit<FundingSource> hit) {
        String between = words.clause().between(figure.end(), hit.start());
        int comma = between.lastIndexOf(',');
        return Between.ADJECTIVE.fits(between) || Between.FROM.fits(between.substring(comma + 1));
    }

    private boolean givesTheNextFigure(Hit<FundingSource> hit) {
        return words.figures().stream()
                .filter(figure -> figure.start() >= hit.end())
                .findFirst()
                .filter(next ->
                        next.money() && Between.GIVES.fits(words.clause().between(hit.end(), next.start())))
                .isPresent();
    }

    private boolean isNamedJustBefore(Figure figure) {
        return named.stream()
                .anyMatch(hit -> hit.end() <= figure.start()
                        && Between.GIVES.fits(words.clause().between(hit.end(), figure.start())));
    }

    /** The sources that the clause names: joined ones as one, names of programmes and documents left out. */
    static List<Hit<FundingSource>> named(Words words) {
        List<Hit<FundingSource>> named = new ArrayList<>(levels(words));
        for (Hit<FundingSource> printed : words.sources()) {
            Hit<FundingSource> hit = explained(words, printed);
            Hit<FundingSource> last = named.isEmpty() ? null : named.get(named.size() - 1);
            if (last != null
                    && last.end() <= hit.start()
                    && Between.JOINED.fits(words.clause().between(last.end(), hit.start()))) {
                named.set(named.size() - 1, new Hit<>(join(last.meaning(), hit.meaning()), last.start(), hit.end()));
            } else if (!isNameOfAProgramme(words, hit)) {
                named.add(hit);
            }
        }
        named.sort(Comparator.comparingInt(Hit::start));
        return named;
    }

    /** "Thực hiện Chương trình khuyến công quốc gia, …", but not "Kế hoạch KCQG năm 2024 được phê duyệt 600 triệu đồng". */
    private static boolean isNameOfAProgramme(Words words, Hit<FundingSource> hit) {
        return Between.PROGRAMME.fits(words.clause().between(words.clause().start(), hit.start()))
                && words.figures().stream()
                        .noneMatch(figure -> hit.end() <= figure.start()
                                && words.says(Cue.PROVIDED, hit.end(), figure.start())
                                && words.linked(hit.end(), figure.start()));
    }

    /** A parenthesis behind a source may say it more exactly: "ngân sách tỉnh (đầu tư công)" is integrated money. */
    private static Hit<FundingSource> explained(Words words, Hit<FundingSource> hit) {
        return words.asides().stream()
                .filter(aside ->
                        words.clause().between(hit.end(), aside.start()).isBlank())
                .filter(aside -> hit.end() < aside.start())
                .findFirst()
                .flatMap(aside -> FundingSourceFinder.findInHeading(aside.text()))
                .filter(source ->
                        source == FundingSource.INTEGRATED || FundingSourceFinder.isPartOf(source, hit.meaning()))
                .map(source -> new Hit<>(source, hit.start(), hit.end()))
                .orElse(hit);
    }

    /**
     * "cấp tỉnh 137 đề án", "(Trung ương 14,3 tỷ đồng, địa phương 22,23 tỷ đồng)": a level of government alone is a source
     * at once before a figure, in a parenthesis or among parts.
     */
    private static List<Hit<FundingSource>> levels(Words words) {
        List<Hit<FundingSource>> levels = new ArrayList<>();
        for (Figure figure : words.figures()) {
            int from = words.ownStart(figure);
            String own = words.clause().between(from, figure.printedStart());
            boolean among = words.clause().isParenthesis()
                    || words.says(Cue.PART, words.clause().start(), figure.start())
                    || words.says(Cue.LEVEL, from, figure.start());
            boolean said = words.sources().stream().anyMatch(hit -> hit.end() > from && hit.start() < figure.start());
            if (among && !said && Between.LEVEL.fits(FundingSourceFinder.restOfHeading(own))) {
                FundingSourceFinder.findInHeading(own)
                        .filter(source -> source != FundingSource.STATE)
                        .ifPresent(source -> levels.add(new Hit<>(source, from, figure.printedStart())));
            }
        }
        return levels;
    }

    private static FundingSource join(FundingSource one, FundingSource other) {
        if (one == other || FundingSourceFinder.isPartOf(other, one)) {
            return other;
        }
        if (FundingSourceFinder.isPartOf(one, other)) {
            return one;
        }
        boolean allPublic = FundingSourceFinder.isPartOf(one, FundingSource.STATE)
                && FundingSourceFinder.isPartOf(other, FundingSource.STATE);
        return allPublic ? FundingSource.STATE : FundingSource.ALL;
    }
}
