package vn.khuyencong.ingest.observation.flat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.khuyencong.ingest.observation.lexicon.Resources;

/** The unit at the end of a label, where the column between them is lost. */
final class FlatUnits {
    private static final List<String> KNOWN = Stream.concat(
                    Resources.reference("count_units_seen.csv").stream().map(row -> row.get("unit_as_printed")),
                    Resources.reference("money_units.csv").stream()
                            .flatMap(row -> Stream.of(row.get("spellings (|)").split("\\|"))))
            .map(FlatUnits::folded)
            .filter(unit -> unit.length() > 1)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();

    private static final Pattern CAPITAL_AT_END = Pattern.compile(".*\\p{Ll} (\\p{Lu}\\p{Ll}*(?: \\p{Ll}+)*)");

    private static final Pattern CAPITAL_BEFORE = Pattern.compile("\\p{Ll}[^.;:]* (\\p{Lu}\\p{Ll}+ )$");

    private FlatUnits() {}

    /** A label and the unit behind it, empty where none is known. */
    record Parted(String label, String unit) {}

    static Parted part(String text) {
        for (String unit : KNOWN) {
            int start = text.length();
            while (start > 0 && folded(text.substring(start)).length() < unit.length()) {
                start--;
            }
            boolean word = start > 0 && !Character.isLetterOrDigit(text.charAt(start - 1));
            if (word && folded(text.substring(start)).equals(unit)) {
                start = firstWord(text, start);
                return new Parted(
                        text.substring(0, start).strip(), text.substring(start).strip());
            }
        }
        return repeated(text);
    }

    /** "Chuyên mục truyền hình Chuyên mục": what is counted, once more as its unit. */
    private static Parted repeated(String text) {
        Matcher end = CAPITAL_AT_END.matcher(text);
        if (end.matches()) {
            String label = text.substring(0, end.start(1)).strip();
            if (folded(label).contains(folded(end.group(1)))) {
                return new Parted(label, end.group(1));
            }
        }
        return new Parted(text, "");
    }

    /** "Số lượt học viên Lượt học viên": a unit begins with a capital, and so may the word before what is known of it. */
    private static int firstWord(String text, int start) {
        Matcher before = CAPITAL_BEFORE.matcher(text.substring(0, start));
        return Character.isLowerCase(text.codePointAt(start)) && before.find() ? before.start(1) : start;
    }

    static boolean isUnit(String text) {
        return KNOWN.contains(folded(text));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
