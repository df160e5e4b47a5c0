package vn.khuyencong.ingest.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a file, 64 lower-case hexadecimal digits. */
final class Sha256 {
    /** Stands for the digest of what has none. */
    static final String UNREADABLE = "unreadable";

    private Sha256() {}

    /** To open anything but a regular file might wait for ever. */
    static String orUnreadable(Path file) {
        try {
            return Files.isRegularFile(file) ? of(file) : UNREADABLE;
        } catch (IOException unreadable) {
            return UNREADABLE;
        }
    }

    private static String of(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
