package vn.khuyencong.ingest.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts a file that was built beside a published one into its place, in one step: there is the old one or the new. */
public final class Published {
    private Published() {}

    /** Where the file that will take a published one's place is built: beside it, so that one rename suffices. */
    public static Path next(Path published) {
        return Path.of(published + ".next");
    }

    public static void replace(Path built, Path published) {
        try {
            Files.move(built, published, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot put " + published + " into its place", e);
        }
    }
}
