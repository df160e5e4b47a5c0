package vn.khuyencong.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a command is told to write. */
final class OutFile {
    private OutFile() {}

    /** Refuses to write over the document that is read, before any work is done. */
    static void check(Path out, Path document) throws IOException {
        if (Files.exists(out) && Files.exists(document) && Files.isSameFile(out, document)) {
            throw new IOException("--out " + out + " là chính tài liệu cần đọc / is the document itself");
        }
    }
}
