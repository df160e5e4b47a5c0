package vn.khuyencong.ingest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.khuyencong.ingest.document.Box;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Place;
import vn.khuyencong.ingest.document.Table;

/** The tables of a document as JSON; in {@code rows} every position of the grid has an entry, a spanned one is null. */
final class TablesAsJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private TablesAsJson() {}

    static void write(Document document, Writer out) throws IOException {
        ObjectNode root = JSON.objectNode();
        root.put("document", document.source().fileName());
        root.put("media_type", document.source().mediaType());
        root.put("page_count", document.source().pageCount().orElse(null));
        ArrayNode tables = root.putArray("tables");
        List<Table> found = document.tables();
        for (int index = 0; index < found.size(); index++) {
            tables.add(table(index + 1, found.get(index)));
        }
        JsonMapper mapper = JsonMapper.builder()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .build();
        mapper.writeValue(out, root);
        out.write("\n");
    }

    private static ObjectNode table(int ordinal, Table table) {
        ObjectNode node = JSON.objectNode();
        node.put("ordinal", ordinal);
        node.put("page_start", table.findPageStart().orElse(null));
        node.put("page_end", table.findPageEnd().orElse(null));
        node.put("title", table.title().orElse(null));
        node.put("unit", table.unit().orElse(null));
        node.put("method", table.method().name().toLowerCase(Locale.ROOT));
        node.put("row_count", table.rowCount());
        node.put("column_count", table.columnCount());
        node.put("header_row_count", table.headerRowCount());
        ArrayNode rows = node.putArray("rows");
        for (List<Optional<String>> row : Grid.of(table).rows()) {
            ArrayNode texts = rows.addArray();
            row.forEach(text -> texts.add(text.orElse(null)));
        }
        ArrayNode cells = node.putArray("cells");
        table.cells().forEach(cell -> cells.add(cell(cell)));
        return node;
    }

    private static ObjectNode cell(Cell cell) {
        Optional<Box> box = cell.place().map(Place::box);
        return JSON.objectNode()
                .put("row", cell.row())
                .put("column", cell.column())
                .put("row_span", cell.rowSpan())
                .put("column_span", cell.columnSpan())
                .put("text", cell.text())
                .put("raw_text", cell.rawText())
                .put("is_header", cell.header())
                .put("page", cell.place().map(Place::page).orElse(null))
                .put("x0", box.map(Box::x0).orElse(null))
                .put("y0", box.map(Box::y0).orElse(null))
                .put("x1", box.map(Box::x1).orElse(null))
                .put("y1", box.map(Box::y1).orElse(null));
    }
}
