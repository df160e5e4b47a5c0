package vn.khuyencong.ingest.reader.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.khuyencong.ingest.reader.ListNumberStyle;

/** The labels of numbered paragraphs of a DOCX, as Word prints them (ISO/IEC 29500-1, 17.9). */
final class DocxNumbering {
    /** Where a paragraph stands in its list; a style may leave the level to the list. */
    private record Place(String num, Optional<Integer> level, Optional<String> style) {}

    private final DocxStyles styles;
    private final Map<String, Element> nums = new HashMap<>();
    private final Map<String, Element> abstractNums = new HashMap<>();
    private final Map<String, ListLevel> levels = new HashMap<>();
    private final ListCounters counters = new ListCounters();

    DocxNumbering(Optional<Element> root, DocxStyles styles) {
        this.styles = styles;
        root.ifPresent(numbering -> {
            WordXml.children(numbering, "num").forEach(num -> put(nums, num, "numId"));
            WordXml.children(numbering, "abstractNum").forEach(list -> put(abstractNums, list, "abstractNumId"));
        });
    }

    private static void put(Map<String, Element> byId, Element element, String idName) {
        WordXml.findAttribute(element, idName).ifPresent(id -> byId.putIfAbsent(id, element));
    }

    /** The label of the next paragraph in reading order, with the gap after it; empty where it is in no list. */
    String next(Element paragraph) {
        return findPlace(paragraph)
                .filter(place -> nums.containsKey(place.num()))
                .map(this::label)
                .orElse("");
    }

    private String label(Place place) {
        Element list = abstractNum(place.num());
        int level = place.level().orElseGet(() -> levelOfStyle(list, place.style()));
        boolean restarts = findOverride(place.num(), level)
                .flatMap(override -> WordXml.find(override, "startOverride"))
                .isPresent();
        String listId = WordXml.findAttribute(list, "abstractNumId").orElse(place.num());
        return counters.next(listId, place.num(), level, restarts, depth -> level(place.num(), list, depth));
    }

    private Optional<Place> findPlace(Element paragraph) {
        Optional<Element> own = WordXml.find(paragraph, "pPr", "numPr");
        Optional<String> style = WordXml.findVal(paragraph, "pPr", "pStyle");
        Optional<Element> inherited = styles.findInherited(style, candidate -> WordXml.find(candidate, "pPr", "numPr"));
        Optional<String> num = own.flatMap(numPr -> WordXml.findVal(numPr, "numId"))
                .or(() -> inherited.flatMap(numPr -> WordXml.findVal(numPr, "numId")));
        Optional<Integer> level = own.flatMap(numPr -> WordXml.findVal(numPr, "ilvl"))
                .or(() -> inherited.flatMap(numPr -> WordXml.findVal(numPr, "ilvl")))
                .map(text -> WordXml.number(Optional.of(text), 0));
        return num.map(id -> new Place(id, level, style));
    }

    /** The list definition of a num, also where it only points to a list style. */
    private Element abstractNum(String num) {
        Element instance = nums.getOrDefault(num, nums.values().iterator().next());
        Element list = WordXml.findVal(instance, "abstractNumId")
                .map(abstractNums::get)
                .orElse(instance);
        Optional<String> linked = WordXml.findVal(list, "numStyleLink");
        return styles.findInherited(linked, style -> WordXml.findVal(style, "pPr", "numPr", "numId"))
                .filter(target -> !target.equals(num))
                .map(nums::get)
                .flatMap(target -> WordXml.findVal(target, "abstractNumId"))
                .map(abstractNums::get)
                .orElse(list);
    }

    private static int levelOfStyle(Element list, Optional<String> style) {
        return WordXml.children(list, "lvl").stream()
                .filter(level ->
                        style.isPresent() && WordXml.findVal(level, "pStyle").equals(style))
                .findFirst()
                .map(level -> WordXml.number(WordXml.findAttribute(level, "ilvl"), 0))
                .orElse(0);
    }

    private Optional<Element> findOverride(String num, int level) {
        return Optional.ofNullable(nums.get(num)).stream()
                .flatMap(instance -> WordXml.children(instance, "lvlOverride").stream())
                .filter(override -> WordXml.number(WordXml.findAttribute(override, "ilvl"), -1) == level)
                .findFirst();
    }

    private ListLevel level(String num, Element list, int depth) {
        return levels.computeIfAbsent(num + '/' + depth, key -> {
            Optional<Element> override = findOverride(num, depth);
            Optional<Integer> start = override.flatMap(found -> WordXml.findVal(found, "startOverride"))
                    .map(text -> WordXml.number(Optional.of(text), 1));
            return override.flatMap(found -> WordXml.find(found, "lvl"))
                    .or(() -> WordXml.children(list, "lvl").stream()
                            .filter(level -> WordXml.number(WordXml.findAttribute(level, "ilvl"), -1) == depth)
                            .findFirst())
                    .map(level -> level(level, start))
                    .orElse(ListLevel.UNKNOWN);
        });
    }

    private static ListLevel level(Element level, Optional<Integer> start) {
        return new ListLevel(
                ListNumberStyle.ofOoxml(WordXml.findVal(level, "numFmt").orElse("decimal")),
                WordXml.findVal(level, "lvlText").orElse(""),
                start.orElseGet(() -> WordXml.number(WordXml.findVal(level, "start"), 0)),
                WordXml.number(WordXml.findVal(level, "lvlRestart"), -1),
                WordXml.isOn(level, "isLgl"),
                WordXml.findVal(level, "suff").orElse("tab").equals("nothing") ? "" : " ");
    }
}
