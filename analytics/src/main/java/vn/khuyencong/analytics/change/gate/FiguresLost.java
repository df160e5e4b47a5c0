package vn.khuyencong.analytics.change.gate;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Optional;
import vn.khuyencong.analytics.change.difference.Difference;
import vn.khuyencong.analytics.change.difference.DocumentChange;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Numbers;

/** A document, or its revision, has far fewer figures than its last version: a part of them above a share, and a handful at least. */
final class FiguresLost implements Gate {
    @Override
    public String name() {
        return "figures_lost";
    }

    @Override
    public Bilingual rule() {
        return new Bilingual(
                "Một văn bản, hoặc bản thay của nó, có ít số hơn hẳn bản trước.",
                "A document, or its revision, has far fewer figures than its last version.");
    }

    @Override
    public void judge(Difference difference, Limits limits, Findings findings) throws IOException, SQLException {
        difference.eachDocument(false, document -> {
            if (document.before().isPresent() && document.after().isPresent()) {
                judge(document, limits, findings);
            }
        });
    }

    private static void judge(DocumentChange document, Limits limits, Findings findings) {
        int before = document.before().orElseThrow().figures();
        int after = document.after().orElseThrow().figures();
        BigDecimal lost = Share.of(before - after, before);
        BigDecimal share = limits.get("share");
        boolean many = BigDecimal.valueOf(before - after).compareTo(limits.get("figures")) > 0;
        if (many && lost.compareTo(share) > 0) {
            findings.add(new Finding(
                    text(document, before, after, lost, share),
                    Optional.of(document.latest().documentId()),
                    Optional.of(lost),
                    share));
        }
    }

    private static Bilingual text(DocumentChange document, int before, int after, BigDecimal lost, BigDecimal share) {
        String file = document.latest().fileName();
        return new Bilingual(
                "%s: từ %d còn %d số, mất %s (ngưỡng %s)."
                        .formatted(file, before, after, Numbers.percent(lost), Numbers.percent(share)),
                "%s: from %d to %d figures, %s lost (threshold %s)."
                        .formatted(file, before, after, Numbers.percent(lost), Numbers.percent(share)));
    }
}
