package vn.khuyencong.ingest.warehouse;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads the rows that a {@link RowWriter} wrote, one by one. */
final class RowReader implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    /** What we wrote ourselves is no attack: a cell may be longer than Jackson's bound for strangers. */
    private static final CBORFactory FACTORY = CBORFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser cbor;

    RowReader(Path file) throws IOException {
        InputStream in = new GZIPInputStream(Files.newInputStream(file), BUFFER);
        cbor = FACTORY.createParser(in);
    }

    /** The next row; empty at the end. */
    Optional<Row> next() throws IOException {
        if (cbor.nextToken() == null) {
            return Optional.empty();
        }
        require(JsonToken.START_ARRAY);
        String relation = cbor.nextTextValue();
        if (relation == null) {
            throw new IOException("no relation");
        }
        List<Object> values = new ArrayList<>();
        while (cbor.nextToken() != JsonToken.END_ARRAY) {
            values.add(value());
        }
        return Optional.of(new Row(relation, values));
    }

    private Object value() throws IOException {
        JsonToken token = cbor.currentToken();
        if (token == null) {
            throw new EOFException();
        }
        return switch (token) {
            case VALUE_STRING -> cbor.getText();
            case VALUE_NUMBER_INT -> cbor.getIntValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Optional.empty();
            case VALUE_NUMBER_FLOAT -> number();
            case START_ARRAY -> date();
            default -> throw new IOException("unexpected " + token);
        };
    }

    private Object number() throws IOException {
        if (cbor.getNumberType() == JsonParser.NumberType.BIG_DECIMAL) {
            return cbor.getDecimalValue();
        }
        return cbor.getDoubleValue();
    }

    /** A day, or a day and a time, in the form of ISO 8601. */
    private Object date() throws IOException {
        String text = cbor.nextTextValue();
        Object date = text.indexOf('T') < 0 ? LocalDate.parse(text) : LocalDateTime.parse(text);
        cbor.nextToken();
        require(JsonToken.END_ARRAY);
        return date;
    }

    private void require(JsonToken token) throws IOException {
        if (cbor.currentToken() != token) {
            throw new IOException("expected " + token + ", found " + cbor.currentToken());
        }
    }

    @Override
    public void close() throws IOException {
        cbor.close();
    }
}
