package vn.khuyencong.ingest.reader;

import java.nio.charset.StandardCharsets;

/**
 * The last lines of a PDF: where its table of objects begins (ISO 32000-1, 7.5.5). PDFBox mends a file that was cut off
 * before them and reads the pages that are left without a word.
 */
final class PdfEnd {
    private static final int TAIL = 4096;

    private PdfEnd() {}

    static boolean isThere(byte[] content) {
        int start = Math.max(0, content.length - TAIL);
        return new String(content, start, content.length - start, StandardCharsets.ISO_8859_1).contains("startxref");
    }
}
