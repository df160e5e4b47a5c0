package vn.khuyencong.ingest.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khuyencong.ingest.reader.pdf.Drawing.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Page;
import vn.khuyencong.ingest.document.Word;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.UnreadableException;

/** What is read from a page, and what is not. */
class PdfReaderTest {
    private static List<String> texts(Page page) {
        return page.words().stream().map(Word::text).toList();
    }

    @Test
    void aWordHasItsBoxFromTheTopLeftCorner() {
        Page page = Drawing.page(p -> text(p, 100, 250, "khuyen cong"));
        assertEquals(List.of("khuyen", "cong"), texts(page));
        Box box = page.words().get(0).box();
        assertEquals(100, box.x0(), 0.01);
        assertEquals(300 - 250 + 2.2, box.y1(), 0.01);
        assertEquals("Times-Roman", page.words().get(0).font());
        assertEquals(10, page.words().get(0).fontSize(), 0.01);
    }

    @Test
    void lettersPlacedOneByOneAreOneWordWhereTheGapIsFarBelowABlank() {
        Page page = Drawing.page(p -> {
            double width = Drawing.TIMES.getStringWidth("t") / 100;
            text(p, 100, 250, "t");
            text(p, 100 + width + 0.5, 250, "inh");
            text(p, 200, 250, "so ");
            text(p, 200 + Drawing.TIMES.getStringWidth("so") / 100 + 2.5, 250, "12");
        });
        assertEquals(List.of("tinh", "so", "12"), texts(page));
    }

    @Test
    void aBlankThatTakesNoRoomBreaksNoWord() {
        Page page = Drawing.page(p -> {
            text(p, 100, 250, "D ");
            text(p, 100 + Drawing.TIMES.getStringWidth("D") / 100 + 0.2, 250, "inh");
        });
        assertEquals(List.of("Dinh"), texts(page));
    }

    @Test
    void aVerticalLineKeepsTheNumbersOfTwoCellsApart() {
        Page page = Drawing.page(p -> {
            text(p, 100, 250, "12");
            text(p, 111, 250, "34");
            p.moveTo(110.5f, 240);
            p.lineTo(110.5f, 270);
            p.stroke();
        });
        assertEquals(List.of("12", "34"), texts(page));
    }

    @Test
    void hiddenClippedOffPageAndRepeatedTextIsLeftOut() {
        Page page = Drawing.page(p -> {
            text(p, 100, 250, "seen");
            text(p, 100.3, 250, "seen");
            text(p, 900, 250, "outside");
            p.saveGraphicsState();
            p.addRect(0, 0, 50, 50);
            p.clip();
            text(p, 100, 200, "clipped");
            p.restoreGraphicsState();
            p.setRenderingMode(RenderingMode.NEITHER);
            text(p, 100, 150, "hidden");
        });
        assertEquals(List.of("seen"), texts(page));
    }

    @Test
    void aCombiningMarkStaysOnItsLetter() {
        Glyph e = new Glyph("e", 0, 10, 15, 100, 10, "F", 2.5);
        Glyph mark = new Glyph("\u0301", 0, 9, 9, 100, 10, "F", 2.5);
        Glyph n = new Glyph("n", 0, 15, 20, 100, 10, "F", 2.5);
        assertEquals(
                "e\u0301n",
                WordBuilder.build(List.of(e, mark, n), 0, List.of()).get(0).text());
    }

    @Test
    void aTurnedPageIsReadAsAPersonHoldsIt() {
        PDPage turned = Drawing.blankPage();
        turned.setRotation(90);
        turned.setCropBox(new PDRectangle(10, 20, 380, 270));
        byte[] pdf = Drawing.pdf(turned, p -> {
            p.transform(Matrix.getRotateInstance(Math.PI / 2, 100, 50));
            text(p, 0, 0, "landscape");
            p.moveTo(0, -5);
            p.lineTo(80, -5);
            p.stroke();
        });
        Page page = Drawing.read(pdf).pages().get(0);
        assertEquals(270, page.width(), 0.01);
        assertEquals(380, page.height(), 0.01);
        Word word = page.words().get(0);
        assertEquals("landscape", word.text());
        assertEquals(50 - 20, word.box().x0(), 0.01);
        assertEquals(100 - 10 + 2.2, word.box().y1(), 0.01);
        assertTrue(page.rulings().get(0).isHorizontal());
        assertEquals(95, page.rulings().get(0).box().centerY(), 0.01);
    }

    @Test
    void aPageWhoseTextRunsSidewaysIsTurnedUpright() {
        Page page = Drawing.page(p -> {
            p.transform(Matrix.getRotateInstance(Math.PI / 2, 100, 50));
            text(p, 0, 0, "sideways text");
        });
        assertEquals(300, page.width(), 0.01);
        assertEquals(List.of("sideways", "text"), texts(page));
        assertFalse(
                page.words().get(0).box().height() > page.words().get(0).box().width());
    }

    @Test
    void aHeadingWrittenUpwardsIsAWordInATallBox() {
        Page page = Drawing.page(p -> {
            text(p, 100, 250, "a line of upright text");
            p.transform(Matrix.getRotateInstance(Math.PI / 2, 100, 50));
            text(p, 0, 0, "upwards");
        });
        Word upwards = page.words().get(5);
        assertEquals("upwards", upwards.text());
        assertTrue(upwards.box().height() > 2 * upwards.box().width());
        assertEquals(250, upwards.box().y1(), 0.01);
    }

    @Test
    void linesAreStrokesAndThinShapesButNoShadingAndNothingWhite() {
        Page page = Drawing.page(p -> {
            p.moveTo(10, 200);
            p.lineTo(200, 200.2f);
            p.stroke();
            p.addRect(10, 100, 0.5f, 80);
            p.fill();
            p.addRect(50, 100, 80, 60);
            p.setNonStrokingColor(0.9f);
            p.fill();
            p.moveTo(10, 10);
            p.lineTo(200, 90);
            p.stroke();
            p.setStrokingColor(1f);
            p.moveTo(10, 20);
            p.lineTo(200, 20);
            p.stroke();
        });
        assertEquals(2, page.rulings().size());
        assertEquals(1, page.shadings().size());
        assertEquals(List.of(new Box(10, 210, 200, 290)), page.slants());
        assertEquals(new Box(50, 140, 130, 200), page.shadings().get(0).box());
        assertTrue(page.rulings().get(0).isHorizontal());
        assertFalse(page.rulings().get(1).isHorizontal());
        assertEquals(120, page.rulings().get(1).box().y0(), 0.01);
    }

    @Test
    void anEncryptedFileNeedsAPassword() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(Drawing.blankPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(out);
        }
        UnreadableException thrown = assertThrows(UnreadableException.class, () -> new PdfReader()
                .read(out.toByteArray(), Drawing.source(), new Issues()));
        assertEquals(UnreadableException.Reason.ENCRYPTED, thrown.reason());
    }

    @Test
    void aFileCutOffIsDamaged() {
        byte[] whole = Drawing.pdf(Drawing.blankPage(), p -> text(p, 100, 250, "x"));
        byte[] cut = Arrays.copyOf(whole, 60);
        UnreadableException thrown = assertThrows(
                UnreadableException.class, () -> new PdfReader().read(cut, Drawing.source(), new Issues()));
        assertEquals(UnreadableException.Reason.DAMAGED, thrown.reason());
    }
}
