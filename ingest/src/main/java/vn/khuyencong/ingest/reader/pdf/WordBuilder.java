package vn.khuyencong.ingest.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Ruling;
import vn.khuyencong.ingest.document.Word;

/**
 * Glyphs → words: glyphs on one baseline, from left to right, broken where the gap is as wide as a blank or where a
 * vertical line stands between. A blank that is drawn but takes no room ("Đ ịnh" from a producer that places every glyph
 * anew) breaks nothing.
 */
final class WordBuilder {
    /** Parts of the size: how far above and below its baseline a letter reaches, Vietnamese double accents aside. */
    private static final double ASCENT = 0.78;

    private static final double DESCENT = 0.22;

    /** Part of the font's blank that makes a break; justified text shrinks its blanks to no less than two thirds. */
    private static final double BREAK = 0.5;

    private static final double BREAK_AT_BLANK = 0.3;

    /** A letter with all marks that may stand on it. */
    private static final int MOST_MARKED = 64;

    private final int direction;
    private final NavigableMap<Double, List<Box>> uprights = new TreeMap<>();

    private WordBuilder(int direction, List<Ruling> rulings) {
        this.direction = direction;
        for (Ruling ruling : direction % 2 == 0 ? rulings : List.<Ruling>of()) {
            if (!ruling.isHorizontal()) {
                double at = GlyphCollector.along(direction, ruling.box().centerX(), 0);
                uprights.computeIfAbsent(at, x -> new ArrayList<>()).add(ruling.box());
            }
        }
    }

    /** The words whose text runs in a direction, line by line. */
    static List<Word> build(List<Glyph> glyphs, int direction, List<Ruling> rulings) {
        List<Glyph> own = withMarksOnTheirLetters(
                glyphs.stream().filter(glyph -> glyph.direction() == direction).toList());
        WordBuilder builder = new WordBuilder(direction, rulings);
        List<Word> words = new ArrayList<>();
        for (List<Glyph> line : lines(own)) {
            builder.addWords(line, words);
        }
        return words;
    }

    private static List<Glyph> withMarksOnTheirLetters(List<Glyph> glyphs) {
        List<Glyph> joined = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            int last = joined.size() - 1;
            if (glyph.isMark()
                    && last >= 0
                    && !joined.get(last).isBlank()
                    && joined.get(last).text().length() < MOST_MARKED) {
                joined.set(last, joined.get(last).withMark(glyph.text()));
            } else {
                joined.add(glyph);
            }
        }
        return joined;
    }

    /** Clusters by baseline first, then sorts by place: "overlaps" is no order. */
    private static List<List<Glyph>> lines(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<List<Glyph>> lines = new ArrayList<>();
        double top = 0;
        double last = 0;
        for (Glyph glyph : sorted) {
            double baseline = glyph.baseline();
            boolean same = baseline - last <= 0.1 * glyph.size() && baseline - top <= 0.35 * glyph.size();
            if (lines.isEmpty() || !same) {
                lines.add(new ArrayList<>());
                top = baseline;
            }
            last = baseline;
            lines.get(lines.size() - 1).add(glyph);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(Glyph::start)));
        return lines;
    }

    private void addWords(List<Glyph> line, List<Word> words) {
        List<Glyph> run = new ArrayList<>();
        boolean blankBefore = false;
        for (Glyph glyph : line) {
            if (glyph.isBlank()) {
                blankBefore = true;
                continue;
            }
            if (run.stream().skip(Math.max(0, run.size() - 4)).anyMatch(glyph::isShadowOf)) {
                continue;
            }
            if (!run.isEmpty() && isBreak(run.get(run.size() - 1), glyph, blankBefore)) {
                words.add(word(run));
                run.clear();
            }
            run.add(glyph);
            blankBefore = false;
        }
        if (!run.isEmpty()) {
            words.add(word(run));
        }
    }

    private boolean isBreak(Glyph before, Glyph after, boolean blankBetween) {
        double gap = after.start() - before.end();
        double blank = Math.min(before.blankWidth(), after.blankWidth());
        return gap > (blankBetween ? BREAK_AT_BLANK : BREAK) * blank || isRuledApart(before, after);
    }

    private boolean isRuledApart(Glyph before, Glyph after) {
        double from = before.end() - 0.25 * before.size();
        double to = after.start() + 0.25 * after.size();
        double middle = before.baseline() - 0.3 * before.size();
        double y = direction == 0 ? middle : -middle;
        return from < to
                && uprights.subMap(from, false, to, false).values().stream()
                        .flatMap(List::stream)
                        .anyMatch(upright -> upright.y0() < y && y < upright.y1());
    }

    private Word word(List<Glyph> run) {
        StringBuilder text = new StringBuilder();
        Map<String, Integer> letters = new TreeMap<>();
        double size = 0;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Glyph glyph : run) {
            text.append(glyph.text());
            letters.merge(glyph.font(), glyph.text().length(), Integer::sum);
            size = Math.max(size, glyph.size());
            top = Math.min(top, glyph.baseline() - ASCENT * glyph.size());
            bottom = Math.max(bottom, glyph.baseline() + DESCENT * glyph.size());
        }
        String font = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
        double end = run.stream().mapToDouble(Glyph::end).max().orElseThrow();
        return new Word(text.toString().strip(), box(run.get(0).start(), top, end, bottom), font, size);
    }

    /** From the frame of the line of text back to the page. */
    private Box box(double start, double top, double end, double bottom) {
        return switch (direction) {
            case 1 -> new Box(top, -end, bottom, -start);
            case 2 -> new Box(-end, -bottom, -start, -top);
            case 3 -> new Box(-bottom, start, -top, end);
            default -> new Box(start, top, end, bottom);
        };
    }
}
