package vn.khuyencong.analytics.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Content;
import vn.khuyencong.analytics.report.content.SourceDocument;
import vn.khuyencong.analytics.report.content.Standing;

/**
 * What a reader of a document must know first: there is a later version, a better read form, an earlier version.
 *
 * @param set whether the document is not compared
 */
record VersionNote(Bilingual text, boolean set, List<Other> others) {
    /** Another version or form, by the name of its file: the titles are the same. */
    record Other(String href, String name) {}

    static List<VersionNote> of(SourceDocument document, Content content) {
        Standing standing = document.standing();
        List<SourceDocument> others = content.othersOf(document);
        List<VersionNote> notes = new ArrayList<>();
        if (standing.revision().isEmpty()) {
            add(notes, "undecided", false, others, other -> other.standing().counted(), content);
        } else if (!standing.latest()) {
            add(notes, "earlier", true, others, other -> other.standing().counted(), content);
        }
        if (!standing.counted() && standing.latest()) {
            add(notes, "other_form", true, others, other -> isBetterForm(other, standing), content);
        }
        if (standing.counted()) {
            add(notes, "forms", false, others, other -> isFormOf(other, standing), content);
        }
        if (standing.latest()) {
            add(notes, "later", false, others, other -> isEarlier(other, standing), content);
        }
        return List.copyOf(notes);
    }

    private static boolean isBetterForm(SourceDocument other, Standing standing) {
        return other.standing().counted() && other.standing().revision().equals(standing.revision());
    }

    private static boolean isFormOf(SourceDocument other, Standing standing) {
        return !other.standing().counted() && other.standing().revision().equals(standing.revision());
    }

    private static boolean isEarlier(SourceDocument other, Standing standing) {
        return standing.revision().isPresent() && !other.standing().latest();
    }

    private static void add(
            List<VersionNote> notes,
            String kind,
            boolean set,
            List<SourceDocument> all,
            Predicate<SourceDocument> which,
            Content content) {
        List<Other> others = all.stream()
                .filter(which)
                .map(other -> new Other(Address.document(other.documentId()), other.fileName()))
                .toList();
        if (!others.isEmpty()) {
            notes.add(new VersionNote(content.words().of("version", kind), set, others));
        }
    }
}
