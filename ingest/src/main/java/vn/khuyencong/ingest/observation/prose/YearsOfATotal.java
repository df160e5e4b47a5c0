package vn.khuyencong.ingest.observation.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Whose money the years of a total are: "tổng kinh phí 51.640 triệu đồng …" and below it "Phân kỳ: năm 2021 là 7.190 triệu
 * đồng, …". Where the years of a passage name no source and add up to a total told before it, they are parts of it.
 */
record YearsOfATotal(List<Draft> drafts) {

    /** A year's money without a source as part of its total: with the total's source, and as certain as that. */
    Optional<Draft> find(Draft year) {
        List<Draft> years = drafts.stream()
                .filter(other -> other.isInPassageOf(year) && isOneOfSeveral(other))
                .toList();
        BigDecimal sum = years.stream().map(other -> other.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return drafts.stream()
                .takeWhile(other -> !other.isInPassageOf(year))
                .filter(other -> years.size() > 1 && years.contains(year) && isTotal(other, year))
                .filter(other -> other.figure().value().compareTo(sum) == 0)
                .reduce((one, later) -> later)
                .filter(total -> total.source().isPresent())
                .map(total ->
                        total.sourceAssumed() ? year.assuming(total.source().get()) : year.with(total.source()));
    }

    private static boolean isOneOfSeveral(Draft draft) {
        return draft.isFunding() && draft.source().isEmpty() && draft.period().isYear();
    }

    private static boolean isTotal(Draft total, Draft year) {
        return total.isFunding()
                && !total.period().isYear()
                && total.period().contains(year.period())
                && total.scenario() == year.scenario();
    }
}
