package vn.khuyencong.ingest.document;

import java.util.List;

/** The marks of one page: words and rulings with their boxes. Its size is in points, rotation already undone. */
public record Page(int number, double width, double height, List<Word> words, List<Ruling> rulings) {
    public Page {
        if (number < 1) {
            throw new IllegalArgumentException("pages are counted from 1: " + number);
        }
        words = List.copyOf(words);
        rulings = List.copyOf(rulings);
    }
}
