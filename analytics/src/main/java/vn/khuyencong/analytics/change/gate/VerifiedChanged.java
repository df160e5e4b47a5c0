package vn.khuyencong.analytics.change.gate;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.analytics.change.difference.Difference;
import vn.khuyencong.analytics.change.difference.FigureChange;
import vn.khuyencong.analytics.change.difference.FigureState;
import vn.khuyencong.analytics.change.difference.Kind;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Numbers;

/**
 * A figure that was published as verified has another value now, though its document is the same and nobody corrected it: one
 * of the two was wrong, and a verified figure never is.
 */
final class VerifiedChanged implements Gate {
    @Override
    public String name() {
        return "verified_changed";
    }

    @Override
    public Bilingual rule() {
        return new Bilingual(
                "Một số đã xuất bản là đã kiểm chứng nay có giá trị khác, dù văn bản vẫn thế và không ai đính chính.",
                "A figure published as verified has another value now, though its document is the same and nobody corrected"
                        + " it.");
    }

    @Override
    public void judge(Difference difference, Limits limits, Findings findings) throws IOException, SQLException {
        BigDecimal allowed = limits.get("figures");
        List<FigureChange> kept = new ArrayList<>();
        int[] count = {0};
        difference.eachFigure(Kind.CHANGED, false, Difference.ALL, figure -> {
            if (isBroken(figure)) {
                count[0]++;
                if (kept.size() < Findings.KEPT) {
                    kept.add(figure);
                }
            }
        });
        BigDecimal measured = BigDecimal.valueOf(count[0]);
        if (measured.compareTo(allowed) > 0) {
            kept.forEach(figure -> findings.add(finding(figure, measured, allowed)));
            findings.more(count[0] - kept.size());
        }
    }

    private static boolean isBroken(FigureChange figure) {
        FigureState before = figure.before().orElseThrow();
        FigureState after = figure.after().orElseThrow();
        return before.verification().equals("verified")
                && before.value().compareTo(after.value()) != 0
                && before.cell().documentId().equals(after.cell().documentId())
                && !before.quality().equals("corrected")
                && !after.quality().equals("corrected");
    }

    private static Finding finding(FigureChange figure, BigDecimal measured, BigDecimal allowed) {
        FigureState before = figure.before().orElseThrow();
        FigureState after = figure.after().orElseThrow();
        String what = "%s, %s, %s: %s → %s"
                .formatted(
                        after.cell().fileName(),
                        after.cell().cellId(),
                        after.label(),
                        Numbers.exact(before.value()),
                        Numbers.exact(after.value()));
        return new Finding(
                new Bilingual(what + ", trước là số đã kiểm chứng.", what + ", it was a verified figure."),
                Optional.of(after.cell().documentId()),
                Optional.of(measured),
                allowed);
    }
}
