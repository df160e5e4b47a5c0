package vn.khuyencong.ingest.warehouse;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Passes on so many characters and no more, so that no answer fills a disk. */
final class BoundedWriter extends FilterWriter {
    private long left;

    BoundedWriter(Writer out, long limit) {
        super(out);
        left = limit;
    }

    /** The answer is longer than it may be. */
    static final class FullException extends IOException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public void write(int character) throws IOException {
        take(1);
        out.write(character);
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        take(length);
        out.write(characters, from, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        take(length);
        out.write(text, from, length);
    }

    private void take(int length) throws IOException {
        left -= length;
        if (left < 0) {
            throw new FullException();
        }
    }
}
