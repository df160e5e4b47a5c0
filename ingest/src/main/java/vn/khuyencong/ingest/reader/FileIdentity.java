package vn.khuyencong.ingest.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import vn.khuyencong.ingest.document.Identity;
import vn.khuyencong.ingest.document.Source;

/** What tells a file from others: its name, and the digest of its bytes. */
public final class FileIdentity {
    private static final int BUFFER = 1 << 16;

    private FileIdentity() {}

    /** The identity that the document will have, if the file can be read as one; empty where its bytes cannot be had. */
    public static Optional<Identity> find(Path file) {
        return findSha256(file).map(sha256 -> new Identity(FileName.of(file), Source.documentId(sha256)));
    }

    /** The SHA-256 of what the file holds now; empty where its bytes cannot be had, or are more than are read. */
    public static Optional<String> findSha256(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        long size = 0; // counted, for a file may grow
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > Reader.LIMIT) {
                    return Optional.empty();
                }
                digest.update(buffer, 0, read);
            }
            return Optional.of(hexadecimal(digest.digest()));
        } catch (IOException unreadable) {
            return Optional.empty(); // the reader will say so
        }
    }

    /** The SHA-256 of a file's bytes, 64 lower-case hexadecimal digits. */
    static String sha256(byte[] content) {
        return hexadecimal(sha256().digest(content));
    }

    private static String hexadecimal(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
