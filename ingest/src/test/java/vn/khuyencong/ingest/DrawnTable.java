package vn.khuyencong.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/**
 * A page of 400 × 300 points as a person holds it, with a drawn table of two columns and three rows: borders at x 100, 200,
 * 300 and y 50, 100, 150, 200 from the top.
 */
final class DrawnTable {
    /** How the page is kept in the file. */
    enum Kept {
        UPRIGHT,
        /** On its side, with {@code /Rotate 90}. */
        TURNED_BY_ROTATE,
        /** On its side, its text too, and nothing in the file says so. */
        SIDEWAYS
    }

    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);
    private static final String[][] TEXTS = {{"Name", "Amount"}, {"Rice", "12"}, {"Tea", "345"}};

    private DrawnTable() {}

    static Path write(Path file, Kept... pages) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (Kept kept : pages) {
                PDPage page = new PDPage(kept == Kept.UPRIGHT ? new PDRectangle(400, 300) : new PDRectangle(300, 400));
                page.setRotation(kept == Kept.TURNED_BY_ROTATE ? 90 : 0);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    // From x, y upwards as a person holds it, to the page on its side.
                    Matrix toFile = kept == Kept.UPRIGHT ? new Matrix() : new Matrix(0, 1, -1, 0, 300, 0);
                    content.transform(toFile);
                    draw(content);
                }
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    /** A page with nothing on it that could be read, like a scan. */
    static Path writeBlank(Path file) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(file.toFile());
        }
        return file;
    }

    /** A page whose content is broken: it ends within a text. */
    static Path writeDamaged(Path file) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            page.setContents(new PDStream(pdf, new ByteArrayInputStream("<zz".getBytes(StandardCharsets.US_ASCII))));
            pdf.addPage(page);
            pdf.save(file.toFile());
        }
        return file;
    }

    private static void draw(PDPageContentStream content) throws IOException {
        content.setLineWidth(0.5f);
        for (int x = 100; x <= 300; x += 100) {
            content.moveTo(x, 100);
            content.lineTo(x, 250);
        }
        for (int y = 100; y <= 250; y += 50) {
            content.moveTo(100, y);
            content.lineTo(300, y);
        }
        content.stroke();
        for (int row = 0; row < TEXTS.length; row++) {
            for (int column = 0; column < 2; column++) {
                content.beginText();
                content.setFont(FONT, 10);
                content.newLineAtOffset(110 + 100 * column, 225 - 50 * row);
                content.showText(TEXTS[row][column]);
                content.endText();
            }
        }
    }
}
