package vn.khuyencong.ingest.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a release was made from and what it is made of: a text file in its folder, a line a fact, what it is, the SHA-256 of
 * the content, the path. So "nothing new" is said without opening anything.
 *
 * @param made lines of what went in: program, configuration, reports and corrections
 * @param exitCode how the run ended; it ends so again while nothing is new
 * @param remarks what it said of files that it could not read; said again while nothing is new
 * @param documents the keys of the kept documents that went in
 */
public record Manifest(List<String> made, int exitCode, List<String> remarks, List<String> documents) {
    private static final String FILE = "manifest";
    private static final String PROGRAM = "program ";
    private static final String INPUT = "input ";
    private static final String CHANGED = "changed ";
    private static final String CORRECTION = "correction ";
    private static final String EXIT = "exit ";
    private static final String REMARK = "remark ";
    private static final String DOCUMENT = "document ";
    private static final String OUTPUT = "output ";
    private static final String REFUSED = "refused";
    private static final List<String> MADE = List.of(PROGRAM, INPUT, CHANGED, CORRECTION);

    /**
     * A report.
     *
     * @param sha256 of what it held when the run began; empty where that could not be had
     */
    public record Input(Path path, Optional<String> sha256) {}

    public Manifest {
        made = List.copyOf(made);
        remarks = remarks.stream().map(line -> line.replaceAll("\\R", " ")).toList();
        documents = List.copyOf(documents);
    }

    /**
     * What a run would be made from now.
     *
     * @param reports the files under {@code folder} that are read
     * @param refused what lies there and is not read
     * @param corrections the files with corrections
     * @param program the files that the program is made of, and its configuration
     */
    public static Manifest of(
            Path folder, List<Input> reports, List<Path> refused, List<Path> corrections, List<Path> program) {
        List<String> made = new ArrayList<>();
        program.forEach(file -> made.add(PROGRAM + Sha256.orUnreadable(file) + " " + file.getFileName()));
        reports.forEach(report ->
                made.add(INPUT + report.sha256().orElse(Sha256.UNREADABLE) + " " + address(folder, report.path())));
        refused.forEach(file -> made.add(INPUT + REFUSED + " " + address(folder, file)));
        made.add(CHANGED + inOrderOfChange(reports));
        corrections.forEach(file ->
                made.add(CORRECTION + Sha256.orUnreadable(file) + " " + address(file.resolveSibling(""), file)));
        return new Manifest(made, 0, List.of(), List.of());
    }

    /**
     * Which of the files was changed first, second …, in the order in which they are listed: of two versions of a report that
     * may say which is the later, so it goes in, too. When they were changed does not.
     */
    private static String inOrderOfChange(List<Input> reports) {
        List<Long> times =
                reports.stream().map(Input::path).map(Manifest::changedAt).toList();
        List<Long> inOrder = times.stream().distinct().sorted().toList();
        return times.stream()
                .map(time -> String.valueOf(Collections.binarySearch(inOrder, time) + 1))
                .collect(Collectors.joining(" "));
    }

    private static long changedAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Of a release that a person changed by a command: no run is made from just this. */
    public static Manifest byHand() {
        return new Manifest(List.of(PROGRAM + "by hand"), 0, List.of(), List.of());
    }

    /** The same of a run that is to be done again even where nothing is new: no other run is made from just this. */
    public Manifest toBeDoneAgain() {
        List<String> more = new ArrayList<>(made);
        more.add(PROGRAM + "to be done again");
        return new Manifest(more, exitCode, remarks, documents);
    }

    /** The same with how the run ended. */
    public Manifest ended(int newExitCode, List<String> newRemarks, List<String> newDocuments) {
        return new Manifest(made, newExitCode, newRemarks, newDocuments);
    }

    /** The manifest of a release; that of no run where the file is damaged. */
    public static Manifest of(Release release) {
        List<String> lines = lines(release.folder());
        List<String> made = MADE.stream()
                .flatMap(kind -> rest(kind, lines).map(kind::concat))
                .toList();
        int exitCode = rest(EXIT, lines).mapToInt(Manifest::number).sum();
        return new Manifest(
                made,
                exitCode,
                rest(REMARK, lines).toList(),
                rest(DOCUMENT, lines).toList());
    }

    private static int number(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    }

    /** Whether a run like this one has made that release. */
    public boolean hasMade(Release release) {
        return !made.isEmpty() && made.equals(of(release).made());
    }

    /** Writes the manifest into the folder of a release that is whole, with a line for each of its files. */
    public void seal(Staging staging) throws IOException {
        Path folder = staging.folder();
        Files.deleteIfExists(folder.resolve(FILE));
        List<String> lines = new ArrayList<>(made);
        lines.add(EXIT + exitCode);
        remarks.forEach(remark -> lines.add(REMARK + remark));
        documents.forEach(document -> lines.add(DOCUMENT + document));
        lines.addAll(outputs(folder));
        Files.write(folder.resolve(FILE), lines, StandardCharsets.UTF_8);
    }

    /** Whether every file of a release is there as it was published, and none besides. */
    public static boolean isIntact(Release release) throws IOException {
        return rest(OUTPUT, lines(release.folder()))
                .map(OUTPUT::concat)
                .toList()
                .equals(outputs(release.folder()));
    }

    private static List<String> outputs(Path folder) throws IOException {
        List<String> outputs = new ArrayList<>();
        for (Path file : FileTree.files(folder)) {
            if (!file.equals(folder.resolve(FILE))) {
                outputs.add(OUTPUT + Sha256.orUnreadable(file) + " " + address(folder, file));
            }
        }
        return outputs;
    }

    private static Stream<String> rest(String kind, List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(kind)).map(line -> line.substring(kind.length()));
    }

    /** The path within its folder, on one line, whatever bytes its names are made of. */
    private static String address(Path folder, Path file) {
        String base = folder.toAbsolutePath().toUri().getRawPath();
        String whole = file.toAbsolutePath().toUri().getRawPath();
        return whole.startsWith(base) ? whole.substring(base.length()) : whole;
    }

    private static List<String> lines(Path folder) {
        try {
            return Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
