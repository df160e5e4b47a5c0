package vn.khuyencong.ingest.warehouse;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.GZIPOutputStream;

/** Writes rows to a file: each a CBOR array of the relation's name and the values, all of it in gzip. */
final class RowWriter implements AutoCloseable {
    private final JsonGenerator cbor;

    RowWriter(Path file) throws IOException {
        OutputStream out = new GZIPOutputStream(Files.newOutputStream(file));
        cbor = new CBORFactory().createGenerator(out);
    }

    void write(Row row) throws IOException {
        cbor.writeStartArray(row, row.values().size() + 1);
        cbor.writeString(row.relation());
        for (Object value : row.values()) {
            write(value);
        }
        cbor.writeEndArray();
    }

    private void write(Object value) throws IOException {
        if (value instanceof String text) {
            cbor.writeString(text);
        } else if (value instanceof Integer number) {
            cbor.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            cbor.writeBoolean(flag);
        } else if (value instanceof Double number) {
            cbor.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            cbor.writeNumber(number);
        } else if (value instanceof LocalDate || value instanceof LocalDateTime) {
            cbor.writeStartArray(value, 1);
            cbor.writeString(value.toString());
            cbor.writeEndArray();
        } else {
            cbor.writeNull();
        }
    }

    @Override
    public void close() throws IOException {
        cbor.close();
    }
}
