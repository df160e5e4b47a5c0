package vn.khuyencong.ingest.warehouse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a warehouse is to be built from; as a JSON file, the order of one program to another.
 *
 * @param kept {@link KeptDocument kept documents}, in any order
 * @param fileIssues what is to be said of files beyond what the kept documents say
 * @param fileTimes by document id, when its file was last changed, in milliseconds since 1970
 * @param published the warehouse that stands now, if there is one: from it the documents have the time at which they were
 *     ingested first
 * @param keepsOthers whether the documents of the published warehouse that are not among the kept ones stay
 * @param target the file to be built; one that stands there is replaced
 */
public record WarehousePlan(
        List<Path> kept,
        List<Trouble> fileIssues,
        Map<String, Long> fileTimes,
        Path published,
        boolean keepsOthers,
        Path target) {
    /** Paths travel as URIs, which say every byte of a name. */
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    public WarehousePlan {
        kept = List.copyOf(kept);
        fileIssues = List.copyOf(fileIssues);
        fileTimes = Map.copyOf(fileTimes);
    }

    public static WarehousePlan read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), WarehousePlan.class);
    }

    public void write(Path file) throws IOException {
        JSON.writeValue(file.toFile(), this);
    }
}
