package vn.khuyencong.ingest.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.document.Word;
import vn.khuyencong.ingest.issue.Issues;

class LettersTest {
    @Test
    void aLigatureIsTheLettersThatItWasCastFrom() {
        assertEquals(List.of("finance"), words("(Anance)", new Issues()));
    }

    @Test
    void aPlaceOfTheFontsOwnAndAnUnknownGlyphAreNoLettersAndAreCounted() {
        Issues issues = new Issues();
        assertEquals(List.of("n\uFFFD", "\uFFFDn"), words("(nB Cn)", issues));
        assertEquals(
                "Page 1 has 2 glyphs whose letters the PDF does not tell (shown as \uFFFD)."
                        + " Export the PDF again from its source, or run OCR on this page.",
                issues.all().get(0).textEn());
    }

    @Test
    void whatIsTypedIntoAFormIsRead() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = Drawing.blankPage();
            pdf.addPage(page);
            PDAnnotationWidget field = new PDAnnotationWidget();
            field.setRectangle(new PDRectangle(100, 200, 80, 20));
            PDAppearanceStream typed = new PDAppearanceStream(pdf);
            typed.setBBox(new PDRectangle(80, 20));
            typed.setResources(resources());
            try (var stream = typed.getCOSObject().createOutputStream()) {
                stream.write(text("(1234)"));
            }
            PDAppearanceDictionary appearance = new PDAppearanceDictionary();
            appearance.setNormalAppearance(typed);
            field.setAppearance(appearance);
            page.setAnnotations(List.of(field));
            Word word = Drawing.read(bytes(pdf)).pages().get(0).words().get(0);
            assertEquals("1234", word.text());
            assertEquals(105, word.box().x0(), 0.1);
        }
    }

    /** A page with a text in a font whose letters A, B and C are a ligature, a glyph of the font's own, and one unnamed. */
    private static List<String> words(String text, Issues issues) {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = Drawing.blankPage();
            page.setResources(resources());
            page.setContents(new PDStream(pdf, new ByteArrayInputStream(text(text))));
            pdf.addPage(page);
            return new PdfReader()
                    .read(bytes(pdf), Drawing.source(), issues).pages().get(0).words().stream()
                            .map(Word::text)
                            .toList();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] text(String text) {
        return ("BT /F1 10 Tf 5 5 Td " + text + " Tj ET").getBytes(StandardCharsets.US_ASCII);
    }

    private static PDResources resources() {
        COSArray differences = new COSArray();
        differences.add(COSInteger.get('A'));
        differences.add(COSName.getPDFName("fi"));
        differences.add(COSName.getPDFName("uniE001"));
        differences.add(COSName.getPDFName("g12"));
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.BASE_ENCODING, COSName.WIN_ANSI_ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, "Times-Roman");
        font.setItem(COSName.ENCODING, encoding);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        return new PDResources(resources);
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
