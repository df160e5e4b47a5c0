package vn.khuyencong.ingest.document;

import java.util.List;

/**
 * The marks of one page: words, rulings and shadings with their boxes. Its size is in points, rotation already undone.
 *
 * @param slants what is drawn neither level nor upright: the boxes of slanted lines and of arcs, piece by piece
 */
public record Page(
        int number,
        double width,
        double height,
        List<Word> words,
        List<Ruling> rulings,
        List<Shading> shadings,
        List<Box> slants) {
    public Page {
        if (number < 1) {
            throw new IllegalArgumentException("pages are counted from 1: " + number);
        }
        words = List.copyOf(words);
        rulings = List.copyOf(rulings);
        shadings = List.copyOf(shadings);
        slants = List.copyOf(slants);
    }

    /** A page of words and rulings alone. */
    public Page(int number, double width, double height, List<Word> words, List<Ruling> rulings) {
        this(number, width, height, words, rulings, List.of(), List.of());
    }
}
