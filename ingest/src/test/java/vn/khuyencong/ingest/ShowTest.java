package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as pictures, with what was found over them. */
class ShowTest {
    private static final Path REPORT = Path.of("../data/reports/son-la-2016-2025.docx");

    @TempDir
    private Path folder = Path.of("");

    /** Pixels of 144 dpi: two a point. */
    private static boolean isGreenish(BufferedImage picture, double x, double y) {
        Color color = new Color(picture.getRGB((int) (2 * x), (int) (2 * y)));
        return color.getGreen() > color.getRed() + 40 && color.getBlue() > color.getRed() + 30;
    }

    private BufferedImage draw(Path pdf, String layer) throws IOException {
        Path picture = folder.resolve(layer + ".png");
        Run run = Run.of("show", pdf, "--page", 1, "--dpi", 144, "--layer", layer, "--out", picture);
        assertEquals("", run.err());
        assertEquals(picture + System.lineSeparator(), run.out());
        assertEquals(0, run.exitCode());
        return ImageIO.read(picture.toFile());
    }

    @ParameterizedTest
    @EnumSource
    void theCellsLieOnThePageAsAPersonHoldsIt(DrawnTable.Kept kept) throws IOException {
        BufferedImage picture = draw(DrawnTable.write(folder.resolve("a.pdf"), kept), "cells");
        assertEquals(800, picture.getWidth());
        assertTrue(picture.getHeight() > 600, "the legend stands under the page");
        for (int x = 100; x <= 300; x += 100) {
            for (int y = 50; y <= 200; y += 50) {
                assertTrue(isGreenish(picture, x, y), "corner " + x + " " + y);
            }
        }
        assertEquals(Color.WHITE, new Color(picture.getRGB(2 * 250, 2 * 130)), "inside a cell");
        Color header = new Color(picture.getRGB(2 * 180, 2 * 90));
        assertTrue(header.getBlue() < header.getRed() - 30, "the header cell is tinted: " + header);
    }

    @Test
    void aLayerThatIsNotAskedForIsNotDrawn() throws IOException {
        BufferedImage picture = draw(DrawnTable.write(folder.resolve("a.pdf"), DrawnTable.Kept.UPRIGHT), "words");
        assertTrue(!isGreenish(picture, 200, 100), "the corner of a cell");
    }

    @Test
    void severalPagesAreSeveralFiles() throws IOException {
        Path pdf = DrawnTable.write(
                folder.resolve("a.pdf"),
                DrawnTable.Kept.UPRIGHT,
                DrawnTable.Kept.UPRIGHT,
                DrawnTable.Kept.TURNED_BY_ROTATE);
        Run run = Run.of("show", pdf, "--page", "1,3", "--out", folder.resolve("trang.png"));
        assertEquals(0, run.exitCode());
        assertEquals(
                folder.resolve("trang-p1.png")
                        + System.lineSeparator()
                        + folder.resolve("trang-p3.png")
                        + System.lineSeparator(),
                run.out());
        assertTrue(Files.exists(folder.resolve("trang-p3.png")));
        assertTrue(Files.notExists(folder.resolve("trang-p2.png")));
    }

    @Test
    void theSamePageGivesTheSameBytes() throws IOException {
        Path pdf = DrawnTable.write(folder.resolve("a.pdf"), DrawnTable.Kept.UPRIGHT);
        Run.of("show", pdf, "--page", 1, "--out", folder.resolve("1.png"));
        Run.of("show", pdf, "--page", 1, "--alone", "--out", folder.resolve("2.png"));
        assertEquals(-1, Files.mismatch(folder.resolve("1.png"), folder.resolve("2.png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "0", "x", "1-2"})
    void aPageThatIsNotThereIsAMistakeOfUsage(String page) throws IOException {
        Path pdf = DrawnTable.write(folder.resolve("a.pdf"), DrawnTable.Kept.UPRIGHT);
        Run run = Run.of("show", pdf, "--page", page, "--out", folder.resolve("trang.png"));
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(Files.notExists(folder.resolve("trang.png")));
    }

    @Test
    void aWordDocumentHasNoPages() {
        Run run = Run.of("show", REPORT, "--page", 1);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("no pages"), run.err());
    }

    @Test
    void aPageWithoutTextIsSaidToNeedOcr() throws IOException {
        Path scan = DrawnTable.writeBlank(folder.resolve("scan.pdf"));
        Run run = Run.of("show", scan, "--page", 1, "--out", folder);
        assertEquals(0, run.exitCode());
        assertTrue(run.err().contains("OCR"), run.err());
        assertEquals(folder.resolve("scan-p1.png") + System.lineSeparator(), run.out());
    }

    @Test
    void aDamagedPageIsSaidToBeSo() throws IOException {
        Path damaged = DrawnTable.writeDamaged(folder.resolve("hỏng.pdf"));
        Run run = Run.of("show", damaged, "--page", 1, "--out", folder);
        assertEquals(3, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("Page 1 cannot be drawn"), run.err());
        assertEquals(3, Run.of("tables", damaged).exitCode());
    }

    @Test
    void thePictureNeverReplacesTheDocument() throws IOException {
        Path pdf = DrawnTable.write(folder.resolve("a.pdf"), DrawnTable.Kept.UPRIGHT);
        long size = Files.size(pdf);
        assertEquals(2, Run.of("show", pdf, "--page", 1, "--out", pdf).exitCode());
        assertEquals(size, Files.size(pdf));
    }
}
