package vn.khuyencong.ingest.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to change what is published: one process has it at a time. The kernel takes it back when the process ends,
 * however it ends; the file itself stays and means nothing.
 */
public final class ReleaseLock implements AutoCloseable {
    private final FileChannel channel;

    private ReleaseLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock; empty where another process has it. */
    static Optional<ReleaseLock> tryTake(Path root) throws IOException {
        Files.createDirectories(root);
        FileChannel channel =
                FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new ReleaseLock(channel));
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // As good as held by another one.
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
