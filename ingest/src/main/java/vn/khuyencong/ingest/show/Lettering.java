package vn.khuyencong.ingest.show;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/** The letters of labels: a font that travels with PDFBox, so that a picture is the same on a machine with other fonts. */
final class Lettering {
    static final Font FONT = load();

    private Lettering() {}

    private static Font load() {
        String name = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        try (InputStream file = Lettering.class.getResourceAsStream(name)) {
            return file == null ? new Font(Font.SANS_SERIF, Font.PLAIN, 1) : Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException e) {
            return new Font(Font.SANS_SERIF, Font.PLAIN, 1);
        }
    }
}
