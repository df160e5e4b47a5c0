package vn.khuyencong.ingest.reader.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Whether lines are drawn around a cell: on two sides at least, for a line under a name draws no grid. */
final class Borders {
    static final List<String> SIDES = List.of("top", "bottom", "left", "right");

    private static final Pattern NO_LINE = Pattern.compile("(?:.*\\s)?(?:none|hidden)(?:\\s.*)?|0(?:\\s.*|[a-z]*)");
    private static final Pattern WIDTH = Pattern.compile("\\s*[1-9]\\d*(?:px)?\\s*|");

    private final Styles styles;

    Borders(Styles styles) {
        this.styles = styles;
    }

    /** By its style, else by the old attributes of its table (HTML Standard, 15.3.10). */
    boolean isDrawn(Element cell, Element table) {
        boolean byTable =
                table.hasAttr("border") && WIDTH.matcher(table.attr("border")).matches();
        long drawn = SIDES.stream()
                .filter(side -> findLine(cell, side).orElse(byTable))
                .count();
        return drawn >= 2;
    }

    private Optional<Boolean> findLine(Element cell, String side) {
        return styles.find(cell, "border-" + side)
                .map(value -> !NO_LINE.matcher(value).matches());
    }
}
