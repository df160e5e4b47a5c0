package vn.khuyencong.ingest.observation.quantity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.khuyencong.ingest.repair.NumberStyle;

/**
 * Finds the quantities of running text, and marks what holds digits and is none. The text is repaired already; nothing is
 * dropped: every run of digits that is a word of its own is in some quantity.
 */
public final class Quantities {
    private static final Quantities STANDARD = new Quantities(Vocabulary.standard());

    private final Masks masks;
    private final QuantityReader reader;
    private final SpelledMoney spelled;

    private Quantities(Vocabulary vocabulary) {
        masks = new Masks(vocabulary.masks());
        reader = new QuantityReader(vocabulary);
        spelled = new SpelledMoney(vocabulary.words());
    }

    public static Quantities standard() {
        return STANDARD;
    }

    /** The style of the running text: decided from all its paragraphs together, dates and numberings left out. */
    public NumberStyle styleOf(Collection<String> paragraphs) {
        List<String> numbers = new ArrayList<>();
        for (String paragraph : paragraphs) {
            List<Quantity> blocked = blocked(paragraph);
            Matcher matcher = QuantityReader.NUMBER.matcher(paragraph);
            while (matcher.find()) {
                int start = matcher.start();
                if (blocked.stream().noneMatch(each -> each.start() <= start && start < each.end())) {
                    numbers.add(matcher.group());
                }
            }
        }
        return NumberStyle.decide(numbers);
    }

    /** The quantities of one paragraph or sentence in their order, masked ones and unread ones among them. */
    public List<Quantity> scan(String text, NumberStyle style) {
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        for (Quantity block : blocked(text)) {
            readBetween(text.substring(0, block.start()), at, style, found);
            found.add(block);
            at = block.end();
        }
        readBetween(text, at, style, found);
        return linked(text, found);
    }

    /** What is not to be read as a number: masks and numbers in words, in the order of the text. */
    private List<Quantity> blocked(String text) {
        List<Quantity> blocked = new ArrayList<>(masks.find(text));
        spelled.find(text).stream()
                .filter(each ->
                        blocked.stream().noneMatch(mask -> mask.start() < each.end() && each.start() < mask.end()))
                .forEach(blocked::add);
        blocked.sort(Comparator.comparingInt(Quantity::start));
        return blocked;
    }

    private void readBetween(String text, int from, NumberStyle style, List<Quantity> found) {
        Matcher matcher = QuantityReader.NUMBER.matcher(text);
        int at = from;
        while (at < text.length() && matcher.find(at)) {
            Optional<Quantity> quantity = reader.readAt(text, matcher.start(), matcher.end(), style);
            quantity.ifPresent(found::add);
            at = quantity.map(Quantity::end).orElse(matcher.end());
        }
    }

    /** Links "259 triệu đồng/01 đề án": the count stands after the slash, and what follows it is for both. */
    private static List<Quantity> linked(String text, List<Quantity> found) {
        List<Quantity> linked = new ArrayList<>(found);
        for (int index = linked.size() - 1; index > 0; index--) {
            Quantity quantity = linked.get(index);
            Quantity before = linked.get(index - 1);
            boolean slash = text.substring(Math.min(before.end(), quantity.start()), quantity.start())
                    .strip()
                    .equals("/");
            if (slash && quantity.kind() == Kind.COUNT) {
                linked.set(index, quantity.behindSlash());
                linked.set(index - 1, before.per().isEmpty() ? before.withPer(quantity.per()) : before);
            }
        }
        return List.copyOf(linked);
    }
}
