package vn.khuyencong.analytics.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The pages of a published site, read as XML: one that is not well-formed is an error. */
record SitePages(Map<String, Document> all) {
    static SitePages of(Path out) throws IOException, ParserConfigurationException, SAXException {
        Map<String, Document> pages = new TreeMap<>();
        for (Path page : Sample.pages(out)) {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(Files.readAllBytes(page)));
            pages.put(out.resolve("site").relativize(page).toString(), document);
        }
        return new SitePages(pages);
    }

    Set<String> names() {
        return all.keySet();
    }

    Document page(String path) throws IOException {
        Document page = all.get(path);
        if (page == null) {
            throw new IOException("no page " + path);
        }
        return page;
    }

    int links() {
        return all.values().stream()
                .mapToInt(page -> elements(page, "a").size())
                .sum();
    }

    /** Each with the page it stands on. */
    List<String> brokenLinks() {
        List<String> broken = new ArrayList<>();
        all.forEach((name, page) -> {
            for (Element link : elements(page, "a")) {
                String[] parts = link.getAttribute("href").split("#", 2);
                String target = parts[0].isEmpty()
                        ? name
                        : Path.of(name).resolveSibling(parts[0]).normalize().toString();
                boolean found = all.containsKey(target)
                        && (parts.length == 1 || ids(all.get(target)).contains(parts[1]));
                if (!found) {
                    broken.add(name + " → " + link.getAttribute("href"));
                }
            }
        });
        return broken;
    }

    List<String> doubleAnchors() {
        List<String> twice = new ArrayList<>();
        all.forEach((name, page) -> {
            Set<String> seen = new HashSet<>();
            ids(page).stream().filter(id -> !seen.add(id)).forEach(id -> twice.add(name + "#" + id));
        });
        return twice;
    }

    static List<Element> elements(Object parent, String tag) {
        NodeList nodes = parent instanceof Document page
                ? page.getElementsByTagName(tag)
                : ((Element) parent).getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    static List<Element> ofClass(Object parent, String tag, String name) {
        return elements(parent, tag).stream()
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ", -1)).contains(name))
                .toList();
    }

    static Element byId(Document page, String id) {
        return elements(page, "*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Element link(Object parent, String text) {
        return elements(parent, "a").stream()
                .filter(link -> link.getTextContent().strip().endsWith(text))
                .findFirst()
                .orElseThrow();
    }

    /** What a reader of Vietnamese sees: the text without its English, blanks as one. */
    static String shown(Element element) {
        Element copy = (Element) element.cloneNode(true);
        for (Element english : ofClass(copy, "span", "t")) {
            if (english.getAttribute("lang").equals("en")) {
                english.getParentNode().removeChild(english);
            }
        }
        return copy.getTextContent().strip().replaceAll("\\s+", " ");
    }

    private static List<String> ids(Document page) {
        return elements(page, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
