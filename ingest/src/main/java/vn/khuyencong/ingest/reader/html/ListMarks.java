package vn.khuyencong.ingest.reader.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.khuyencong.ingest.reader.ListNumberStyle;

/** The mark that a browser prints before a list item (HTML Standard, 4.4.5 and 4.4.8). */
final class ListMarks {
    /** A mark that the text brings itself: lists without printed marks are styled in files that we have not. */
    private static final Pattern OWN = Pattern.compile(
            "(?:[-–—+•*·▪●○◦]|\\(?\\p{L}[.)]|[IVXLC]{1,6}[.)]|\\(?\\d{1,2}(?:\\.\\d{1,2})*[.)]).*", Pattern.DOTALL);

    private final Styles styles;

    ListMarks(Styles styles) {
        this.styles = styles;
    }

    /** The mark and a blank; empty where the text begins with one, or the list prints none. */
    String before(String text, Element item) {
        Element list = Optional.ofNullable(item.parent()).orElse(item);
        if (OWN.matcher(text).matches()
                || style(item).or(() -> style(list)).filter("none"::equals).isPresent()) {
            return "";
        }
        return list.normalName().equals("ol") ? numberStyle(list).write(number(item, list)) + ". " : "• ";
    }

    private Optional<String> style(Element element) {
        return styles.find(element, "list-style-type").or(() -> styles.find(element, "list-style"));
    }

    private ListNumberStyle numberStyle(Element list) {
        return switch (style(list).orElse(list.attr("type"))) {
            case "a", "lower-alpha", "lower-latin" -> ListNumberStyle.LOWER_LETTER;
            case "A", "upper-alpha", "upper-latin" -> ListNumberStyle.UPPER_LETTER;
            case "i", "lower-roman" -> ListNumberStyle.LOWER_ROMAN;
            case "I", "upper-roman" -> ListNumberStyle.UPPER_ROMAN;
            default -> ListNumberStyle.DECIMAL;
        };
    }

    private static int number(Element item, Element list) {
        int number = whole(list.attr("start"), 1) - 1;
        for (Element each : list.children()) {
            if (each.normalName().equals("li")) {
                number = whole(each.attr("value"), number + 1);
            }
            if (each.equals(item)) {
                break;
            }
        }
        return number;
    }

    private static int whole(String text, int otherwise) {
        return text.matches("-?\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
