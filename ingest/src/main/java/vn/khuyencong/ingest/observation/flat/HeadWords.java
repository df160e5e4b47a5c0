package vn.khuyencong.ingest.observation.flat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.khuyencong.ingest.observation.lexicon.FlatHeading;
import vn.khuyencong.ingest.observation.lexicon.Hit;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;

/** The words of a header in a text that has lost the grid: years, totals, sources, measures, in printed order. */
final class HeadWords {
    private static final Lexicon<FlatHeading> HEADINGS = Lexicon.load(FlatHeading.class, "flat_headings.yaml");
    private static final Pattern RANGE = Pattern.compile("(?:19|20)\\d\\d ?[-–] ?(?:19|20)\\d\\d");

    /** "Tổng giai đoạn 2014" on one line, "-2020" on the next. */
    private static final Pattern END_OF_RANGE = Pattern.compile("[-–] ?(?:19|20)\\d\\d");

    private static final Pattern YEAR = Pattern.compile("(?iu)(?:năm ?)?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern GLUED_YEAR = Pattern.compile("(\\d{4})(\\p{Lu})");
    private static final int LONGEST_GLUED = 20;
    private static final int SHORTEST_WORD = 2;
    private static final Pattern VOWEL =
            Pattern.compile("(?iu)[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]");
    private static final Set<FlatHeading> OF_COLUMNS =
            Set.of(FlatHeading.WHOLE, FlatHeading.MEAN, FlatHeading.SOURCE, FlatHeading.MEASURE, FlatHeading.SUM);

    private static final Set<FlatHeading> FRAME =
            Set.of(FlatHeading.NUMBER, FlatHeading.LABEL, FlatHeading.UNIT, FlatHeading.NOTE);

    private HeadWords() {}

    /**
     * A word of the header.
     *
     * @param year where it is one
     */
    record HeadWord(FlatHeading kind, String text, int year, int start, int end) {
        boolean isYear() {
            return year > 0;
        }

        boolean isOfColumns() {
            return isYear() || OF_COLUMNS.contains(kind);
        }

        boolean isOfFrame() {
            return FRAME.contains(kind);
        }

        private HeadWord until(int newEnd, String newText) {
            return new HeadWord(kind, newText, year, start, newEnd);
        }
    }

    /** Whether the line is made of words of headers alone, pieces of such words among them. */
    static boolean isHeading(String line) {
        String bare = YEAR.matcher(RANGE.matcher(line).replaceAll(" ")).replaceAll(" ");
        boolean digits = HEADINGS.rest(bare).chars().anyMatch(Character::isDigit);
        boolean letters = line.codePoints().anyMatch(Character::isLetter);
        boolean known = HEADINGS.knowsWords(bare) && !digits && (letters || isYears(line));
        return known || END_OF_RANGE.matcher(line).matches();
    }

    /** "2021 2022 2023" over the columns, or "2014 - 2020" under "Tổng giai đoạn". */
    private static boolean isYears(String line) {
        return RANGE.matcher(line).matches() || line.matches("(?:(?:19|20)\\d\\d ?)+");
    }

    static boolean isOutlook(String text) {
        return HEADINGS.meanings(text).contains(FlatHeading.OUTLOOK) && isHeading(text);
    }

    static boolean beginsWithUnit(String text) {
        return HEADINGS.hits(text).stream().anyMatch(hit -> hit.start() == 0 && hit.meaning() == FlatHeading.UNIT);
    }

    /** "KINH" and "PHÍ" are words, "KCQG" is short for some. */
    static boolean isWholeWord(String word) {
        return word.length() > 1
                && VOWEL.matcher(word).find()
                && !word.toUpperCase(Locale.ROOT).startsWith("KC");
    }

    /** All words of the header in a text, years with what stands beside them: "Năm 2020 (ước thực hiện)". */
    static List<HeadWord> of(String text) {
        List<HeadWord> found = new ArrayList<>();
        Matcher ranges = RANGE.matcher(text);
        StringBuilder withoutRanges = new StringBuilder(text);
        List<int[]> spans = new ArrayList<>();
        while (ranges.find()) {
            spans.add(new int[] {ranges.start(), ranges.end()});
            for (int i = ranges.start(); i < ranges.end(); i++) {
                withoutRanges.setCharAt(i, '.');
            }
        }
        Matcher years = YEAR.matcher(withoutRanges);
        while (years.find()) {
            found.add(new HeadWord(
                    FlatHeading.OVER, years.group(), Integer.parseInt(years.group(1)), years.start(), years.end()));
        }
        for (Hit<FlatHeading> hit : apart(withoutRanges.toString())) {
            boolean ofYear = found.stream()
                    .anyMatch(year -> year.isYear() && hit.start() < year.end() && hit.end() > year.start());
            if (!ofYear) {
                found.add(
                        new HeadWord(hit.meaning(), text.substring(hit.start(), hit.end()), 0, hit.start(), hit.end()));
            }
        }
        found.sort(Comparator.comparingInt(HeadWord::start));
        return joined(text, found, spans);
    }

    /** Where two overlap, as "Tổng Kinh phí" and "Kinh phí đối ứng", the first is what is left of it. */
    private static List<Hit<FlatHeading>> apart(String text) {
        List<Hit<FlatHeading>> hits = new ArrayList<>();
        List<Hit<FlatHeading>> all = HEADINGS.hits(text);
        for (int i = 0; i < all.size(); i++) {
            Hit<FlatHeading> hit = all.get(i);
            if (i + 1 < all.size() && all.get(i + 1).start() < hit.end()) {
                hits.addAll(HEADINGS.hits(text.substring(0, all.get(i + 1).start())).stream()
                        .filter(shorter -> shorter.start() >= hit.start())
                        .toList());
            } else {
                hits.add(hit);
            }
        }
        return hits;
    }

    /** Words of headers that were glued together, apart: "KCQGKCQG", "Năm 2017Năm 2016". */
    static String spaced(String line) {
        String apart = GLUED_YEAR.matcher(line).replaceAll("$1 $2");
        return Arrays.stream(apart.split(" ")).map(HeadWords::spacedWord).collect(Collectors.joining(" "));
    }

    private static String spacedWord(String word) {
        if (!HEADINGS.knowsWords(word) && word.length() <= LONGEST_GLUED) {
            for (int i = SHORTEST_WORD; i <= word.length() - SHORTEST_WORD; i++) {
                String before = word.substring(0, i);
                String behind = word.substring(i);
                if (Character.isUpperCase(behind.charAt(0))
                        && HEADINGS.knowsWords(before)
                        && HEADINGS.knowsWords(behind)) {
                    return before + " " + behind;
                }
            }
        }
        return word;
    }

    /** A range of years belongs to the total or mean before it, an outlook to the year it stands beside. */
    private static List<HeadWord> joined(String text, List<HeadWord> words, List<int[]> ranges) {
        List<HeadWord> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            HeadWord word = words.get(i);
            HeadWord last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean outlook = word.kind() == FlatHeading.OUTLOOK;
            boolean ofNext = i + 1 < words.size()
                    && words.get(i + 1).isYear()
                    && isBeside(text, word.end(), words.get(i + 1).start())
                    && !isBracketed(text, word);
            if (outlook && !ofNext && last != null && last.isYear() && isBeside(text, last.end(), word.start())) {
                int end = Math.min(text.length(), closing(text, word.end()));
                joined.set(joined.size() - 1, last.until(end, text.substring(last.start(), end)));
            } else if (word.isYear()
                    && last != null
                    && last.kind() == FlatHeading.OUTLOOK
                    && !last.isYear()
                    && isBeside(text, last.end(), word.start())) {
                joined.set(
                        joined.size() - 1,
                        new HeadWord(
                                FlatHeading.OVER,
                                text.substring(last.start(), word.end()),
                                word.year(),
                                last.start(),
                                word.end()));
            } else {
                joined.add(word);
            }
        }
        return joined.stream().map(word -> withRange(text, word, ranges)).toList();
    }

    private static HeadWord withRange(String text, HeadWord word, List<int[]> ranges) {
        boolean whole = word.kind() == FlatHeading.WHOLE || word.kind() == FlatHeading.MEAN;
        return ranges.stream()
                .filter(range -> whole && isBeside(text, word.end(), range[0]))
                .findFirst()
                .map(range -> word.until(range[1], text.substring(word.start(), range[1])))
                .orElse(word);
    }

    private static boolean isBracketed(String text, HeadWord word) {
        return word.start() > 0 && text.charAt(word.start() - 1) == '(';
    }

    private static boolean isBeside(String text, int end, int start) {
        return start >= end && text.substring(end, start).matches("[\\s(]*");
    }

    private static int closing(String text, int end) {
        return end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
    }
}
