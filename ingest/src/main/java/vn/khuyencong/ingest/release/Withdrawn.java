package vn.khuyencong.ingest.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The releases behind which somebody went back: a scheduled run must not undo that. A text file, a release a line. */
final class Withdrawn {
    private final Path file;

    Withdrawn(Path file) {
        this.file = file;
    }

    boolean contains(Release release) throws IOException {
        return names().contains(release.name());
    }

    void add(List<Release> releases) throws IOException {
        Set<String> names = names();
        releases.forEach(release -> names.add(release.name()));
        write(names);
    }

    void remove(Release release) throws IOException {
        Set<String> names = names();
        if (names.remove(release.name())) {
            write(names);
        }
    }

    private Set<String> names() throws IOException {
        return new TreeSet<>(Files.isRegularFile(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of());
    }

    private void write(Set<String> names) throws IOException {
        Path next = file.resolveSibling("tmp-" + file.getFileName());
        Files.write(next, names, StandardCharsets.UTF_8);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
