package vn.khuyencong.ingest;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What this program is made of, as one digest: with another one, every document is read anew. */
final class ProgramFingerprint {
    private ProgramFingerprint() {}

    /** The code and resource files of this program, the names of its libraries, and the version of Java. */
    static String of() {
        return Holder.FINGERPRINT;
    }

    /** A program does not change while it runs. */
    private static final class Holder {
        static final String FINGERPRINT = find();
    }

    private static String find() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, "java " + Runtime.version().feature());
            libraries().forEach(name -> add(digest, "library " + name));
            Path program = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (Path file : files(program)) {
                add(digest, "file " + program.relativize(file));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | URISyntaxException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("the program cannot be found", e);
        }
    }

    private static List<String> libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(name -> name.endsWith(".jar"))
                .map(name -> String.valueOf(Path.of(name).getFileName()))
                .sorted()
                .toList();
    }

    /** A jar, or a folder of classes. */
    private static List<Path> files(Path program) throws IOException {
        try (Stream<Path> walk = Files.walk(program)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void add(MessageDigest digest, String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
