package vn.khuyencong.ingest.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Drains a stream so that its writer never waits, and keeps its end only. */
final class LastWords {
    private static final int KEPT = 8192;
    private static final int CHUNK = 8192;

    private final byte[] ring = new byte[KEPT];
    private long count;

    /** Until the stream ends; in a thread of its own. */
    void drain(InputStream stream) {
        byte[] chunk = new byte[CHUNK];
        try (stream) {
            for (int length = stream.read(chunk); length >= 0; length = stream.read(chunk)) {
                keep(chunk, length);
            }
        } catch (IOException closed) {
            // the process is gone: there is no more to come
        }
    }

    private synchronized void keep(byte[] chunk, int length) {
        for (int i = 0; i < length; i++) {
            ring[(int) (count++ % KEPT)] = chunk[i];
        }
    }

    /** Whole lines, where something was cut off. */
    synchronized String text() {
        int length = (int) Math.min(count, KEPT);
        byte[] end = new byte[length];
        for (int i = 0; i < length; i++) {
            end[i] = ring[(int) ((count - length + i) % KEPT)];
        }
        String text = new String(end, StandardCharsets.UTF_8);
        return (count > KEPT ? text.substring(text.indexOf('\n') + 1) : text).strip();
    }
}
