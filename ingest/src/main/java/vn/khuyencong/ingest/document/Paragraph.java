package vn.khuyencong.ingest.document;

import java.util.Optional;

/**
 * A paragraph of running text, a heading or a list item among them, its lines joined.
 *
 * @param text the right text, in Unicode NFC once repaired
 * @param rawText the text before repair
 * @param place where it begins, where the format has pages
 */
public record Paragraph(String text, String rawText, Optional<Place> place) implements Block {
    /** A paragraph as a reader finds it: nothing repaired yet. */
    public static Paragraph asPrinted(String text, Optional<Place> place) {
        return new Paragraph(text, text, place);
    }

    public Paragraph withText(String repaired) {
        return new Paragraph(repaired, rawText, place);
    }
}
