package vn.khuyencong.ingest.release;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All releases of one warehouse, in a folder beside it: {@code 000001}, {@code 000002} … and the link {@code current}. What
 * changes anything wants the {@link ReleaseLock}; reading never does.
 */
public final class Releases {
    /** The DuckDB file in the folder of a release. */
    public static final String WAREHOUSE = "khuyencong.duckdb";

    static final String CURRENT = "current";

    private static final String SUFFIX = ".duckdb";
    private static final List<String> LEFTOVERS = List.of("staging-", "tmp-", "trash-", CURRENT + ".");

    private final Path root;
    private final PublicLinks links;
    private final Withdrawn withdrawn;

    private Releases(Path root, PublicLinks links) {
        this.root = root;
        this.links = links;
        this.withdrawn = new Withdrawn(root.resolve("withdrawn"));
    }

    /**
     * The releases of a warehouse.
     *
     * @param warehouse the address of the published DuckDB file, absolute
     * @param out the folder where site, workbook and exports are found, absolute
     */
    public static Releases of(Path warehouse, Path out) {
        Path root = root(warehouse);
        return new Releases(root, new PublicLinks(root, warehouse, out));
    }

    private static Path root(Path warehouse) {
        String name = warehouse.getFileName().toString();
        String stem = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        return warehouse.resolveSibling(stem + ".releases");
    }

    /** The folder that holds the releases and what is remembered between them. */
    public Path root() {
        return root;
    }

    /** The right to change something; empty where another process has it. */
    public Optional<ReleaseLock> tryLock() throws IOException {
        return ReleaseLock.tryTake(root);
    }

    /** All releases, the oldest first. */
    public List<Release> all() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Release::isName)
                    .filter(Files::isDirectory)
                    .map(Release::at)
                    .sorted()
                    .toList();
        }
    }

    public Optional<Release> find(int number) throws IOException {
        return all().stream().filter(release -> release.number() == number).findFirst();
    }

    /** The published one. */
    public Optional<Release> findCurrent() throws IOException {
        Path link = root.resolve(CURRENT);
        if (!Files.isSymbolicLink(link)) {
            return Optional.empty();
        }
        Path folder = root.resolve(Files.readSymbolicLink(link));
        return Release.isName(folder) && Files.isDirectory(folder) ? Optional.of(Release.at(folder)) : Optional.empty();
    }

    /** The newest one before the published one: where a rollback leads. */
    public Optional<Release> findPrevious() throws IOException {
        Optional<Release> current = findCurrent();
        return all().stream()
                .filter(release -> current.isPresent() && release.compareTo(current.get()) < 0)
                .reduce((older, newer) -> newer);
    }

    /** Removes what runs left behind that were killed. */
    public void clean() throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (LEFTOVERS.stream().anyMatch(name::startsWith)) {
                    FileTree.deleteQuietly(entry);
                }
            }
        }
    }

    /** An empty folder in which a release can be built. */
    public Staging stage() throws IOException {
        // Not by createTempDirectory, which lets nobody else read it.
        String mark = Long.toString(ProcessHandle.current().pid()) + "-" + Long.toString(System.nanoTime(), 36);
        return new Staging(
                Files.createDirectory(root.resolve("staging-" + mark)),
                Files.createDirectory(root.resolve("tmp-" + mark)));
    }

    /** Publishes what was built and sealed: from here on it is a release that never changes. */
    public Release publish(Staging staging) throws IOException {
        FileTree.sync(staging.folder());
        int number = all().stream().mapToInt(Release::number).max().orElse(0) + 1;
        Path folder = root.resolve(Release.name(number));
        Files.move(staging.folder(), folder, StandardCopyOption.ATOMIC_MOVE);
        FileTree.syncOne(root);
        Release release = Release.at(folder);
        switchTo(release);
        return release;
    }

    /** Publishes a release that is there already. */
    public void switchTo(Release release) throws IOException {
        withdrawn.remove(release);
        links.make(release);
        PublicLinks.replace(root.resolve(CURRENT), release.folder().getFileName());
        FileTree.syncOne(root);
    }

    /** Goes back to an older release; those after it are not published again unasked. */
    public void rollBackTo(Release release) throws IOException {
        List<Release> newer = new ArrayList<>(all());
        newer.removeIf(other -> other.compareTo(release) <= 0);
        withdrawn.add(newer);
        switchTo(release);
    }

    /** Whether somebody went back behind this release. */
    public boolean isWithdrawn(Release release) throws IOException {
        return withdrawn.contains(release);
    }

    /** Sees to it that the fixed addresses lead to what is published. */
    public void repairLinks() throws IOException {
        Optional<Release> current = findCurrent();
        if (current.isPresent()) {
            links.make(current.get());
        }
    }

    /** Removes all but the last releases; the published one stays anyway. */
    public void keepLast(int count) throws IOException {
        List<Release> all = all();
        Optional<Release> current = findCurrent();
        for (Release release : all.subList(0, Math.max(0, all.size() - count))) {
            if (!current.equals(Optional.of(release))) {
                // Renamed first: half a release is none.
                Path trash = root.resolve("trash-" + release.name());
                FileTree.deleteQuietly(trash);
                Files.move(release.folder(), trash, StandardCopyOption.ATOMIC_MOVE);
                FileTree.deleteQuietly(trash);
            }
        }
    }

    /** Removes the kept documents that no release is made from. */
    public void keepDocuments(Path cache) throws IOException {
        Set<String> used = new HashSet<>();
        for (Release release : all()) {
            used.addAll(Manifest.of(release).documents());
        }
        try (DirectoryStream<Path> kept = Files.newDirectoryStream(cache)) {
            for (Path document : kept) {
                if (!used.contains(document.getFileName().toString())) {
                    Files.deleteIfExists(document);
                }
            }
        }
    }

    /** Removes all but the last folders with reports of runs. */
    public void keepLastRuns(int count) throws IOException {
        try (Stream<Path> folders = Files.list(runs())) {
            List<Path> all = folders.sorted().toList();
            all.subList(0, Math.max(0, all.size() - count)).forEach(FileTree::deleteQuietly);
        }
    }

    /** Where the reports of the last runs are. */
    public Path runs() {
        return root.resolve("runs");
    }

    /** Whether something is there under the address of the warehouse that no release stands behind. */
    public static boolean isPlain(Path warehouse) {
        return Files.isRegularFile(warehouse, LinkOption.NOFOLLOW_LINKS);
    }
}
