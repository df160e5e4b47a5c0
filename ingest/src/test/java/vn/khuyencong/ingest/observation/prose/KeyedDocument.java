package vn.khuyencong.ingest.observation.prose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Profile;

/** A document as its answer key holds it: paragraphs in reading order, tables where they stand, and what is expected. */
record KeyedDocument(Document document, Profile profile, List<Map<String, String>> expected) {

    static KeyedDocument in(Path folder) {
        try {
            JsonNode key =
                    new ObjectMapper().readTree(folder.resolve("document.json").toFile());
            List<Block> blocks = new ArrayList<>();
            for (JsonNode block : key.get("paragraphs")) {
                blocks.add(
                        block.has("table")
                                ? table(folder, block.get("table").asInt())
                                : Paragraph.asPrinted(block.get("text").asText(), Optional.empty()));
            }
            Source source = new Source(
                    folder.getFileName().toString(),
                    "0".repeat(64),
                    "text/plain",
                    Optional.empty(),
                    Optional.empty(),
                    Source.TextSource.PLAIN_TEXT);
            return new KeyedDocument(new Document(source, List.of(), blocks), profile(key), expected(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table table(Path folder, int ordinal) throws IOException {
        JsonNode key = new ObjectMapper()
                .readTree(folder.resolve("tables")
                        .resolve("%02d.json".formatted(ordinal))
                        .toFile());
        List<Cell> cells = new ArrayList<>();
        for (JsonNode texts : key.findValues("cells")) {
            for (JsonNode text : texts) {
                cells.add(Cell.asPrinted(cells.size(), 0, 1, 1, text.asText(""), Optional.empty()));
            }
        }
        return Table.of(Table.Method.OFFICE, cells.size(), 1, cells);
    }

    private static Profile profile(JsonNode key) {
        return new Profile(
                Optional.of(key.get("title").asText()),
                Optional.of(
                        DocumentType.valueOf(key.get("document_type").asText().toUpperCase(Locale.ROOT))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(key.get("province_code").asText()),
                Optional.of(new Period(
                        key.get("period_start").asInt(), key.get("period_end").asInt())));
    }

    private static List<Map<String, String>> expected(Path folder) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (var read = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(
                        folder.resolve("observations.csv").toFile())) {
            while (read.hasNext()) {
                Map<String, String> row = read.next();
                if ("0".equals(row.get("table"))) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }
}
