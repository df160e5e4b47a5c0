package vn.khuyencong.ingest.worker;

import java.util.Set;

/**
 * The worker did not answer, and is no more.
 *
 * @param detail the bound that was reached, or how the worker died and what it said last
 * @param mayBeInnocent whether the task itself may be without fault: other processes had the processor, the worker was
 *     killed from outside, or it suffered from what an earlier task had left behind
 */
public record Stopped(Reason reason, String detail, boolean mayBeInnocent, Usage usage) implements Outcome {
    /** The JVM's own exit code for {@code ExitOnOutOfMemoryError}. */
    static final int HEAP_FULL = 3;

    /** Died by signals that come from outside: hang-up, interrupt, kill (also the kernel's, short of memory), terminate. */
    private static final Set<Integer> KILLED = Set.of(129, 130, 137, 143);

    /** Why there is no answer. */
    public enum Reason {
        TIME,
        MEMORY,
        DIED
    }

    static Stopped late(Bounds bounds, Usage usage) {
        return new Stopped(Reason.TIME, bounds.wall().toSeconds() + " s", usage.isStarved(), usage);
    }

    static Stopped large(Bounds bounds, boolean firstOfItsWorker, Usage usage) {
        return new Stopped(Reason.MEMORY, bounds.residentMegabytes() + " MB", !firstOfItsWorker, usage);
    }

    static Stopped died(int exitCode, String lastWords, Bounds bounds, boolean firstOfItsWorker, Usage usage) {
        if (exitCode == HEAP_FULL) {
            return new Stopped(Reason.MEMORY, bounds.heapMegabytes() + " MB", !firstOfItsWorker, usage);
        }
        String said = ("exit code " + exitCode + "\n" + lastWords).strip();
        return new Stopped(Reason.DIED, said, !firstOfItsWorker || KILLED.contains(exitCode), usage);
    }

    static Stopped babbled(boolean firstOfItsWorker, Usage usage) {
        return new Stopped(Reason.DIED, "the answer has no end", !firstOfItsWorker, usage);
    }
}
