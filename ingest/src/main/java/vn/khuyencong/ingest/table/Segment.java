package vn.khuyencong.ingest.table;

import java.util.List;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Word;

/**
 * Words of one line that stand no farther apart than words of a sentence do: text of one cell, or of several merged ones. */
record Segment(List<Word> words, Box box, String text, boolean isFigure, boolean isNumber) {
    /** By the font's name alone, as for bold: that is how producers name their faces. */
    private static final Pattern ITALIC = Pattern.compile("[Ii]talic|[Oo]blique");

    Segment {
        words = List.copyOf(words);
    }

    static Segment of(List<Word> words) {
        Box box = words.get(0).box();
        for (Word word : words) {
            box = box.union(word.box());
        }
        String text = new TextLine(words).text();
        boolean figure = FigureForm.is(text);
        return new Segment(words, box, text, figure, figure && FigureForm.hasDigit(text));
    }

    double x0() {
        return box.x0();
    }

    double x1() {
        return box.x1();
    }

    boolean hasDigit() {
        return FigureForm.hasDigit(text);
    }

    /** A figure with a word or a mark beside it: "200 (as BTEX)" is none, "12 (est.)" is. */
    boolean isMostlyDigits() {
        long digits = text().codePoints().filter(Character::isDigit).count();
        long letters = text().codePoints().filter(Character::isLetter).count();
        return digits > 0 && 2 * digits >= letters;
    }

    boolean isItalic() {
        return words.stream().allMatch(word -> ITALIC.matcher(word.font()).find());
    }

    boolean isBold() {
        return words.stream().allMatch(TextLine::isBold);
    }

    boolean beginsLowerCase() {
        return Character.isLowerCase(words.get(0).text().codePointAt(0));
    }

    /** Small letters, or a bracket that is no number of a list: text that goes on from the line above. */
    boolean goesOn() {
        String first = words.get(0).text();
        return beginsLowerCase() || (first.startsWith("(") && !CellForm.isItemNumber(first.replace("(", "")));
    }

    /** How much of a stretch along the line it covers. */
    double covers(double from, double to) {
        return Math.max(0, Math.min(box.x1(), to) - Math.max(box.x0(), from));
    }
}
