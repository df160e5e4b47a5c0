package vn.khuyencong.ingest.reader.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What PDFBox does with a document when asked for its text alone: the measure of our own speed. */
public final class PlainText {
    private PlainText() {}

    /** How many letters and blanks the text of a document has, without any table in it. */
    public static int length(byte[] content) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(pdf).length();
        }
    }

    public static int pageCount(byte[] content) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            return pdf.getNumberOfPages();
        }
    }

    /** The pages of a document so many times one after the other: a long document for measuring memory. */
    public static byte[] repeated(byte[] content, int times) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content);
                PDDocument whole = new PDDocument()) {
            for (int i = 0; i < times; i++) {
                for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                    whole.importPage(pdf.getPage(page));
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            whole.save(bytes);
            return bytes.toByteArray();
        }
    }
}
