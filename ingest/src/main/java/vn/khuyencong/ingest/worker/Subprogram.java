package vn.khuyencong.ingest.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A Java program that is run once, to its end, in a process of its own. Its standard input stays open as long as this process
 * lives: a program that reads it knows when it is left alone.
 */
public final class Subprogram {
    private static final int LOOK_MILLISECONDS = 100;

    /** How a program ended, and what it took. */
    public record Finished(int exitCode, Usage usage) {}

    private final List<String> flags;
    private final String classPath;
    private final String mainClass;

    /**
     * A program.
     *
     * @param flags of the JVM
     */
    public Subprogram(List<String> flags, String classPath, String mainClass) {
        this.flags = List.copyOf(flags);
        this.classPath = classPath;
        this.mainClass = mainClass;
    }

    /**
     * Runs it.
     *
     * @param scratch its folder for temporary files, which may be left full when it is killed
     * @param lines receives each line of what it says on standard output and standard error
     * @return how it ended
     */
    public Finished run(List<String> arguments, Path scratch, Consumer<String> lines) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.add("-Djava.io.tmpdir=" + scratch);
        command.addAll(List.of("-cp", classPath, mainClass));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Meter meter = new Meter(new ProcessTree(process.toHandle()));
        Thread watch = watch(process, meter);
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                lines.accept(line);
            }
            int exitCode = process.waitFor();
            watch.join();
            return new Finished(exitCode, meter.usage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + mainClass + " was running", e);
        } finally {
            new ProcessTree(process.toHandle()).kill();
        }
    }

    private static Thread watch(Process process, Meter meter) {
        Thread watch = new Thread(
                () -> {
                    try {
                        do {
                            meter.look();
                        } while (!process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS));
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "meter");
        watch.setDaemon(true);
        watch.start();
        return watch;
    }

    /** In a program that this class runs: ends it at once when the process that started it is gone. */
    public static void endWithParent() {
        Thread watch = new Thread(
                () -> {
                    try {
                        while (System.in.read() >= 0) {
                            // Nothing is ever said: only the end counts.
                        }
                    } catch (IOException broken) {
                        // As good as the end.
                    }
                    Runtime.getRuntime().halt(1);
                },
                "parent");
        watch.setDaemon(true);
        watch.start();
    }
}
