package vn.khuyencong.ingest.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The command line of a worker: a JVM with the class path of this one.
 *
 * @param mainClass it calls {@link WorkerLoop#serve}
 * @param arguments of the main class
 */
public record ChildJvm(String mainClass, List<String> arguments) {
    /** The same stack everywhere, so that what is nested too deeply is so on every machine. */
    private static final String STACK = "-Xss4m";

    private static final List<String> OPTION_VARIABLES =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    public ChildJvm {
        arguments = List.copyOf(arguments);
    }

    /**
     * Starts it.
     *
     * @param tmp a folder of its own for all that it leaves behind
     */
    Process start(Bounds bounds, Path tmp) throws IOException {
        Path noHosts = Files.write(tmp.resolve("hosts"), new byte[0]);
        ProcessBuilder builder = new ProcessBuilder(command(bounds, tmp, noHosts));
        Map<String, String> environment = builder.environment();
        OPTION_VARIABLES.forEach(environment::remove); // they would overrule the bounds
        environment.put("OMP_THREAD_LIMIT", "1");
        environment.put("TMPDIR", tmp.toString());
        return builder.start();
    }

    private List<String> command(Bounds bounds, Path tmp, Path noHosts) {
        List<String> words = new ArrayList<>(NetworkNamespace.prefix());
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-Xmx" + bounds.heapMegabytes() + "m", STACK));
        words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
        words.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-XX:-CreateCoredumpOnCrash"));
        words.add("-XX:ErrorFile=" + tmp.resolve("crash.log"));
        words.addAll(List.of("-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED"));
        words.add("-Djava.io.tmpdir=" + tmp);
        words.addAll(NoNetwork.flags(noHosts));
        words.addAll(ownProperties());
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        words.addAll(arguments);
        return words;
    }

    /** What this JVM was told and the worker must know, too. */
    private static List<String> ownProperties() {
        return System.getProperties().stringPropertyNames().stream()
                .filter(name -> (name.startsWith("khuyencong.") && !name.equals("khuyencong.child"))
                        || name.equals("file.encoding"))
                .sorted()
                .map(name -> "-D" + name + "=" + System.getProperty(name))
                .toList();
    }
}
