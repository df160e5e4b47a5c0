package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What is printed at the top and the foot of every page is no part of the text: a number that stands alone, and lines that
 * most pages repeat letter for letter, the page's number aside.
 */
final class RunningHeads {
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-–—(\\[ ]*[0-9]{1,4}(?: ?/ ?[0-9]{1,4})?[-–—)\\] ]*");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

    /** Part of the page's height, at the top and the foot, in which these lines stand. */
    private static final double MARGIN = 0.12;

    /** Lines at each end of a page that may be such. */
    private static final int DEPTH = 3;

    /** A line in a margin: its text without its numbers, and the numbers. */
    private record Head(int page, String words, List<Long> numbers) {
        static Head of(PageLines page, TextLine line) {
            List<Long> numbers = NUMBER.matcher(line.text())
                    .results()
                    .map(number -> Long.valueOf(number.group()))
                    .toList();
            return new Head(page.number(), NUMBER.matcher(line.text()).replaceAll("#"), numbers);
        }

        /** The same words, and each number the same or as far ahead of the page's. */
        boolean repeats(Head other) {
            if (!words.equals(other.words) || numbers.size() != other.numbers.size()) {
                return false;
            }
            for (int i = 0; i < numbers.size(); i++) {
                long step = other.numbers.get(i) - numbers.get(i);
                if (step != 0 && step != other.page - page) {
                    return false;
                }
            }
            return true;
        }
    }

    private final int pageCount;
    private final Map<String, List<Head>> seen = new TreeMap<>();

    private RunningHeads(List<PageLines> pages) {
        this.pageCount = pages.size();
        for (PageLines page : pages) {
            for (TextLine line : page.lines()) {
                if (isInMargin(page, line)) {
                    Head head = Head.of(page, line);
                    seen.computeIfAbsent(head.words(), words -> new ArrayList<>())
                            .add(head);
                }
            }
        }
    }

    /** The pages without their numbers and running heads. */
    static List<PageLines> removeFrom(List<PageLines> pages) {
        RunningHeads heads = new RunningHeads(pages);
        return pages.stream().map(heads::clean).toList();
    }

    private PageLines clean(PageLines page) {
        List<TextLine> kept = new ArrayList<>(page.lines());
        for (int i = 0; i < DEPTH && !kept.isEmpty() && isHead(page, kept.get(0)); i++) {
            kept.remove(0);
        }
        for (int i = 0; i < DEPTH && !kept.isEmpty() && isHead(page, kept.get(kept.size() - 1)); i++) {
            kept.remove(kept.size() - 1);
        }
        return page.withLines(kept);
    }

    private boolean isHead(PageLines page, TextLine line) {
        if (!isInMargin(page, line)) {
            return false;
        }
        Head head = Head.of(page, line);
        long count = seen.getOrDefault(head.words(), List.of()).stream()
                .filter(head::repeats)
                .map(Head::page)
                .distinct()
                .count();
        boolean repeated = count >= 3 && count >= 0.6 * pageCount;
        return repeated || PAGE_NUMBER.matcher(line.text()).matches();
    }

    private static boolean isInMargin(PageLines page, TextLine line) {
        double y = line.box().centerY();
        return y < MARGIN * page.height() || y > (1 - MARGIN) * page.height();
    }
}
