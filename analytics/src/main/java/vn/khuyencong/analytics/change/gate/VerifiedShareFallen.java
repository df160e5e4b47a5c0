package vn.khuyencong.analytics.change.gate;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Optional;
import vn.khuyencong.analytics.change.difference.Difference;
import vn.khuyencong.analytics.change.difference.DocumentChange;
import vn.khuyencong.analytics.change.difference.DocumentState;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Numbers;

/**
 * The verified part of the figures has fallen: of a document, of a revision against the version before it, or of all documents
 * whose content both releases have. New documents do not count: one that is hard to check is no worse dataset.
 */
final class VerifiedShareFallen implements Gate {
    @Override
    public String name() {
        return "verified_share_fallen";
    }

    @Override
    public Bilingual rule() {
        return new Bilingual(
                "Tỷ lệ số đã kiểm chứng giảm quá ngưỡng: của một văn bản, của bản thay, hoặc của mọi văn bản có trong cả"
                        + " hai bản.",
                "The verified share of the figures has fallen by more than the threshold: of a document, of a revision, or"
                        + " of all documents that both releases have.");
    }

    @Override
    public void judge(Difference difference, Limits limits, Findings findings) throws IOException, SQLException {
        Tally all = new Tally();
        difference.eachDocument(true, document -> {
            if (document.before().isPresent() && document.after().isPresent()) {
                Tally tally = Tally.of(document);
                if (!Share.isRevised(document)) {
                    all.add(tally);
                }
                BigDecimal threshold = limits.get(Share.isRevised(document) ? "revision" : "document");
                judge(document.latest().fileName(), document.latest(), tally, threshold, limits, findings);
            }
        });
        if (all.fall().compareTo(limits.get("dataset")) > 0 && all.lost().compareTo(limits.get("figures")) > 0) {
            findings.add(new Finding(
                    text(
                            new Bilingual("Mọi văn bản có trong cả hai bản", "All documents of both releases"),
                            all,
                            limits.get("dataset")),
                    Optional.empty(),
                    Optional.of(all.fall()),
                    limits.get("dataset")));
        }
    }

    private static void judge(
            String name, DocumentState document, Tally tally, BigDecimal threshold, Limits limits, Findings findings) {
        if (tally.fall().compareTo(threshold) > 0 && tally.lost().compareTo(limits.get("figures")) > 0) {
            findings.add(new Finding(
                    text(Bilingual.of(name), tally, threshold),
                    Optional.of(document.documentId()),
                    Optional.of(tally.fall()),
                    threshold));
        }
    }

    private static Bilingual text(Bilingual name, Tally tally, BigDecimal threshold) {
        String before = Numbers.percent(tally.shareBefore());
        String after = Numbers.percent(tally.shareAfter());
        return new Bilingual(
                "%s: tỷ lệ đã kiểm chứng từ %s còn %s (ngưỡng: giảm %s)."
                        .formatted(name.vi(), before, after, Numbers.percent(threshold)),
                "%s: verified share from %s to %s (threshold: a fall of %s)."
                        .formatted(name.en(), before, after, Numbers.percent(threshold)));
    }

    /** Figures and verified ones, before and after. */
    private static final class Tally {
        private long figuresBefore;
        private long verifiedBefore;
        private long figuresAfter;
        private long verifiedAfter;

        static Tally of(DocumentChange document) {
            DocumentState before = document.before().orElseThrow();
            DocumentState after = document.after().orElseThrow();
            Tally tally = new Tally();
            tally.figuresBefore = before.figures();
            tally.verifiedBefore = before.verified();
            tally.figuresAfter = after.figures();
            tally.verifiedAfter = after.verified();
            return tally;
        }

        void add(Tally other) {
            figuresBefore += other.figuresBefore;
            verifiedBefore += other.verifiedBefore;
            figuresAfter += other.figuresAfter;
            verifiedAfter += other.verifiedAfter;
        }

        BigDecimal shareBefore() {
            return Share.of(verifiedBefore, figuresBefore);
        }

        BigDecimal shareAfter() {
            return Share.of(verifiedAfter, figuresAfter);
        }

        BigDecimal fall() {
            return shareBefore().subtract(shareAfter());
        }

        /** By how many figures: a document with few of them moves its share with each. */
        BigDecimal lost() {
            return fall().multiply(BigDecimal.valueOf(figuresAfter));
        }
    }
}
