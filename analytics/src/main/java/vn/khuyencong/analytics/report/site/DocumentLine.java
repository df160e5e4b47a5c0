package vn.khuyencong.analytics.report.site;

import java.util.List;
import java.util.Optional;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Content;
import vn.khuyencong.analytics.report.content.Numbers;
import vn.khuyencong.analytics.report.content.SourceDocument;

/** What is known of a document as a whole. */
record DocumentLine(
        String href,
        String figures,
        String name,
        Bilingual type,
        String number,
        String issued,
        Bilingual province,
        String provinceHref,
        String period,
        String pages,
        Bilingual text,
        String fileName,
        String mediaType,
        String sha256,
        ProofView proof,
        Optional<Other> supersedes,
        Optional<Other> supersededBy,
        Optional<Bilingual> standing,
        List<VersionNote> versions) {

    /** Another version of it. */
    record Other(String href, String name) {}

    static DocumentLine of(SourceDocument document, Content content) {
        return new DocumentLine(
                Address.document(document.documentId()),
                Address.figures(document.documentId()),
                document.name(),
                content.words().of("document_type", document.documentType()),
                document.documentNumber().orElse(Numbers.NONE),
                document.issuedOn().map(DocumentLine::date).orElse(Numbers.NONE),
                content.words().province(document.provinceCode()),
                Address.province(document.provinceCode()),
                document.period(),
                document.pageCount().map(String::valueOf).orElse(Numbers.NONE),
                content.words().of("text_source", document.textSource()),
                document.fileName(),
                document.mediaType(),
                document.sha256(),
                ProofView.of(content.proof(document), content.words()),
                document.supersedes().flatMap(content::findDocument).map(DocumentLine::other),
                content.documents().stream()
                        .filter(later -> later.supersedes().equals(Optional.of(document.documentId())))
                        .findFirst()
                        .map(DocumentLine::other),
                standing(document).map(kind -> content.words().of("standing", kind)),
                VersionNote.of(document, content));
    }

    /** What tells it from the other versions and forms of its report, where the comparisons do not use it. */
    private static Optional<String> standing(SourceDocument document) {
        if (document.standing().counted()) {
            return Optional.empty();
        }
        return Optional.of(document.standing().latest() ? "other_form" : "earlier");
    }

    private static Other other(SourceDocument document) {
        return new Other(Address.document(document.documentId()), document.name());
    }

    /** 2021-03-09 → 9/3/2021, as Vietnamese and other readers write it. */
    private static String date(String iso) {
        String[] parts = iso.split("-", -1);
        return parts.length == 3 ? Integer.parseInt(parts[2]) + "/" + Integer.parseInt(parts[1]) + "/" + parts[0] : iso;
    }
}
