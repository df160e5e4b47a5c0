package vn.khuyencong.ingest.table.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where form feeds tell the pages, the first or the last line of a page is no part of its text when most pages have the
 * same there, or when it is a number alone; the number may grow with the pages.
 */
final class PageHeads {
    private static final Pattern ALONE = Pattern.compile("[-–—(\\[ ]*[0-9]{1,4}(?: ?/ ?[0-9]{1,4})?[-–—)\\] ]*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final int FEWEST = 3;
    private static final double MOST_PAGES = 0.6;

    private final Map<String, Integer> seen = new TreeMap<>();
    private int pages = 1;

    private PageHeads(List<FlatRegion> regions) {
        for (FlatRegion region : regions) {
            for (int i = 0; i < region.lines().size(); i++) {
                PrintedLine line = region.lines().get(i);
                pages = Math.max(pages, line.page());
                if (isAtEdge(region.lines(), i)) {
                    keys(line).forEach(key -> seen.merge(key, 1, Integer::sum));
                }
            }
        }
    }

    static List<FlatRegion> removeFrom(List<FlatRegion> regions) {
        PageHeads heads = new PageHeads(regions);
        return heads.pages == 1
                ? regions
                : regions.stream()
                        .map(heads::clean)
                        .filter(region ->
                                region.grid().isPresent() || !region.lines().isEmpty())
                        .toList();
    }

    private FlatRegion clean(FlatRegion region) {
        List<PrintedLine> kept = new ArrayList<>();
        for (int i = 0; i < region.lines().size(); i++) {
            PrintedLine line = region.lines().get(i);
            if (!isAtEdge(region.lines(), i) || !isHead(line)) {
                kept.add(line);
            }
        }
        return region.grid().isPresent() ? region : FlatRegion.text(kept);
    }

    private static boolean isAtEdge(List<PrintedLine> lines, int i) {
        int page = lines.get(i).page();
        return i == 0
                || i == lines.size() - 1
                || lines.get(i - 1).page() != page
                || lines.get(i + 1).page() != page;
    }

    private boolean isHead(PrintedLine line) {
        int count = keys(line).stream()
                .mapToInt(key -> seen.getOrDefault(key, 0))
                .max()
                .orElse(0);
        return ALONE.matcher(line.text()).matches() ? count > 1 : count >= FEWEST && count >= MOST_PAGES * pages;
    }

    /** Its text, and its text with the first number in it told by how far it is ahead of the page's. */
    private static Set<String> keys(PrintedLine line) {
        Matcher number = NUMBER.matcher(line.text());
        return number.find()
                ? Set.of(
                        line.text(),
                        line.text().substring(0, number.start())
                                + "#" + (Integer.parseInt(number.group()) - line.page())
                                + line.text().substring(number.end()))
                : Set.of(line.text());
    }
}
