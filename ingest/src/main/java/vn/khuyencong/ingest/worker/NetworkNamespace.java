package vn.khuyencong.ingest.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A network of its own that leads nowhere, where Linux gives one: then nothing in the worker, native code and child
 * processes included, can reach any other host, nor a port of this one.
 */
final class NetworkNamespace {
    private static final long PATIENCE_SECONDS = 10;

    private NetworkNamespace() {}

    /** The words before a command that take the network from it; none where the system does not let us. */
    static List<String> prefix() {
        return Holder.PREFIX;
    }

    /** Asked once: the answer does not change while we run. */
    private static final class Holder {
        static final List<String> PREFIX = find();

        private static List<String> find() {
            List<String> prefix = isRoot()
                    // Root of a user namespace could not open the files of others.
                    ? List.of("unshare", "--net", "--")
                    : List.of("unshare", "--user", "--net", "--map-current-user", "--");
            return Files.isDirectory(Path.of("/proc/self/ns")) && works(prefix) ? prefix : List.of();
        }
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return false;
        }
    }

    private static boolean works(List<String> prefix) {
        try {
            Process probe = new ProcessBuilder(
                            Stream.concat(prefix.stream(), Stream.of("true")).toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!probe.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                probe.destroyForcibly();
                return false;
            }
            return probe.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
