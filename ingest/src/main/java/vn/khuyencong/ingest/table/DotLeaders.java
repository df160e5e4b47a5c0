package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Word;

/** Dots that lead the eye from a label to its figure: they are white space for whoever looks for columns, and no text. */
final class DotLeaders {
    private static final Pattern ONLY_DOTS = Pattern.compile("[.…·_]{2,}|…|·");

    private static final Pattern DOTS_BEHIND = Pattern.compile("(?:\\.{4,}|…{2,}|_{4,}|·{3,})$");

    /** Width of a dot in parts of the letters' size, in most text faces. */
    private static final double DOT = 0.25;

    /** Dots that stand alone on one line, each a word, before they are leaders. */
    private static final int LONE = 4;

    private DotLeaders() {}

    static List<Word> removeFrom(List<Word> words) {
        boolean any = words.stream().anyMatch(DotLeaders::mayLead);
        if (!any) {
            return words;
        }
        List<Word> kept = new ArrayList<>(words.size());
        for (TextLine line : TextLine.of(words)) {
            long lone = line.words().stream()
                    .filter(word -> word.text().equals("."))
                    .count();
            for (Word word : line.words()) {
                boolean led =
                        ONLY_DOTS.matcher(word.text()).matches() && word.text().length() > 3;
                if (!led && !(lone >= LONE && isDots(word))) {
                    kept.add(withoutDots(word));
                }
            }
        }
        return kept;
    }

    private static boolean mayLead(Word word) {
        return word.text().equals(".") || DOTS_BEHIND.matcher(word.text()).find();
    }

    private static boolean isDots(Word word) {
        return word.text().equals(".") || ONLY_DOTS.matcher(word.text()).matches();
    }

    private static Word withoutDots(Word word) {
        Matcher dots = DOTS_BEHIND.matcher(word.text());
        if (!dots.find() || dots.start() == 0) {
            return word;
        }
        Box box = word.box();
        double width = Math.min(0.9 * box.width(), dots.group().length() * DOT * word.fontSize());
        return new Word(
                word.text().substring(0, dots.start()),
                new Box(box.x0(), box.y0(), box.x1() - width, box.y1()),
                word.font(),
                word.fontSize());
    }
}
