package vn.khuyencong.ingest.document;

import java.util.List;

/** The marks of one page: words, rulings and shadings with their boxes. Its size is in points, rotation already undone. */
public record Page(
        int number, double width, double height, List<Word> words, List<Ruling> rulings, List<Shading> shadings) {
    public Page {
        if (number < 1) {
            throw new IllegalArgumentException("pages are counted from 1: " + number);
        }
        words = List.copyOf(words);
        rulings = List.copyOf(rulings);
        shadings = List.copyOf(shadings);
    }

    /** A page without shadings. */
    public Page(int number, double width, double height, List<Word> words, List<Ruling> rulings) {
        this(number, width, height, words, rulings, List.of());
    }
}
