package vn.khuyencong.ingest.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.Findings;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.Level;
import vn.khuyencong.ingest.observation.Measure;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Origin;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Profile;
import vn.khuyencong.ingest.observation.Quality;
import vn.khuyencong.ingest.observation.Scenario;
import vn.khuyencong.ingest.observation.Statistic;

/** The figures and the line numbers of an answer key, as the reconciliation is given them. */
record KeyFigures(Document document, Findings findings) {
    static KeyFigures of(String slug) {
        List<Observation> observations = new ArrayList<>();
        try (InputStream csv = KeyFigures.class.getResourceAsStream("/keys/" + slug + "/observations.csv")) {
            new CsvMapper()
                    .readerForMapOf(String.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .<Map<String, String>>readValues(csv)
                    .forEachRemaining(row -> observations.add(observation(row)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Profile nothing = new Profile(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new KeyFigures(document(slug), new Findings(nothing, observations, List.of()));
    }

    private static Document document(String slug) {
        List<Block> tables = new ArrayList<>();
        for (int ordinal = 1; ; ordinal++) {
            String name = "/keys/%s/tables/%02d.json".formatted(slug, ordinal);
            try (InputStream json = KeyFigures.class.getResourceAsStream(name)) {
                if (json == null) {
                    break;
                }
                JsonNode rows = new ObjectMapper().readTree(json).get("rows");
                List<Cell> cells = new ArrayList<>();
                for (int row = 0; row < rows.size(); row++) {
                    String number = rows.get(row).get("cells").get(0).asText("");
                    cells.add(Cell.asPrinted(row, 0, 1, 1, number.equals("null") ? "" : number, Optional.empty()));
                }
                tables.add(Table.of(Table.Method.OFFICE, rows.size(), 1, cells));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        Source source = new Source(
                slug,
                "0".repeat(64),
                "application/pdf",
                Optional.empty(),
                Optional.empty(),
                Source.TextSource.TEXT_LAYER);
        return new Document(source, List.of(), tables);
    }

    private static Observation observation(Map<String, String> row) {
        String unit = row.get("unit");
        String digits = row.get("raw_text").replaceAll("[^0-9,]", "");
        int decimals = digits.contains(",") ? digits.length() - digits.indexOf(',') - 1 : 0;
        return new Observation(
                new Origin(
                        Integer.parseInt(row.get("table")),
                        Integer.parseInt(row.get("row")),
                        row.get("table").equals("0") ? 0 : Integer.parseInt(row.get("col")),
                        row.get("table").equals("0") ? Integer.parseInt(row.get("col")) : 0,
                        Optional.empty()),
                new Period(Integer.parseInt(row.get("period_start")), Integer.parseInt(row.get("period_end"))),
                code(Scenario.class, row.get("scenario")),
                code(Statistic.class, row.get("statistic")),
                find(Activity.class, row.get("activity_code")),
                code(Level.class, row.get("level")),
                Optional.of(row.get("item_path")).filter(path -> !path.isEmpty()),
                row.get("item_label"),
                code(Measure.class, row.get("measure")),
                find(FundingSource.class, row.get("funding_source")),
                Optional.empty(),
                Optional.empty(),
                new BigDecimal(row.get("value")),
                unit,
                BigDecimal.ONE.movePointLeft(decimals),
                row.get("raw_text"),
                Quality.AS_PRINTED,
                false);
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> codes, String code) {
        return code.isEmpty() ? Optional.empty() : Optional.of(code(codes, code));
    }

    private static <E extends Enum<E>> E code(Class<E> codes, String code) {
        return Enum.valueOf(codes, code.toUpperCase(Locale.ROOT));
    }
}
