package vn.khuyencong.ingest.warehouse;

import java.nio.file.Path;

/** The warehouse does not take the rows of one document. */
public final class UnfitDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path kept;

    UnfitDocumentException(Path kept, RuntimeException cause) {
        super(cause.getMessage(), cause);
        this.kept = kept;
    }

    /** Which it is, and what the warehouse said. */
    public UnfitDocument document() {
        return new UnfitDocument(kept, String.valueOf(getMessage()));
    }
}
