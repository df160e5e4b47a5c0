package vn.khuyencong.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.khuyencong.ingest.issue.FileIssue;
import vn.khuyencong.ingest.issue.LinkRefused;
import vn.khuyencong.ingest.issue.SpecialFile;
import vn.khuyencong.ingest.issue.TooLargeFile;
import vn.khuyencong.ingest.issue.UnreadableFile;
import vn.khuyencong.ingest.issue.UnreadableFolder;
import vn.khuyencong.ingest.reader.FileName;
import vn.khuyencong.ingest.reader.Reader;

/**
 * The files that a person means by a path: the file itself, or all files under a folder. No content is opened here, and
 * whatever else lies in the folder is told: nothing that somebody put there stops the others from being read.
 *
 * <p>A path that is named may be a link. A link within a folder counts as a file of its own where it leads to a file in the
 * same folder; it is never followed out of it, for what a report says is published.
 */
final class ReportFiles {
    private static final int MEGABYTE = 1024 * 1024;

    private final TreeSet<Path> files = new TreeSet<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<IgnoredFile> ignored = new ArrayList<>();

    /** A path whose content is not read, and the issue that says why. */
    record Refused(Path path, FileIssue issue) {}

    /**
     * What is there, in a stable order.
     *
     * @param files regular files, to be read
     * @param refused what cannot or must not be read
     * @param ignored what is no report by its name
     */
    record Found(List<Path> files, List<Refused> refused, List<IgnoredFile> ignored) {
        Found {
            files = List.copyOf(files);
            refused = List.copyOf(refused);
            ignored = List.copyOf(ignored);
        }

        /** Whether there is nothing that could be a report. */
        boolean isEmpty() {
            return files.isEmpty() && refused.isEmpty();
        }

        /** Of what cannot or must not be read. */
        List<FileIssue> issues() {
            return refused.stream().map(Refused::issue).toList();
        }
    }

    private ReportFiles() {}

    /**
     * Looks through some paths.
     *
     * @throws IOException where one of the paths themselves is not there or, a folder, cannot be listed
     */
    static Found find(List<Path> paths) throws IOException {
        ReportFiles found = new ReportFiles();
        for (Path path : paths) {
            found.addNamed(path);
        }
        found.refused.sort(Comparator.comparing(Refused::path));
        found.ignored.sort(Comparator.comparing(IgnoredFile::path));
        return new Found(
                List.copyOf(found.files),
                found.refused.stream().distinct().toList(),
                found.ignored.stream().distinct().toList());
    }

    private void addNamed(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            addFile(path, FileName.of(path));
        } else {
            throw new NoSuchFileException(path.toString());
        }
    }

    private void addFolder(Path root) throws IOException {
        Path realRoot = root.toRealPath();
        Deque<Path> folders = new ArrayDeque<>(list(root));
        while (!folders.isEmpty()) {
            Path path = folders.pop();
            String name = FileName.of(root, path);
            Optional<IgnoredFile.Reason> reason = IgnoredFile.findReason(path);
            if (reason.isPresent()) {
                ignored.add(new IgnoredFile(path, name, reason.get()));
            } else if (Files.isSymbolicLink(path)) {
                addLink(path, name, realRoot);
            } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                addSubfolder(path, name, folders);
            } else {
                addFile(path, name);
            }
        }
    }

    private void addSubfolder(Path folder, String name, Deque<Path> folders) {
        try {
            list(folder).forEach(folders::push);
        } catch (IOException closed) {
            refuse(folder, new UnreadableFolder(name, closed.getClass().getSimpleName()));
        }
    }

    /** One folder at a time is open, however deep they lie. */
    private static List<Path> list(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException broken) {
            throw broken.getCause();
        }
        return entries;
    }

    private void addLink(Path link, String name, Path realRoot) {
        Path target;
        try {
            target = link.toRealPath();
        } catch (IOException nowhere) {
            refuse(link, new LinkRefused(name, LinkRefused.Target.NOTHING));
            return;
        }
        if (!target.startsWith(realRoot)) {
            refuse(link, new LinkRefused(name, LinkRefused.Target.OUTSIDE));
        } else if (Files.isDirectory(target)) {
            refuse(link, new LinkRefused(name, LinkRefused.Target.FOLDER));
        } else {
            addFile(link, name);
        }
    }

    private void addFile(Path file, String name) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                refuse(file, new SpecialFile(name));
            } else if (attributes.size() > Reader.LIMIT) {
                refuse(
                        file,
                        new TooLargeFile(
                                name,
                                attributes.size() / MEGABYTE,
                                Reader.LIMIT / MEGABYTE,
                                TooLargeFile.Measure.MEGABYTES));
            } else if (!Files.isReadable(file)) {
                refuse(file, new UnreadableFile(name, "AccessDeniedException"));
            } else {
                files.add(file);
            }
        } catch (IOException vanished) {
            refuse(file, new UnreadableFile(name, vanished.getClass().getSimpleName()));
        }
    }

    private void refuse(Path path, FileIssue issue) {
        refused.add(new Refused(path, issue));
    }
}
