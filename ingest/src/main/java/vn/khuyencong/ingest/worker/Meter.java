package vn.khuyencong.ingest.worker;

import java.time.Duration;
import java.util.List;

/** Measures what a task takes, as often as it is told to look. */
final class Meter {
    /** To list the processes of a machine is dear; a worker rarely starts any. */
    private static final long LIST_NANOSECONDS = Duration.ofMillis(500).toNanos();

    private final ProcessTree tree;
    private final long start = System.nanoTime();
    private final Duration cpuBefore;
    private List<ProcessHandle> members;
    private long listed = start;
    private Duration cpu = Duration.ZERO;
    private long resident;
    private long peak;

    Meter(ProcessTree tree) {
        this.tree = tree;
        members = tree.members();
        cpuBefore = ProcessTree.cpu(members);
    }

    void look() {
        long now = System.nanoTime();
        if (now - listed > LIST_NANOSECONDS) {
            members = tree.members();
            listed = now;
        }
        Duration used = ProcessTree.cpu(members).minus(cpuBefore);
        cpu = used.compareTo(cpu) > 0 ? used : cpu; // the dead have no time
        resident = ProcessTree.resident(members);
        peak = Math.max(peak, resident);
    }

    Duration wall() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** At the last look, in bytes. */
    long resident() {
        return resident;
    }

    Usage usage() {
        return new Usage(wall(), cpu, peak);
    }
}
