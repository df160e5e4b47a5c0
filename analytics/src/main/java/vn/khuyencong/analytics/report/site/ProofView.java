package vn.khuyencong.analytics.report.site;

import java.math.BigDecimal;
import java.util.List;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Numbers;
import vn.khuyencong.analytics.report.content.Proof;
import vn.khuyencong.analytics.report.content.Words;

/**
 * How far a document is proved by its own sums, in numbers.
 *
 * @param good sums that hold, also those off by rounding
 */
record ProofView(
        List<Tally> sums,
        List<Tally> figures,
        String twice,
        int holds,
        int rounding,
        int good,
        int bad,
        String share,
        String shareNumber,
        String money,
        String verifiedMoney,
        boolean hasMoney) {
    static ProofView of(Proof proof, Words words) {
        return new ProofView(
                List.of(
                        tally("holds", words.of("verdict", "holds"), proof.holds()),
                        tally("rounding", words.of("verdict", "rounding"), proof.rounding()),
                        tally("fails", words.of("verdict", "fails"), proof.fails()),
                        tally("open", words.of("verdict", "not_checked"), proof.notChecked())),
                List.of(
                        tally("verified", words.of("verification", "verified"), proof.verified()),
                        tally("contradicted", words.of("verification", "contradicted"), proof.contradicted()),
                        tally("unchecked", words.of("verification", "unchecked"), proof.unchecked())),
                Numbers.exact(BigDecimal.valueOf(proof.twice())),
                proof.holds(),
                proof.rounding(),
                proof.holds() + proof.rounding(),
                proof.fails(),
                Numbers.percent(proof.verifiedShare()),
                proof.verifiedShare().map(BigDecimal::toPlainString).orElse(""),
                Numbers.exact(proof.money()),
                Numbers.exact(proof.verifiedMoney()),
                proof.verifiedShare().isPresent());
    }

    private static Tally tally(String kind, Bilingual word, int count) {
        return new Tally(kind, word, Numbers.exact(BigDecimal.valueOf(count)));
    }
}
