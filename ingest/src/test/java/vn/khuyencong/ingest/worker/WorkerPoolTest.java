package vn.khuyencong.ingest.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyencong.ingest.worker.Stopped.Reason;

/** Real processes that hang, die, eat and babble; the others' answers are all there. */
class WorkerPoolTest {
    private static final Bounds SHORT = new Bounds(Duration.ofSeconds(2), 64, 400);
    private static final Bounds LONG = new Bounds(Duration.ofSeconds(60), 64, 400);
    private static final int PATIENCE_SECONDS = 30;

    @TempDir
    Path folder;

    @Test
    void whatHangsIsStoppedWithAllThatItStarted() throws Exception {
        List<Outcome> outcomes = run(SHORT, 1, "child", OddWorker.HANG, "after");
        long child = Long.parseLong(line(outcomes.get(0)));
        assertEquals(Reason.TIME, reason(outcomes.get(1)));
        assertEquals("after", line(outcomes.get(2)));
        awaitDeath(child);
    }

    @Test
    void whoeverDiesOrBabblesTheOthersAnswer() throws IOException {
        List<Outcome> outcomes =
                run(LONG, 2, "a", "exit", "b", "throw", "c", "heap", "d", "endless", "noise", "e\n\\n\r", "ắ");
        assertEquals(Reason.DIED, reason(outcomes.get(1)));
        assertEquals("exit code 7", ((Stopped) outcomes.get(1)).detail());
        assertEquals(Reason.DIED, reason(outcomes.get(3)));
        assertTrue(((Stopped) outcomes.get(3)).detail().contains("IllegalStateException: odd"));
        assertEquals(Reason.MEMORY, reason(outcomes.get(5)));
        assertEquals(Reason.DIED, reason(outcomes.get(7)));
        assertEquals(
                List.of("a", "b", "c", "d", "quiet", "e\n\\n\r", "ắ"),
                Stream.of(0, 2, 4, 6, 8, 9, 10)
                        .map(number -> line(outcomes.get(number)))
                        .toList());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void memoryOutsideTheHeapCountsToo() {
        Bounds small = new Bounds(Duration.ofSeconds(60), 8, 10);
        assertEquals(Reason.MEMORY, reason(run(small, 1, OddWorker.HANG).get(0)));
    }

    @Test
    void thereIsNoWayToTheNetworkAndNoInput() {
        List<Outcome> outcomes = run(LONG, 1, "network", "stdin");
        assertEquals(String.join(",", Collections.nCopies(10, "refused")), line(outcomes.get(0)));
        assertEquals("-1", line(outcomes.get(1)));
    }

    @Test
    void manyTasksAreAnsweredInTheirOrderByAnyNumberOfWorkers() {
        String[] requests = IntStream.range(0, 120).mapToObj(String::valueOf).toArray(String[]::new);
        for (int workers : List.of(1, 3)) {
            assertEquals(
                    List.of(requests),
                    run(LONG, workers, requests).stream()
                            .map(WorkerPoolTest::line)
                            .toList());
        }
    }

    @Test
    void aWorkerIsReplacedBeforeItGrowsOld() {
        String[] requests = Collections.nCopies(60, "pid").toArray(String[]::new);
        assertEquals(
                2,
                run(LONG, 1, requests).stream()
                        .map(WorkerPoolTest::line)
                        .distinct()
                        .count());
    }

    @Test
    void noWorkersAreLeftWhereNoneCanBeStarted() {
        WorkerPool pool = new WorkerPool(new ChildJvm("no.such.Main", List.of()), LONG, 2, folder);
        WorkerLostException lost = assertThrows(
                WorkerLostException.class, () -> pool.run(List.of(new Task("a", "a")), (task, outcome) -> {}));
        assertTrue(String.valueOf(lost.getMessage()).contains("no.such.Main"), lost.getMessage());
    }

    @Test
    void aKilledParentLeavesNoChild() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
            long worker = Long.parseLong(said.readLine());
            long child = Long.parseLong(said.readLine());
            assertTrue(ProcessHandle.of(worker).isPresent());
            parent.destroyForcibly();
            awaitDeath(worker);
            awaitDeath(child);
        } finally {
            parent.destroyForcibly();
        }
    }

    /** A parent whose worker hangs, with a child of its own. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] arguments) {
            WorkerPool pool = new WorkerPool(OddWorker.command(), LONG, 1, Path.of(arguments[0]));
            pool.run(
                    Stream.of("pid", "child", OddWorker.HANG)
                            .map(request -> new Task(request, request))
                            .toList(),
                    (task, outcome) -> System.out.println(line(outcome)));
        }
    }

    private List<Outcome> run(Bounds bounds, int workers, String... requests) {
        WorkerPool pool = new WorkerPool(OddWorker.command(), bounds, workers, folder);
        return pool.run(
                Stream.of(requests).map(request -> new Task(request, request)).toList(),
                (task, outcome) -> assertFalse(task.name().isEmpty()));
    }

    private static String line(Outcome outcome) {
        return assertInstanceOf(Answered.class, outcome, outcome::toString).line();
    }

    private static Reason reason(Outcome outcome) {
        return assertInstanceOf(Stopped.class, outcome, outcome::toString).reason();
    }

    private static void awaitDeath(long pid) throws InterruptedException, ExecutionException, TimeoutException {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        if (process.isPresent()) {
            process.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }
}
