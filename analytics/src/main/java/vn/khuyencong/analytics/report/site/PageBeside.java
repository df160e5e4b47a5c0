package vn.khuyencong.analytics.report.site;

import java.io.Writer;
import vn.khuyencong.analytics.report.content.Bilingual;
import vn.khuyencong.analytics.report.content.Comparison;

/** A page in the look of the site that is no part of it: it stands in a folder beside {@code site/} and leads back into it. */
public final class PageBeside {
    private static final String SITE = "../site/";

    private PageBeside() {}

    /**
     * Writes the page as HTML.
     *
     * @param template one of the site's templates
     * @param view what it shows
     */
    public static void write(String template, Bilingual title, Object view, Writer html) {
        Template.fill(template, view, Frame.beside(SITE, title, Comparison.described()), html);
    }

    /** The way to the page of a document. */
    public static String document(String documentId) {
        return SITE + Address.document(documentId);
    }

    /** The way to a printed cell. */
    public static String cell(String documentId, String cellId) {
        return document(documentId) + "#" + Address.safe(cellId);
    }
}
