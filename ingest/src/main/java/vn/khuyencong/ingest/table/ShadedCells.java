package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Page;
import vn.khuyencong.ingest.document.Shading;

/**
 * The lines that a person sees where neighbouring cells are filled with different colours, or with white between them:
 * the edges of the fillings. Where two of one colour lie upon each other with nothing between, none is seen.
 */
final class ShadedCells {
    /** Points by which the edges of neighbours may miss each other. */
    private static final double TOUCH = 0.7;

    private ShadedCells() {}

    /** The edges of all shadings of a page together with its drawn lines. */
    static Lines edges(Page page, Lines drawn) {
        List<Line> level = new ArrayList<>(drawn.level());
        List<Line> upright = new ArrayList<>(drawn.upright());
        for (Box box : merged(page.shadings())) {
            level.add(new Line(box.y0(), box.x0(), box.x1()));
            level.add(new Line(box.y1(), box.x0(), box.x1()));
            upright.add(new Line(box.x0(), box.y0(), box.y1()));
            upright.add(new Line(box.x1(), box.y0(), box.y1()));
        }
        return new Lines(LineMerger.join(level), LineMerger.join(upright));
    }

    /** Those of one colour and width that lie upon each other are one: programs fill a cell line by line of its text. */
    private static List<Box> merged(List<Shading> shadings) {
        Map<String, List<Box>> stacks = new TreeMap<>();
        for (Shading shading : shadings) {
            Box box = shading.box();
            String stack = shading.colour() + " " + Math.round(box.x0()) + " " + Math.round(box.x1());
            stacks.computeIfAbsent(stack, key -> new ArrayList<>()).add(box);
        }
        List<Box> merged = new ArrayList<>();
        for (List<Box> stack : stacks.values()) {
            stack.sort((a, b) -> Double.compare(a.y0(), b.y0()));
            Box current = stack.get(0);
            for (Box box : stack) {
                if (box.y0() <= current.y1() + TOUCH) {
                    current = current.union(box);
                } else {
                    merged.add(current);
                    current = box;
                }
            }
            merged.add(current);
        }
        return merged;
    }
}
