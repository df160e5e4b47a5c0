package vn.khuyencong.ingest.reader.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * What the styles within a page say of an element: whether it is shown, whether lines are drawn around it, how its list is
 * numbered. Of two rules the later one counts; rules for print or for a state (":hover") are none of ours.
 */
final class Styles {
    /** Rules times elements, for each sheet: some seconds. */
    private static final int MOST_COMPARISONS = 50_000_000;

    private static final List<String> WANTED =
            List.of("display", "visibility", "border", "list-style", "vertical-align");

    /** Elements are themselves alone: jsoup compares them by identity. */
    private final Map<Element, Map<String, String>> ofElement = new HashMap<>();

    private Styles() {}

    static Styles of(Document page) {
        Styles styles = new Styles();
        List<Element> elements = page.getAllElements();
        for (Element sheet : page.select("style")) {
            styles.addSheet(page, elements, sheet.data());
        }
        page.select("[style]").forEach(element -> styles.add(element, declarations(element.attr("style"))));
        return styles;
    }

    /** The value of a property that we want, in small letters. */
    Optional<String> find(Element element, String property) {
        return Optional.ofNullable(ofElement.getOrDefault(element, Map.of()).get(property));
    }

    private void addSheet(Document page, List<Element> elements, String sheet) {
        int most = MOST_COMPARISONS / Math.max(1, elements.size());
        for (StyleRule rule : StyleRule.of(sheet)) {
            Map<String, String> declared = declarations(rule.declarations());
            if (!declared.isEmpty() && !rule.selector().contains(":") && most-- > 0) {
                select(page, rule.selector()).forEach(element -> add(element, declared));
            }
        }
    }

    private static List<Element> select(Document page, String selector) {
        try {
            return page.select(selector);
        } catch (SelectorParseException ofAnotherKind) {
            return List.of();
        }
    }

    private void add(Element element, Map<String, String> declared) {
        if (!declared.isEmpty()) {
            ofElement.computeIfAbsent(element, first -> new HashMap<>()).putAll(declared);
        }
    }

    private static Map<String, String> declarations(String text) {
        Map<String, String> declared = new HashMap<>();
        for (String declaration : text.toLowerCase(Locale.ROOT).split(";", -1)) {
            int colon = declaration.indexOf(':');
            String property = colon < 0 ? "" : declaration.substring(0, colon).strip();
            String value =
                    declaration.substring(colon + 1).replace("!important", "").strip();
            if (WANTED.stream().anyMatch(property::startsWith)) {
                spread(property, value, declared);
            }
        }
        return declared;
    }

    /** A border of all sides, in width and style, is one of each side. */
    private static void spread(String property, String value, Map<String, String> declared) {
        if (!property.startsWith("border")) {
            declared.put(property, value);
        } else if (List.of("border", "border-style", "border-width").contains(property)) {
            Borders.SIDES.forEach(side -> declared.put("border-" + side, value));
        } else if (property.matches("border-(?:top|bottom|left|right)(?:-style|-width)?")) {
            declared.put(property.replaceFirst("-(?:style|width)$", ""), value);
        }
    }
}
