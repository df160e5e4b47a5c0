package vn.khuyencong.ingest.worker;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What a worker says on standard output. Only the line that begins with the word of the request is an answer; whatever
 * else is printed there, by native code, say, is dropped unread.
 */
final class AnswerStream {
    private static final int LONGEST = 4 * 1024 * 1024;

    private final BlockingQueue<String> answers = new ArrayBlockingQueue<>(1);
    private volatile String expected = WorkerLoop.READY;
    private volatile boolean endless;

    /** The word that the next answer begins with. */
    void expect(String word) {
        answers.clear();
        expected = word;
    }

    /** The rest of the awaited line. */
    Optional<String> await(long milliseconds) throws InterruptedException {
        return Optional.ofNullable(answers.poll(milliseconds, TimeUnit.MILLISECONDS));
    }

    /** Whether a line came that no answer would be so long as; nothing is read any more. */
    boolean isEndless() {
        return endless;
    }

    /** Until the stream ends; in a thread of its own. */
    void drain(InputStream stream) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (InputStream in = new BufferedInputStream(stream)) {
            for (int next = in.read(); next >= 0 && !endless; next = in.read()) {
                if (next != '\n') {
                    line.write(next);
                    endless = line.size() > LONGEST;
                } else {
                    take(line.toString(StandardCharsets.UTF_8));
                    line.reset();
                }
            }
        } catch (IOException closed) {
            // the process is gone: there is no more to come
        }
    }

    private void take(String line) {
        String word = expected;
        if (line.equals(word)) {
            answers.offer("");
        } else if (line.startsWith(word + " ")) {
            answers.offer(line.substring(word.length() + 1));
        }
    }
}
