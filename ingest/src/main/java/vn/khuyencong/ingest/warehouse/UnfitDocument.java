package vn.khuyencong.ingest.warehouse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A kept document whose rows the warehouse does not take: a fault of the program, which must not cost the other documents.
 * Whoever builds says it in a file beside its plan, and whoever ordered it orders the same without that document.
 *
 * @param kept the file of the kept document
 * @param why what the warehouse said
 */
public record UnfitDocument(Path kept, String why) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = "unfit.json";

    /** What a build by this plan has said; empty where it met no such document. */
    public static Optional<UnfitDocument> find(Path plan) throws IOException {
        Path file = plan.resolveSibling(FILE);
        return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), UnfitDocument.class)) : Optional.empty();
    }

    /** Forgets what an earlier build by this plan has said. */
    public static void forget(Path plan) throws IOException {
        Files.deleteIfExists(plan.resolveSibling(FILE));
    }

    public void write(Path plan) throws IOException {
        JSON.writeValue(plan.resolveSibling(FILE).toFile(), this);
    }
}
