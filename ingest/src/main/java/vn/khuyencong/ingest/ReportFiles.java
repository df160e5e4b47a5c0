package vn.khuyencong.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files that a person means by a path: the file itself, or all files under a folder, in a stable order. Links that lead
 * nowhere and devices are among them, so that it is said that they cannot be read.
 */
final class ReportFiles {
    private ReportFiles() {}

    static List<Path> under(List<Path> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            try (Stream<Path> walk = Files.walk(path)) {
                walk.filter(file -> file.equals(path) || !isHidden(path.relativize(file)))
                        .filter(file -> !Files.isDirectory(file))
                        .forEach(files::add);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return files.stream().sorted().distinct().toList();
    }

    /** Hidden files and folders, and the lock files that office programs leave beside an open document. */
    private static boolean isHidden(Path relative) {
        for (Path name : relative) {
            if (name.toString().startsWith(".") || name.toString().startsWith("~$")) {
                return true;
            }
        }
        return false;
    }
}
