package vn.khuyencong.ingest.reader.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import vn.khuyencong.ingest.reader.PrintedText;

/** What of a page a person reads as its text: nothing hidden, no controls, and nothing that only leads to other pages. */
final class Shown {
    private static final Set<String> NO_TEXT = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "audio",
            "video",
            "button",
            "select",
            "textarea",
            "datalist",
            "nav",
            "aside",
            "del");

    /** The landmarks of WAI-ARIA that hold no content of the page itself. */
    private static final Set<String> ROLES = Set.of(
            "navigation", "search", "complementary", "contentinfo", "menu", "menubar", "toolbar", "tablist", "dialog");

    private static final Set<String> LISTS = Set.of("ul", "ol", "div");
    private static final int FEWEST_LINKS = 3;

    private final Styles styles;

    Shown(Styles styles) {
        this.styles = styles;
    }

    boolean is(Element element) {
        return !NO_TEXT.contains(element.normalName())
                && !ROLES.contains(element.attr("role"))
                && !isHidden(element)
                && !isPageFooter(element)
                && !isListOfLinks(element);
    }

    private boolean isHidden(Element element) {
        boolean closed = element.normalName().equals("dialog") && !element.hasAttr("open");
        return closed
                || element.hasAttr("hidden")
                || styles.find(element, "display").filter("none"::equals).isPresent()
                || styles.find(element, "visibility")
                        .filter(value -> !value.equals("visible"))
                        .isPresent();
    }

    /** A footer belongs to the site unless it closes a part of the content (HTML Accessibility API Mappings, footer). */
    private static boolean isPageFooter(Element element) {
        return element.normalName().equals("footer")
                && element.closest("article, main, section, table, blockquote") == null;
    }

    /** Nearly all of its text stands in links: a menu (link density, Kohlschütter et al. 2010). */
    private static boolean isListOfLinks(Element element) {
        if (!LISTS.contains(element.normalName()) || element.select("a[href]").size() < FEWEST_LINKS) {
            return false;
        }
        int linked = element.select("a[href]").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return element.selectFirst("table") == null
                && 10 * linked >= 9 * PrintedText.tidy(element.text()).length();
    }
}
