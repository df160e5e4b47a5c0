package vn.khuyencong.ingest.reader.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a PDF as pictures, each as a person holds it: the boxes of {@link PdfReader} lie on them, times dpi / 72.
 */
public final class PagePictures implements AutoCloseable {
    private static final double POINTS_PER_INCH = 72;

    /** Four bytes each; larger pictures would not fit into the memory that the launcher grants. */
    private static final double MOST_PIXELS = 60e6;

    private final PDDocument pdf;
    private final PDFRenderer renderer;

    private PagePictures(PDDocument pdf) {
        this.pdf = pdf;
        this.renderer = new PDFRenderer(pdf);
        renderer.setSubsamplingAllowed(true);
    }

    public static PagePictures open(Path file) throws IOException {
        return new PagePictures(Loader.loadPDF(file.toFile()));
    }

    /**
     * Draws a page; nothing comes of one whose content is damaged.
     *
     * @param dpi pixels an inch; a page too large for it is drawn in as many as fit
     */
    public Optional<BufferedImage> find(int number, double dpi) {
        PDPage page = pdf.getPage(number - 1);
        int turned = page.getRotation();
        try {
            page.setRotation(Math.floorMod(turned + 90 * PageMarks.turnsToUpright(page), 360));
            return Optional.of(renderer.renderImage(number - 1, (float) scale(page, dpi), ImageType.RGB));
        } catch (IOException | RuntimeException broken) {
            // PDFBox throws all kinds of unchecked exceptions on a damaged page.
            return Optional.empty();
        } finally {
            page.setRotation(turned);
        }
    }

    private static double scale(PDPage page, double dpi) {
        double area = (double) page.getCropBox().getWidth() * page.getCropBox().getHeight();
        return Math.min(dpi / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / area));
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
