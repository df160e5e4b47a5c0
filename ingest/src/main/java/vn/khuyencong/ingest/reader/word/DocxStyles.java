package vn.khuyencong.ingest.reader.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Element;

/** The styles of a DOCX: what a paragraph or table inherits where it says nothing itself. */
final class DocxStyles {
    /** Word itself lets eleven styles build upon each other. */
    private static final int MOST_ANCESTORS = 100;

    private final Map<String, Element> byId = new HashMap<>();

    DocxStyles(Optional<Element> root) {
        root.ifPresent(
                styles -> WordXml.children(styles, "style").forEach(style -> WordXml.findAttribute(style, "styleId")
                        .ifPresent(id -> byId.putIfAbsent(id, style))));
    }

    /** The first answer on the way from a style to those that it is based on. */
    <T> Optional<T> findInherited(Optional<String> styleId, Function<Element, Optional<T>> question) {
        Set<String> seen = new HashSet<>();
        Optional<String> id = styleId;
        while (id.isPresent() && seen.size() < MOST_ANCESTORS && seen.add(id.get())) {
            Optional<Element> style = Optional.ofNullable(byId.get(id.get()));
            Optional<T> answer = style.flatMap(question);
            if (answer.isPresent()) {
                return answer;
            }
            id = style.flatMap(found -> WordXml.findVal(found, "basedOn"));
        }
        return Optional.empty();
    }
}
