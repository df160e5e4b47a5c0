package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;
import vn.khuyencong.ingest.observation.lexicon.Hit;

/**
 * The one public source that a sentence speaks of: named before its first figure, it holds behind the semicolons, too
 * ("Khuyến công quốc gia: thực hiện 05 đề án; kinh phí hỗ trợ 1.850 triệu đồng"), until another is named or a total is
 * told.
 */
final class SentenceSource {
    private int sentence = -1;
    private Optional<FundingSource> held = Optional.empty();
    private boolean given;

    /** What the clauses before this one say of it; the clause is then one of them. */
    Optional<FundingSource> before(Words words) {
        Optional<FundingSource> said = words.clause().sentence() == sentence ? held : Optional.empty();
        List<Hit<FundingSource>> named = WhoseMoney.named(words).stream()
                .filter(hit -> FundingSourceFinder.isPartOf(hit.meaning(), FundingSource.STATE))
                .toList();
        boolean first = words.clause().sentence() != sentence;
        sentence = words.clause().sentence();
        if (first) {
            held = opening(words, named);
        } else if (named.stream()
                .anyMatch(hit -> held.filter(hit.meaning()::equals).isEmpty())) {
            held = Optional.empty();
        }
        Optional<FundingSource> before = named.isEmpty() && !isTotal(words) ? said : Optional.empty();
        given = before.isPresent();
        return before;
    }

    /** Whether the source of the clause that was asked for last is that of an earlier one. */
    boolean isHeld() {
        return given;
    }

    private static Optional<FundingSource> opening(Words words, List<Hit<FundingSource>> named) {
        boolean one = named.stream().map(Hit::meaning).distinct().count() == 1;
        boolean leads =
                one && words.figures().stream().allMatch(figure -> named.get(0).end() <= figure.start());
        return leads ? Optional.of(named.get(0).meaning()) : Optional.empty();
    }

    private static boolean isTotal(Words words) {
        return words.says(Cue.TOTAL, words.clause().start(), words.clause().end());
    }
}
