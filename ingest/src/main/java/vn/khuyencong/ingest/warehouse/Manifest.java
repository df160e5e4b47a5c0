package vn.khuyencong.ingest.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a refresh was made from and what it made, kept beside the warehouse: so that "nothing new" is said without opening
 * DuckDB. A text file, a line a fact: what it is, the SHA-256 of the content, the path.
 *
 * @param made lines of the files that went in: program, reports and corrections
 * @param exitCode how the refresh ended; it ends so again while nothing is new
 * @param remarks what it said of files that it could not read; said again while nothing is new
 */
public record Manifest(List<String> made, int exitCode, List<String> remarks) {
    private static final String PROGRAM = "program ";
    private static final String INPUT = "input ";
    private static final String CORRECTION = "correction ";
    private static final String EXIT = "exit ";
    private static final String REMARK = "remark ";
    private static final String OUTPUT = "output ";
    private static final String UNREADABLE = "unreadable";

    public Manifest {
        made = List.copyOf(made);
        remarks = remarks.stream().map(line -> line.replaceAll("\\R", " ")).toList();
    }

    /** What a refresh would be made from now. */
    public static Manifest of(List<Path> reports, List<Path> corrections, List<Path> program) {
        List<String> made = new ArrayList<>();
        program.forEach(file -> made.add(PROGRAM + sha256(file) + " " + file.getFileName()));
        reports.forEach(file -> made.add(INPUT + sha256(file) + " " + address(file)));
        corrections.forEach(file -> made.add(CORRECTION + sha256(file) + " " + address(file)));
        return new Manifest(made, 0, List.of());
    }

    /** The same with how the refresh ended. */
    public Manifest ended(int newExitCode, List<String> newRemarks) {
        return new Manifest(made, newExitCode, newRemarks);
    }

    /** The published manifest, where the published files are whole and were made from just this. */
    public Optional<Manifest> findPublished(Path warehouse, Path out) {
        List<String> lines = read(manifest(warehouse));
        List<String> publishedMade = Stream.of(PROGRAM, INPUT, CORRECTION)
                .flatMap(kind -> only(kind, lines))
                .toList();
        if (!made.equals(publishedMade) || !only(OUTPUT, lines).toList().equals(outputs(warehouse, out))) {
            return Optional.empty();
        }
        int code = only(EXIT, lines)
                .mapToInt(line -> Integer.parseInt(line.substring(EXIT.length())))
                .sum();
        List<String> said =
                only(REMARK, lines).map(line -> line.substring(REMARK.length())).toList();
        return Optional.of(new Manifest(made, code, said));
    }

    /** Notes what the warehouse that is being built was made from; it counts once it is {@link #seal sealed}. */
    public void begin(Path warehouse) {
        List<String> lines = new ArrayList<>(made);
        lines.add(EXIT + exitCode);
        remarks.forEach(remark -> lines.add(REMARK + remark));
        write(unsealed(warehouse), lines);
    }

    /** Adds what was published, and lets the whole count: the last step of a refresh. */
    public static void seal(Path warehouse, Path out) {
        List<String> lines = new ArrayList<>(read(unsealed(warehouse)));
        lines.addAll(outputs(warehouse, out));
        write(unsealed(warehouse), lines);
        Published.replace(unsealed(warehouse), manifest(warehouse));
    }

    private static Stream<String> only(String kind, List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(kind));
    }

    private static Path manifest(Path warehouse) {
        return Path.of(warehouse + ".manifest");
    }

    private static Path unsealed(Path warehouse) {
        return Path.of(warehouse + ".next.manifest");
    }

    /** The warehouse and all that stands in the folder of what is published, but for the manifests themselves. */
    private static List<String> outputs(Path warehouse, Path out) {
        List<Path> files = new ArrayList<>();
        files.add(warehouse);
        String own = warehouse.toAbsolutePath().toString();
        if (Files.isDirectory(out)) {
            try (Stream<Path> walk = Files.walk(out.toAbsolutePath())) {
                walk.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().startsWith(own))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files.stream()
                .map(file -> OUTPUT + sha256(file) + " " + address(file))
                .toList();
    }

    /** The path on one line, whatever bytes its names are made of. */
    private static String address(Path file) {
        return file.toAbsolutePath().toUri().getRawPath();
    }

    private static List<String> read(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) {
        try {
            return Files.isRegularFile(file) ? Sha256.of(file) : UNREADABLE;
        } catch (IOException unreadable) {
            return UNREADABLE;
        }
    }
}
