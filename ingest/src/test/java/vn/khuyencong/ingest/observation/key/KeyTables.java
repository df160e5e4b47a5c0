package vn.khuyencong.ingest.observation.key;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Table;

/** The tables of an answer key, as a perfect reader would hand them over. */
public final class KeyTables {
    private KeyTables() {}

    public static List<Table> read(Path key) throws IOException {
        try (Stream<Path> files = Files.list(key.resolve("tables"))) {
            List<Table> tables = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                tables.add(table(new ObjectMapper().readTree(file.toFile())));
            }
            return tables;
        }
    }

    private static Table table(JsonNode key) {
        int columns = key.get("columns").size();
        int headerRows = key.get("header").size();
        List<Cell> cells = new ArrayList<>(header(key.get("header"), columns));
        int row = headerRows;
        for (JsonNode line : key.get("rows")) {
            for (int column = 0; column < columns; column++) {
                JsonNode text = line.get("cells").get(column);
                cells.add(Cell.asPrinted(
                        row, column, 1, 1, text == null || text.isNull() ? "" : text.asText(), Optional.empty()));
            }
            row++;
        }
        return new Table(text(key, "title"), text(key, "unit"), Table.Method.RULED, row, columns, cells);
    }

    private static List<Cell> header(JsonNode header, int columns) {
        boolean[][] taken = new boolean[header.size()][columns];
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < header.size(); row++) {
            int column = 0;
            for (JsonNode cell : header.get(row)) {
                while (column < columns && taken[row][column]) {
                    column++;
                }
                int rowSpan = cell.path("rs").asInt(1);
                int columnSpan = cell.path("cs").asInt(1);
                for (int i = row; i < row + rowSpan; i++) {
                    for (int j = column; j < column + columnSpan; j++) {
                        taken[i][j] = true;
                    }
                }
                cells.add(Cell.asPrinted(
                        row, column, rowSpan, columnSpan, cell.get("t").asText(""), Optional.empty()));
                column += columnSpan;
            }
        }
        return cells;
    }

    private static Optional<String> text(JsonNode key, String field) {
        JsonNode node = key.get(field);
        return node == null || node.isNull() ? Optional.empty() : Optional.of(node.asText());
    }
}
