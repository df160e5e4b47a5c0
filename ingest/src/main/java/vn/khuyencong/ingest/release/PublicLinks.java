package vn.khuyencong.ingest.release;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fixed addresses under which people find what is published: links that lead through {@code current}, so that one rename
 * of that one switches all of them. They are made once, before the first switch.
 */
final class PublicLinks {
    private static final List<String> PARTS = List.of("site", "csv", "parquet", "khuyencong.xlsx", "changes");

    private final Path root;
    private final Map<Path, Path> targets = new LinkedHashMap<>();

    /**
     * The links of one warehouse.
     *
     * @param warehouse the address of the DuckDB file
     * @param out the folder of the other addresses
     */
    PublicLinks(Path root, Path warehouse, Path out) {
        this.root = root;
        Path current = root.resolve(Releases.CURRENT);
        PARTS.forEach(part -> targets.put(out.resolve(part), target(out, current.resolve(part))));
        targets.put(warehouse, target(parent(warehouse), current.resolve(Releases.WAREHOUSE)));
    }

    /** Relative where both are in one folder, which may then be moved as a whole. */
    private static Path target(Path from, Path to) {
        return to.startsWith(from) ? from.relativize(to) : to;
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    /**
     * Makes those that are missing or lead elsewhere, of what the release has. What stands there and is no link is moved
     * aside, never deleted.
     */
    void make(Release release) throws IOException {
        for (Map.Entry<Path, Path> link : targets.entrySet()) {
            Path target = link.getValue();
            if (Files.exists(release.folder().resolve(target.getFileName()))) {
                make(link.getKey(), target);
            }
        }
    }

    private void make(Path link, Path target) throws IOException {
        if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(target)) {
            return;
        }
        Files.createDirectories(parent(link));
        if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
            moveAside(link);
        }
        replace(link, target);
    }

    private void moveAside(Path plain) throws IOException {
        Path aside = Files.createTempDirectory(Files.createDirectories(root), "before-");
        Path place = aside.resolve(plain.getFileName());
        try {
            Files.move(plain, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException onAnotherDisk) {
            Files.move(plain, plain.resolveSibling(plain.getFileName() + ".before"));
        }
    }

    /** Makes a link, or lets one lead elsewhere, in one step. */
    static void replace(Path link, Path target) throws IOException {
        Path next = link.resolveSibling(link.getFileName() + ".next-link");
        Files.deleteIfExists(next);
        Files.createSymbolicLink(next, target);
        Files.move(next, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
