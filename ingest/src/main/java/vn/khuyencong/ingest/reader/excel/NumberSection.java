package vn.khuyencong.ingest.reader.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The section of a number format that a value falls into: one for all, or one each for what is positive, negative and
 * zero (ISO/IEC 29500-1, 18.8.31). Where it holds no place for a digit, its words stand for the number: a dash for 0,
 * nothing at all. POI writes a 0 beside the dash of {@code "-"??}.
 */
final class NumberSection {
    private NumberSection() {}

    /** What is shown instead of the number; none where digits are shown, or where a condition chooses the section. */
    static Optional<String> findWords(String format, double value) {
        List<String> sections = sections(format);
        boolean byCondition = format.matches(".*\\[[<>=].*");
        int section = value < 0 ? 1 : value == 0 ? 2 : 0;
        return byCondition ? Optional.empty() : words(sections.get(section < sections.size() ? section : 0));
    }

    private static List<String> sections(String format) {
        List<String> sections = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < format.length(); i = next(format, i)) {
            if (format.charAt(i) == ';') {
                sections.add(format.substring(start, i));
                start = i + 1;
            }
        }
        sections.add(format.substring(start));
        return sections;
    }

    /** Behind the sign at a place and what belongs to it: quoted words, an escaped sign, a condition or colour. */
    private static int next(String format, int at) {
        int end =
                switch (format.charAt(at)) {
                    case '"' -> format.indexOf('"', at + 1);
                    case '[' -> format.indexOf(']', at + 1);
                    case '\\', '_', '*' -> at + 1;
                    default -> at;
                };
        return end < 0 ? format.length() : Math.min(end + 1, format.length());
    }

    private static Optional<String> words(String section) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < section.length(); i = next(section, i)) {
            String sign = section.substring(i, next(section, i));
            switch (sign.charAt(0)) {
                case '0', '#', '@', 'G', 'g' -> {
                    return Optional.empty();
                }
                case '"' -> words.append(sign.replace("\"", ""));
                case '\\' -> words.append(sign.substring(1));
                case '_' -> words.append(' ');
                case '[', '*', '?' -> {}
                default -> words.append(sign);
            }
        }
        return Optional.of(words.toString().strip());
    }
}
