package vn.khuyencong.ingest.reader.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Page;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Source.TextSource;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.UnreadableException;

/** Draws a small PDF for a test. */
final class Drawing {
    static final PDFont TIMES = new PDType1Font(FontName.TIMES_ROMAN);

    /** What a test draws on a page of 400 × 300 points. */
    interface Brush {
        void draw(PDPageContentStream page) throws IOException;
    }

    private Drawing() {}

    static PDPage blankPage() {
        return new PDPage(new PDRectangle(400, 300));
    }

    static byte[] pdf(PDPage page, Brush brush) {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                brush.draw(content);
            }
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Page page(Brush brush) {
        return read(pdf(blankPage(), brush)).pages().get(0);
    }

    static Document read(byte[] content) {
        try {
            return new PdfReader().read(content, source(), new Issues());
        } catch (UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }

    static Source source() {
        return new Source(
                "drawn.pdf",
                "0".repeat(64),
                "application/pdf",
                Optional.empty(),
                Optional.empty(),
                TextSource.TEXT_LAYER);
    }

    static void text(PDPageContentStream page, double x, double y, String text) throws IOException {
        page.beginText();
        page.setFont(TIMES, 10);
        page.newLineAtOffset((float) x, (float) y);
        page.showText(text);
        page.endText();
    }
}
