package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import java.util.Optional;

/**
 * What is no observation by the contract: a norm, a ceiling or a price ("định mức hỗ trợ", "không quá 300 triệu đồng", "giá
 * thuê một gian hàng là 10 triệu đồng"), and a change ("tăng 5 đề án", "giảm 200 triệu đồng so với năm trước").
 */
final class Norm {
    private Norm() {}

    static boolean is(Words words, Figure figure, Optional<Cue> subject) {
        return (figure.money() && subject.filter(Cue.CEILING::equals).isPresent())
                || words.findLastBefore(
                                figure.start(), figure.money() ? List.of(Cue.CHANGE) : List.of(Cue.CHANGE, Cue.CEILING))
                        .filter(cue -> words.linked(cue.end(), figure.start()))
                        .isPresent();
    }
}
