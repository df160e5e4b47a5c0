package vn.khuyencong.ingest.reader.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** WordprocessingML elements by their local names, in the transitional and the strict namespace alike. */
final class WordXml {
    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final Set<String> OFF = Set.of("0", "false", "off");

    private WordXml() {}

    /** The local name of a WordprocessingML element; of an element of another language, its prefixed name. */
    static String name(Element element) {
        return NAMESPACES.contains(String.valueOf(element.getNamespaceURI()))
                ? element.getLocalName()
                : element.getNodeName();
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name(child).equals(name))
                .toList();
    }

    /** The first descendant on a way of child names. */
    static Optional<Element> find(Element parent, String... way) {
        Optional<Element> found = Optional.of(parent);
        for (String name : way) {
            found = found.flatMap(element -> children(element, name).stream().findFirst());
        }
        return found;
    }

    /** The attribute {@code val} of the element on a way of child names. */
    static Optional<String> findVal(Element parent, String... way) {
        return find(parent, way).flatMap(element -> findAttribute(element, "val"));
    }

    static Optional<String> findAttribute(Element element, String name) {
        for (String namespace : NAMESPACES) {
            if (element.hasAttributeNS(namespace, name)) {
                return Optional.of(element.getAttributeNS(namespace, name));
            }
        }
        return Optional.empty();
    }

    static int number(Optional<String> value, int otherwise) {
        return value.filter(text -> text.matches("-?\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    /** Whether a switch such as {@code <w:vanish/>} is on: it is, unless its value says otherwise. */
    static boolean isOn(Element parent, String... way) {
        return find(parent, way)
                .map(element -> !OFF.contains(findAttribute(element, "val").orElse("1")))
                .orElse(false);
    }
}
