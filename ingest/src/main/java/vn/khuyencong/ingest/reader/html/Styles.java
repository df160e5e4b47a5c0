package vn.khuyencong.ingest.reader.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * What the styles within a page say of an element: whether it is shown, whether lines are drawn around it, how its list is
 * numbered. Of two rules the later one counts; rules for print or for a state (":hover") are none of ours.
 */
final class Styles {
    private static final int MOST_RULES = 2000;
    private static final List<String> WANTED = List.of("display", "visibility", "border", "list-style");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
    private static final Pattern AT_RULE = Pattern.compile("@[^{};]*(?:;|\\{(?:[^{}]*\\{[^{}]*})*[^{}]*})");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

    /** Elements are themselves alone: jsoup compares them by identity. */
    private final Map<Element, Map<String, String>> ofElement = new HashMap<>();

    private Styles() {}

    static Styles of(Document page) {
        Styles styles = new Styles();
        for (Element sheet : page.select("style")) {
            styles.addSheet(page, sheet.data());
        }
        page.select("[style]").forEach(element -> styles.add(element, declarations(element.attr("style"))));
        return styles;
    }

    /** The value of a property that we want, in small letters. */
    Optional<String> find(Element element, String property) {
        return Optional.ofNullable(ofElement.getOrDefault(element, Map.of()).get(property));
    }

    private void addSheet(Document page, String sheet) {
        String plain = AT_RULE.matcher(COMMENT.matcher(sheet).replaceAll(" ")).replaceAll(" ");
        Matcher rules = RULE.matcher(plain);
        for (int count = 0; count < MOST_RULES && rules.find(); count++) {
            Map<String, String> declared = declarations(rules.group(2));
            String selector = rules.group(1).strip();
            if (!declared.isEmpty() && !selector.contains(":")) {
                select(page, selector).forEach(element -> add(element, declared));
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
