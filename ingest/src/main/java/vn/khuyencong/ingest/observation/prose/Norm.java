package vn.khuyencong.ingest.observation.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is no observation by the contract: a norm, a ceiling or a price ("định mức hỗ trợ", "không quá 300 triệu đồng", "giá
 * thuê một gian hàng là 10 triệu đồng"), and a change ("tăng 5 đề án", "giảm 200 triệu đồng so với năm trước").
 */
final class Norm {
    private static final BigDecimal DONG = new BigDecimal("0.000001");

    private Norm() {}

    /** "1 đồng vốn khuyến công thu hút 4,7 đồng vốn đối ứng". */
    private static boolean isShareOfOneDong(Words words, Figure figure) {
        return figure.money()
                && isLessThanCoins(figure)
                && words.figures().stream()
                        .anyMatch(other -> other.money() && other.value().compareTo(DONG) == 0);
    }

    private static boolean isLessThanCoins(Figure figure) {
        return figure.value().compareTo(DONG.multiply(BigDecimal.valueOf(100))) < 0;
    }

    /** "tăng 04 đề án và 900 triệu đồng". */
    private static boolean goesOnWithAChange(Words words, Figure figure, Optional<Cue> subject) {
        return words.findBefore(figure)
                .filter(before -> Between.AND_SO.fits(words.clause().between(before.end(), figure.printedStart())))
                .filter(before -> is(words, before, subject))
                .isPresent();
    }

    static boolean is(Words words, Figure figure, Optional<Cue> subject) {
        return isShareOfOneDong(words, figure)
                || goesOnWithAChange(words, figure, subject)
                || (figure.money() && subject.filter(Cue.CEILING::equals).isPresent())
                || words.findLastBefore(
                                figure.start(), figure.money() ? List.of(Cue.CHANGE) : List.of(Cue.CHANGE, Cue.CEILING))
                        .filter(cue -> words.linked(cue.end(), figure.start()))
                        .isPresent();
    }
}
