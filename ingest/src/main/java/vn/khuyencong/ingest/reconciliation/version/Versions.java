package vn.khuyencong.ingest.reconciliation.version;

import java.util.Comparator;
import java.util.List;

/** Decides which documents of one province and the same years are one report, and which version of it counts. */
public final class Versions {
    private static final Groups SAME_REPORT =
            new Groups(SameReport::isSame, SameReport::areOthers, SamePrint::likeness);

    private Versions() {}

    /** A version for each document, by document id. */
    public static List<Version> of(List<Form> forms) {
        List<Form> inOrder =
                forms.stream().sorted(Comparator.comparing(Form::documentId)).toList();
        return SAME_REPORT.of(inOrder).stream()
                .flatMap(report -> Statement.of(report).versions().stream())
                .sorted(Comparator.comparing(Version::documentId))
                .toList();
    }
}
