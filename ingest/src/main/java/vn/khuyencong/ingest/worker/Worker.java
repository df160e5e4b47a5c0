package vn.khuyencong.ingest.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A child process that works for us. It serves one thread; another may close it. */
final class Worker implements AutoCloseable {
    /** So that what one task leaves behind does not add up. */
    private static final int TASKS = 50;

    private static final long LOOK_MILLISECONDS = 50;
    private static final long START_SECONDS = 60;
    private static final long DEATH_SECONDS = 5;
    private static final int UNKNOWN = -1;
    private static final int STARTS = 3;

    private final Bounds bounds;
    private final Path tmp;
    private final Process process;
    private final AnswerStream answers = new AnswerStream();
    private final LastWords lastWords = new LastWords();
    private final Thread listener;
    private int tasks;

    private Worker(ChildJvm child, Bounds bounds, Path tmp) throws IOException {
        this.bounds = bounds;
        this.tmp = tmp;
        process = child.start(bounds, tmp);
        drain("worker-answers", answers::drain, process.getInputStream());
        listener = drain("worker-words", lastWords::drain, process.getErrorStream());
    }

    /**
     * A worker that waits for its first request.
     *
     * @param folder where it gets a folder of its own, which is gone when it is closed
     * @throws WorkerLostException where none can be started, though it was tried several times
     */
    static Worker start(ChildJvm child, Bounds bounds, Path folder) throws InterruptedException {
        for (int left = STARTS; ; left--) {
            try {
                return startOne(child, bounds, folder);
            } catch (WorkerLostException lost) {
                if (left == 1) {
                    throw lost;
                }
            }
        }
    }

    private static Worker startOne(ChildJvm child, Bounds bounds, Path folder) throws InterruptedException {
        try {
            Path tmp = Files.createTempDirectory(Files.createDirectories(folder), "worker-");
            return new Worker(child, bounds, tmp.toAbsolutePath()).started();
        } catch (IOException e) {
            throw new WorkerLostException("a worker cannot be started", e);
        }
    }

    private Worker started() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        try {
            while (answers.await(LOOK_MILLISECONDS).isEmpty()) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    close();
                    throw new WorkerLostException("a worker did not start: " + said());
                }
            }
            return this;
        } catch (InterruptedException e) {
            close();
            throw e;
        }
    }

    /** Whether it should be replaced. */
    boolean isSpent() {
        return tasks >= TASKS;
    }

    /** Lets it do a task; where it is stopped, the worker is dead. */
    Outcome ask(Task task) throws InterruptedException {
        tasks++;
        String word = UUID.randomUUID().toString();
        answers.expect(word);
        Meter meter = new Meter(new ProcessTree(process.toHandle()));
        try {
            OutputStream requests = process.getOutputStream();
            requests.write((word + " " + Line.of(task.request()) + "\n").getBytes(StandardCharsets.UTF_8));
            requests.flush();
        } catch (IOException gone) {
            return died(meter);
        }
        return await(meter);
    }

    private Outcome await(Meter meter) throws InterruptedException {
        while (true) {
            boolean alive = process.isAlive();
            Optional<String> answer = answers.await(alive ? LOOK_MILLISECONDS : 0);
            meter.look();
            if (answer.isPresent()) {
                return new Answered(Line.text(answer.get()), meter.usage());
            }
            if (!alive) {
                return died(meter);
            }
            if (answers.isEndless()) {
                return stopped(Stopped.babbled(isFirst(), meter.usage()));
            }
            if (meter.wall().compareTo(bounds.wall()) > 0) {
                return stopped(Stopped.late(bounds, meter.usage()));
            }
            if (meter.resident() > megabytes(bounds.residentMegabytes())) {
                return stopped(Stopped.large(bounds, isFirst(), meter.usage()));
            }
        }
    }

    private Stopped died(Meter meter) throws InterruptedException {
        int exitCode = process.waitFor(DEATH_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : UNKNOWN;
        close();
        return Stopped.died(exitCode, said(), bounds, isFirst(), meter.usage());
    }

    private boolean isFirst() {
        return tasks == 1;
    }

    private Stopped stopped(Stopped why) {
        close();
        return why;
    }

    private String said() throws InterruptedException {
        listener.join(Duration.ofSeconds(1).toMillis());
        return lastWords.text();
    }

    private static long megabytes(int count) {
        return count * 1024L * 1024;
    }

    /** Kills it with all that it started, and removes what it left in its folder. */
    @Override
    public void close() {
        new ProcessTree(process.toHandle()).kill();
        try {
            process.waitFor(DEATH_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        removeFolder();
    }

    private void removeFolder() {
        try (Stream<Path> walk = Files.walk(tmp)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException left) {
            // it stands in the folder of the run, which is removed as a whole
        }
    }

    private static Thread drain(String name, Consumer<InputStream> drain, InputStream stream) {
        Thread thread = new Thread(() -> drain.accept(stream), name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
