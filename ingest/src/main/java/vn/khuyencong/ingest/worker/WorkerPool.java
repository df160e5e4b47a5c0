package vn.khuyencong.ingest.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * Workers in processes of their own, several at a time. A task that reaches a bound, or whose worker dies, is stopped with
 * all that it started; the others go on. What becomes of a task depends neither on its neighbours nor on the number of
 * workers: one that may have been stopped for what others did is tried once more, when the others are done.
 */
public final class WorkerPool {
    private final ChildJvm child;
    private final Bounds bounds;
    private final int workers;
    private final Path folder;
    private final Set<Worker> alive = ConcurrentHashMap.newKeySet();

    /**
     * A pool; nothing is started before there are tasks.
     *
     * @param workers how many at a time
     * @param folder for what workers leave behind; each removes its own
     */
    public WorkerPool(ChildJvm child, Bounds bounds, int workers, Path folder) {
        if (workers < 1) {
            throw new IllegalArgumentException("nobody to work: " + workers);
        }
        this.child = child;
        this.bounds = bounds;
        this.workers = workers;
        this.folder = folder;
    }

    /**
     * Does all tasks; no worker is left when it returns.
     *
     * @param done told of each task once, in the order in which they end, from several threads
     * @return in the order of the tasks
     * @throws WorkerLostException where no worker can be started
     */
    public List<Outcome> run(List<Task> tasks, BiConsumer<Task, Outcome> done) {
        List<Attempt> attempts = IntStream.range(0, tasks.size())
                .mapToObj(number -> new Attempt(number, tasks.get(number)))
                .toList();
        Round first = new Round(attempts, false, done);
        Outcome[] outcomes = new Outcome[tasks.size()];
        inParallel(first);
        Round second = new Round(List.copyOf(first.again), true, done);
        inParallel(second);
        for (Round round : List.of(first, second)) {
            round.ended.forEach(end -> outcomes[end.number] = end.outcome);
        }
        return List.of(outcomes);
    }

    private record Attempt(int number, Task task) {}

    private record End(int number, Outcome outcome) {}

    private void inParallel(Round round) {
        int count = Math.min(workers, round.waiting.size());
        if (count == 0) {
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                running.add(threads.submit(() -> {
                    round.work();
                    return null;
                }));
            }
            for (Future<?> future : running) {
                future.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorkerLostException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            throw new WorkerLostException("the tasks could not be done", e);
        } finally {
            threads.shutdownNow();
            alive.forEach(Worker::close);
        }
    }

    /** All tasks that wait, by several threads. */
    private final class Round {
        private final Queue<Attempt> waiting;
        private final boolean last;
        private final BiConsumer<Task, Outcome> done;
        private final Queue<Attempt> again = new ConcurrentLinkedQueue<>();
        private final Queue<End> ended = new ConcurrentLinkedQueue<>();

        /** The last round has a new worker for each task, and its word is final. */
        Round(List<Attempt> waiting, boolean last, BiConsumer<Task, Outcome> done) {
            this.waiting = new ConcurrentLinkedQueue<>(waiting);
            this.last = last;
            this.done = done;
        }

        void work() throws InterruptedException {
            Optional<Worker> worker = Optional.empty();
            try {
                for (Attempt next = waiting.poll(); next != null; next = waiting.poll()) {
                    worker = Optional.of(ready(worker));
                    if (attempt(next, worker.get()) instanceof Stopped) {
                        worker = retired(worker);
                    }
                }
            } catch (RuntimeException | Error failure) {
                waiting.clear();
                throw failure;
            } finally {
                retired(worker);
            }
        }

        private Outcome attempt(Attempt attempt, Worker worker) throws InterruptedException {
            Outcome outcome = worker.ask(attempt.task);
            if (!last && outcome instanceof Stopped stopped && stopped.mayBeInnocent()) {
                again.add(attempt);
            } else {
                ended.add(new End(attempt.number, outcome));
                done.accept(attempt.task, outcome);
            }
            return outcome;
        }

        private Worker ready(Optional<Worker> worker) throws InterruptedException {
            if (worker.isPresent() && !worker.get().isSpent() && !last) {
                return worker.get();
            }
            retired(worker);
            Worker started = Worker.start(child, bounds, folder);
            alive.add(started);
            return started;
        }

        private Optional<Worker> retired(Optional<Worker> worker) {
            worker.ifPresent(one -> {
                one.close();
                alive.remove(one);
            });
            return Optional.empty();
        }
    }
}
