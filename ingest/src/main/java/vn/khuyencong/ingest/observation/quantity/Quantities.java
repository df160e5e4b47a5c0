package vn.khuyencong.ingest.observation.quantity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import vn.khuyencong.ingest.repair.NumberStyle;
import vn.khuyencong.ingest.repair.PrintedNumber;

/**
 * Finds the quantities of running text, and marks what holds digits and is none. The text is repaired already; nothing is
 * dropped: every run of digits that is a word of its own is in some quantity.
 */
public final class Quantities {
    private static final Quantities STANDARD = new Quantities(Vocabulary.standard());

    private static final Set<Kind> WITH_UNIT = EnumSet.of(Kind.MONEY, Kind.PERCENT, Kind.RATIO, Kind.MEASURE);

    private final Masks masks;
    private final QuantityReader reader;
    private final SpelledMoney spelled;
    private final SharedUnit sharing;

    private Quantities(Vocabulary vocabulary) {
        masks = new Masks(vocabulary.masks());
        reader = new QuantityReader(vocabulary);
        spelled = new SpelledMoney(vocabulary.words());
        sharing = new SharedUnit(vocabulary, reader);
    }

    public static Quantities standard() {
        return STANDARD;
    }

    /** Nouns that are surely counted. */
    public static List<String> countedNouns() {
        return Vocabulary.standard().countedNouns();
    }

    /**
     * The style of the running text, from all its paragraphs together. Only a number with a unit proves one: a heading
     * "3.1", a date or "4.0" looks like decimals.
     */
    public NumberStyle styleOf(Collection<String> paragraphs) {
        return NumberStyle.decide(paragraphs.stream()
                .flatMap(paragraph -> scan(paragraph, NumberStyle.UNDECIDED).stream())
                .filter(quantity -> WITH_UNIT.contains(quantity.kind()))
                .flatMap(quantity -> quantity.numbers().stream())
                .map(PrintedNumber::printed)
                .toList());
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
        return linked(text, sharing.complete(text, found, style));
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
        Matcher matcher = NumberSpot.NUMBER.matcher(text);
        int at = from;
        while (at < text.length() && matcher.find(at)) {
            NumberSpot spot = new NumberSpot(matcher.group(), matcher.start(), matcher.end());
            Optional<Quantity> quantity = reader.read(text, spot, style);
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
