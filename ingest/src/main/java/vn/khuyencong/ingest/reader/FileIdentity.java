package vn.khuyencong.ingest.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import vn.khuyencong.ingest.document.Identity;
import vn.khuyencong.ingest.document.Source;

/** What tells a file from others: its name, and the digest of its bytes. */
public final class FileIdentity {
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
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            if (Files.size(file) > Reader.LIMIT) {
                return Optional.empty();
            }
            in.transferTo(OutputStream.nullOutputStream());
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
