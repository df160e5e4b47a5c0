package vn.khuyencong.ingest.warehouse;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An array with an object for each row, a row a line. */
final class JsonForm implements ResultFormat.Form {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    @Override
    public void write(ResultSet result, Writer out) throws SQLException, IOException {
        Columns columns = new Columns(result);
        List<String> keys = distinct(columns.names());
        out.write("[");
        String separator = "\n";
        while (result.next()) {
            out.write(separator);
            writeRow(keys, columns.values(), out);
            separator = ",\n";
        }
        out.write("\n]\n");
    }

    private static void writeRow(List<String> keys, List<Value> values, Writer out) throws IOException {
        try (JsonGenerator row = JSON.createGenerator(out)) {
            row.writeStartObject();
            for (int column = 0; column < keys.size(); column++) {
                row.writeFieldName(keys.get(column));
                row.writeTree(values.get(column).json());
            }
            row.writeEndObject();
        }
    }

    /** An object has no two fields of one name: the second is called name_1. */
    private static List<String> distinct(List<String> names) {
        Set<String> taken = new HashSet<>();
        List<String> distinct = new ArrayList<>();
        for (String name : names) {
            String candidate = name;
            for (int number = 1; !taken.add(candidate); number++) {
                candidate = name + "_" + number;
            }
            distinct.add(candidate);
        }
        return distinct;
    }
}
