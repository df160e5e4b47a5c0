package vn.khuyencong.analytics.change.gate;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.analytics.change.difference.Difference;
import vn.khuyencong.analytics.change.difference.DocumentChange;
import vn.khuyencong.analytics.change.difference.DocumentState;
import vn.khuyencong.analytics.report.content.Bilingual;

/** A document of the published release is no longer there, and no other one supersedes it or has its figures. */
final class DocumentGone implements Gate {
    @Override
    public String name() {
        return "document_gone";
    }

    @Override
    public Bilingual rule() {
        return new Bilingual(
                "Một văn bản của bản đang xuất bản không còn, và không văn bản nào thay nó hay có các số của nó.",
                "A document of the published release is no longer there, and no other one supersedes it or has its"
                        + " figures.");
    }

    @Override
    public void judge(Difference difference, Limits limits, Findings findings) throws IOException, SQLException {
        BigDecimal allowed = limits.get("documents");
        List<DocumentState> gone = new ArrayList<>();
        difference.eachDocument(false, document -> {
            if (document.kind() == DocumentChange.Kind.GONE
                    && document.replacedBy().isEmpty()) {
                gone.add(document.latest());
            }
        });
        BigDecimal count = BigDecimal.valueOf(gone.size());
        if (count.compareTo(allowed) > 0) {
            gone.forEach(document -> findings.add(
                    new Finding(text(document), Optional.of(document.documentId()), Optional.of(count), allowed)));
        }
    }

    private static Bilingual text(DocumentState document) {
        return new Bilingual(
                "%s không còn, %d số mất theo (%s)."
                        .formatted(document.fileName(), document.figures(), document.name()),
                "%s is gone, and %d figures with it.".formatted(document.fileName(), document.figures()));
    }
}
