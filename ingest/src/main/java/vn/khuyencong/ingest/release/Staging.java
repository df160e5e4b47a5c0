package vn.khuyencong.ingest.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a release is built. Killed, the run leaves it behind, and the next one removes it.
 *
 * @param folder what will be the release
 * @param scratch for whatever programs write besides, which may be much: the native libraries of one that was killed
 */
public record Staging(Path folder, Path scratch) implements AutoCloseable {
    public Path warehouse() {
        return folder.resolve(Releases.WAREHOUSE);
    }

    /** Takes everything of a release over, to be changed, but for what had changed with it. */
    public void copy(Release release) throws IOException {
        FileTree.copy(release.folder(), folder);
        FileTree.delete(folder.resolve("changes"));
    }

    /** Keeps a part of what was built elsewhere, where it is not published. */
    public void keep(String part, Path target) throws IOException {
        if (Files.exists(folder.resolve(part))) {
            FileTree.copy(folder.resolve(part), target.resolve(part));
        }
    }

    @Override
    public void close() {
        FileTree.deleteQuietly(scratch);
        FileTree.deleteQuietly(folder);
    }
}
