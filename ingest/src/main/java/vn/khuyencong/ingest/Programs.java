package vn.khuyencong.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.ingest.worker.Subprogram;

/** The programs that a refresh runs, each in a process of its own: this JVM itself stays small and loads nothing native. */
final class Programs {
    private static final List<String> FLAGS = List.of(
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "--enable-native-access=ALL-UNNAMED",
            "-Dkhuyencong.child=true");

    private Programs() {}

    /** This program. */
    static Subprogram ingest() {
        return new Subprogram(FLAGS, System.getProperty("java.class.path"), Programs.class.getPackageName() + ".Main");
    }

    /** The analytics program, of which nothing is known at compile time. */
    static Subprogram analytics() {
        Path home = Path.of(System.getProperty("khuyencong.home", ".")).toAbsolutePath();
        Path options = home.resolve("analytics/jvm.options");
        List<String> flags =
                Stream.concat(FLAGS.stream(), Stream.of("@" + options)).toList();
        String built = home.resolve("analytics/target/khuyencong-analytics.jar")
                + java.io.File.pathSeparator
                + home.resolve("analytics/target/lib/*");
        return new Subprogram(
                Files.exists(options) ? flags : FLAGS,
                System.getProperty("khuyencong.analytics", built),
                "vn.khuyencong.analytics.Main");
    }

    /** The files that both programs are made of, as the launcher names them. */
    static List<Path> files() {
        return Stream.of(System.getProperty("khuyencong.program", "").split(java.io.File.pathSeparator))
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
    }
}
