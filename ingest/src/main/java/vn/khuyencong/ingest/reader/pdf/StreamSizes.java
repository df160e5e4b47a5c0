package vn.khuyencong.ingest.reader.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;
import vn.khuyencong.ingest.issue.TooLargeFile;
import vn.khuyencong.ingest.reader.UnreadableException;

/**
 * How much the compressed streams of a PDF hold once unpacked, counted on the bytes of the file before PDFBox keeps whole
 * streams in memory. Pictures are left out: nobody unpacks them here.
 */
final class StreamSizes {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final long MEGABYTE = 1024 * 1024;

    /** Of one stream: the largest fonts have a third of it; and of all. */
    private static final long MOST_OF_ONE = 100 * MEGABYTE;

    private static final long MOST_OF_ALL = 400 * MEGABYTE;

    /** The dictionary of a stream stands right before it. */
    private static final int LONGEST_DICTIONARY = 4000;

    /** A stream may be packed several times. */
    private static final int MOST_LAYERS = 8;

    private final byte[] content;
    private long all;

    private StreamSizes(byte[] content) {
        this.content = content;
    }

    static void check(byte[] content) throws UnreadableException {
        StreamSizes sizes = new StreamSizes(content);
        for (int at = sizes.next(0); at >= 0; at = sizes.next(at)) {
            sizes.add(at);
        }
    }

    /** The place behind the next keyword that begins a stream. */
    private int next(int from) {
        for (int i = Math.max(from, 3); i + STREAM.length < content.length; i++) {
            if (content[i] == 's' && isKeyword(i) && content[i - 1] != 'd') {
                return i + STREAM.length;
            }
        }
        return -1;
    }

    private boolean isKeyword(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (content[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private void add(int keywordEnd) throws UnreadableException {
        int start = keywordEnd;
        while (start < content.length && (content[start] == '\r' || content[start] == '\n')) {
            start++;
        }
        if (!isPicture(keywordEnd) && start + 2 < content.length && isZlib(content[start], content[start + 1])) {
            count(new ByteArrayInputStream(content, start, content.length - start), 1);
        }
    }

    private boolean isPicture(int keywordEnd) {
        int from = Math.max(0, keywordEnd - LONGEST_DICTIONARY);
        String before = new String(content, from, keywordEnd - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.contains("/Image");
    }

    private static boolean isZlib(int first, int second) {
        return (first & 0x0F) == 8 && ((first & 0xFF) << 8 | (second & 0xFF)) % 31 == 0;
    }

    private void count(InputStream packed, int layer) throws UnreadableException {
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream unpacked = new InflaterInputStream(packed)) {
            int read = unpacked.readNBytes(buffer, 0, 2);
            if (read == 2 && layer < MOST_LAYERS && isZlib(buffer[0], buffer[1])) {
                count(new SequenceInputStream(new ByteArrayInputStream(buffer, 0, 2), unpacked), layer + 1);
                return;
            }
            for (; read > 0; read = unpacked.read(buffer)) {
                size += read;
                all += read;
                check(size, MOST_OF_ONE);
                check(all, MOST_OF_ALL);
            }
        } catch (IOException notPacked) {
            // Chance bytes, or a stream that is cut off: PDFBox reads what is there, which was counted.
            return;
        }
    }

    private static void check(long size, long most) throws UnreadableException {
        if (size > most) {
            throw UnreadableException.tooLarge(
                    size / MEGABYTE, most / MEGABYTE, TooLargeFile.Measure.UNPACKED_MEGABYTES);
        }
    }
}
