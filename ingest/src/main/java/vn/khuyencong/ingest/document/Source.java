package vn.khuyencong.ingest.document;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The file that a document was read from, and what its format says of it.
 *
 * @param fileName the last part of its path, for people; nothing is ever inferred from it
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param mediaType as its content says, e.g. {@code application/pdf}
 * @param title the title in the file's metadata
 * @param pageCount where the format has pages
 * @param modifiedAt when it was last changed, as the file's metadata says, in UTC and whole seconds
 */
public record Source(
        String fileName,
        String sha256,
        String mediaType,
        Optional<String> title,
        Optional<Integer> pageCount,
        TextSource textSource,
        Optional<LocalDateTime> modifiedAt) {

    /** Where the text comes from: the codes of the contract's {@code document.text_source}. */
    public enum TextSource {
        TEXT_LAYER,
        OCR,
        OFFICE,
        PLAIN_TEXT
    }

    public Source {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }

    /** A file whose metadata say no time. */
    public Source(
            String fileName,
            String sha256,
            String mediaType,
            Optional<String> title,
            Optional<Integer> pageCount,
            TextSource textSource) {
        this(fileName, sha256, mediaType, title, pageCount, textSource, Optional.empty());
    }

    public Source withTitle(Optional<String> newTitle) {
        return new Source(fileName, sha256, mediaType, newTitle, pageCount, textSource, modifiedAt);
    }

    public Source withPageCount(Optional<Integer> newPageCount) {
        return new Source(fileName, sha256, mediaType, title, newPageCount, textSource, modifiedAt);
    }

    /** Derived from the content, so stable across refreshes and names. */
    public String documentId() {
        return documentId(sha256);
    }

    /** The id of the document whose bytes have this SHA-256. */
    public static String documentId(String sha256) {
        return "d-" + sha256.substring(0, 16);
    }
}
