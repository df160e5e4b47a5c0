package vn.khuyencong.ingest.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A process and all that it started. */
record ProcessTree(ProcessHandle root) {
    private static final String RESIDENT = "VmRSS:";
    private static final int KILOBYTE = 1024;

    /** All that are alive now. */
    List<ProcessHandle> members() {
        return Stream.concat(Stream.of(root), root.descendants()).toList();
    }

    /** The processor's time that these have had. */
    static Duration cpu(List<ProcessHandle> members) {
        return members.stream()
                .map(member -> member.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The memory that these hold, in bytes; 0 where the system does not tell. */
    static long resident(List<ProcessHandle> members) {
        return members.stream()
                .mapToLong(member -> resident(Path.of("/proc", String.valueOf(member.pid()), "status")))
                .sum();
    }

    private static long resident(Path status) {
        try (Stream<String> lines = Files.lines(status, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.startsWith(RESIDENT))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KILOBYTE)
                    .sum();
        } catch (IOException | java.io.UncheckedIOException noProcOrGone) {
            return 0;
        }
    }

    /** Kills all of them, the root first, so that it starts no more; then what the others started meanwhile. */
    void kill() {
        Set<ProcessHandle> known = new LinkedHashSet<>(members());
        Deque<ProcessHandle> open = new ArrayDeque<>(known);
        while (!open.isEmpty()) {
            ProcessHandle next = open.pop();
            List<ProcessHandle> children = next.children().toList();
            next.destroyForcibly();
            children.stream().filter(known::add).forEach(open::push);
        }
    }
}
