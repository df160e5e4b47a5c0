package vn.khuyencong.ingest.table;

import java.util.List;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Word;

/**
 * The lines of text in a cell. Text that runs upwards in a narrow cell is read from bottom to top, its lines from left to
 * right, as word processors turn it.
 */
final class CellLines {
    private CellLines() {}

    static List<TextLine> of(List<Word> words) {
        if (!runUpwards(words)) {
            return TextLine.of(words);
        }
        List<TextLine> turned =
                TextLine.of(words.stream().map(CellLines::turned).toList());
        return turned.stream()
                .map(line -> new TextLine(
                        line.words().stream().map(CellLines::turnedBack).toList()))
                .toList();
    }

    /** A word is as thick as its font's size across its line: in height where it is level, in width where it is turned. */
    private static boolean runUpwards(List<Word> words) {
        int upwards = 0;
        int level = 0;
        for (Word word : words) {
            boolean high = isNear(word.box().height(), word.fontSize());
            boolean wide = isNear(word.box().width(), word.fontSize());
            upwards += wide && !high ? 1 : 0;
            level += high && !wide ? 1 : 0;
        }
        return upwards > level;
    }

    private static boolean isNear(double length, double size) {
        return Math.abs(length - size) < 0.05 * size;
    }

    private static Word turned(Word word) {
        Box box = word.box();
        return new Word(word.text(), new Box(-box.y1(), box.x0(), -box.y0(), box.x1()), word.font(), word.fontSize());
    }

    private static Word turnedBack(Word word) {
        Box box = word.box();
        return new Word(word.text(), new Box(box.y0(), -box.x1(), box.y1(), -box.x0()), word.font(), word.fontSize());
    }
}
