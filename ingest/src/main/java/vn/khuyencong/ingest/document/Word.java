package vn.khuyencong.ingest.document;

/**
 * A run of glyphs without a blank, as the page prints it. The reader mends nothing: {@code font} is the name in the
 * file (a name such as {@code .VnTime} is evidence for the repair of legacy encodings).
 */
public record Word(String text, Box box, String font, double fontSize) {}
