package vn.khuyencong.analytics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** From the warehouse that was built beside the published one to the published one, in one step. */
final class Switch {
    private Switch() {}

    /** The file, if there is one. */
    static Path existing(Path file) throws NoSuchFileException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return file;
    }

    /** Renames the next warehouse onto the published one: a reader sees the old file or the new one. */
    static void into(Path next, Path published) throws IOException {
        Files.move(next, published, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
