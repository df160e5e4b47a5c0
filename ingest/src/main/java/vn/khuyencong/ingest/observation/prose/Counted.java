package vn.khuyencong.ingest.observation.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Measure;

/**
 * What a count counts. Đề án are projects; "chương trình" are where money or a source stands beside them ("123 chương
 * trình với tổng kinh phí …"), else they are broadcasts or events; "dự án" are unless they are investments that came.
 * Anything else is an output. Empty where it is a ceiling ("tối đa 10 gian hàng"), a comparison ("tăng 20 cơ sở") or a
 * unit of the territory ("08 huyện").
 */
final class Counted {
    private static final List<String> TERRITORY =
            List.of("huyện", "xã", "tỉnh", "phường", "thị", "thành", "đơn vị hành");

    private Counted() {}

    static Optional<Measure> find(Words words, Figure figure, Optional<FundingSource> named) {
        String unit = figure.unit().toLowerCase(Locale.ROOT);
        if (compared(words, figure)) {
            return Optional.empty();
        }
        if (TERRITORY.stream().anyMatch(unit::startsWith)) {
            return Optional.empty();
        }
        if (unit.startsWith("đề án")) {
            return Optional.of(Measure.PROJECTS);
        }
        if (unit.startsWith("chương trình")) {
            String next = words.clause().between(figure.end(), figure.end() + 9);
            boolean money = words.figures().stream().anyMatch(Figure::money) || named.isPresent();
            return Optional.of(money || next.matches("(?iuUs)[,\\s/]*đề án.*") ? Measure.PROJECTS : Measure.OUTPUT);
        }
        if (unit.startsWith("dự án")) {
            boolean came = words.says(Cue.ATTRACTED, words.clause().start(), figure.start())
                    || words.clause().between(figure.end(), figure.end() + 60).contains("đầu tư")
                    || words.says(Cue.STATISTICS, words.clause().start(), figure.start());
            return Optional.of(came ? Measure.OUTPUT : Measure.PROJECTS);
        }
        return Optional.of(unit.contains("biên chế") ? Measure.STAFF : Measure.OUTPUT);
    }

    private static boolean compared(Words words, Figure figure) {
        return words.findLastBefore(figure.start(), List.of(Cue.CHANGE, Cue.CEILING))
                .filter(cue -> words.linked(cue.end(), figure.start()))
                .isPresent();
    }
}
