package vn.khuyencong.ingest.observation.prose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.ingest.observation.Quality;
import vn.khuyencong.ingest.repair.Remark;

/**
 * A quantity in a passage: where its words stand and what they say.
 *
 * @param printedStart where its words begin, "khoảng" and "trên" included
 * @param start where its number begins in the passage, and {@code end} where its unit ends, exclusive
 * @param value money in million VND
 * @param high the upper end of a printed range
 * @param money whether it is money; a count has the noun that is counted as {@code unit}
 * @param resolution one unit of the last printed digit
 * @param perYear whether "/năm" or "mỗi năm" stands with it
 * @param whole whether it is the second of a pair: the 327 of "293/327 dự án"
 * @param remarks what was mended in its numbers or is doubted
 * @param chained whether it stands behind a stroke: the "01 đề án" of "259 triệu đồng/01 đề án"
 */
record Figure(
        int printedStart,
        int start,
        int end,
        BigDecimal value,
        Optional<BigDecimal> high,
        boolean money,
        String unit,
        BigDecimal resolution,
        boolean perYear,
        boolean whole,
        boolean chained,
        Set<Remark> remarks) {
    Quality quality() {
        return remarks.stream().anyMatch(Remark::repaired) ? Quality.REPAIRED : Quality.AS_PRINTED;
    }

    boolean isDoubtful() {
        return remarks.stream().anyMatch(Remark::suspect);
    }
}
