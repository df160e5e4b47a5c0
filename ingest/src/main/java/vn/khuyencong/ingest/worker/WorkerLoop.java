package vn.khuyencong.ingest.worker;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.UnaryOperator;

/** The worker's side: one request line in, one answer line out, until the parent is gone. */
public final class WorkerLoop {
    /** Said once, when the worker can take its first request. */
    static final String READY = "khuyencong-worker-ready";

    /** What a worker ends with when its work throws: no bound was reached, so it is a fault of the program. */
    private static final int FAULT = 70;

    private WorkerLoop() {}

    /**
     * Answers requests; it never returns. Standard output carries the answers and nothing else: whatever the work prints
     * goes to standard error. Standard input is not the work's either. There is no network.
     *
     * @param work what throws ends the worker
     */
    public static void serve(UnaryOperator<String> work) {
        try {
            OutputStream answers = new FileOutputStream(FileDescriptor.out);
            InputStream requests = new FileInputStream(FileDescriptor.in);
            System.setOut(System.err);
            System.setIn(InputStream.nullInputStream());
            NoNetwork.refuse();
            BlockingQueue<String> lines = new LinkedBlockingQueue<>();
            listen(requests, lines);
            say(answers, READY);
            while (true) {
                String[] request = lines.take().split(" ", 2);
                say(answers, request[0] + " " + Line.of(work.apply(Line.text(request[1]))));
            }
        } catch (Throwable fault) { // nobody else would tell
            fault.printStackTrace();
            end(fault instanceof OutOfMemoryError ? Stopped.HEAP_FULL : FAULT);
        }
    }

    /** The line end before it parts the answer from what native code may have printed. */
    private static void say(OutputStream answers, String line) throws IOException {
        answers.write(("\n" + line + "\n").getBytes(StandardCharsets.UTF_8));
        answers.flush();
    }

    /** A thread of its own, so that the end of the parent is seen whatever the work does. */
    private static void listen(InputStream requests, BlockingQueue<String> lines) {
        Thread listener = new Thread(
                () -> {
                    try (BufferedReader reader =
                            new BufferedReader(new InputStreamReader(requests, StandardCharsets.UTF_8))) {
                        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                            lines.add(line);
                        }
                    } catch (IOException gone) {
                        // as if it had ended
                    }
                    end(0);
                },
                "requests");
        listener.setDaemon(true);
        listener.start();
    }

    /** Halts: a hook could wait for the work. */
    private static void end(int code) {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Runtime.getRuntime().halt(code);
    }
}
