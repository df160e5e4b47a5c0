package vn.khuyencong.analytics.change.shown;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Fields of a JSON file, one after the other; what is missing is null and not left out. Numbers are exact, without closing zeros. */
record JsonFields(JsonGenerator json) {
    /** What stands inside an object or a list. */
    interface Inside {
        void write() throws IOException, SQLException;
    }

    /** How a value is written as fields. */
    interface Fields<T> {
        void write(T value) throws IOException, SQLException;
    }

    void object(Inside inside) throws IOException, SQLException {
        json.writeStartObject();
        inside.write();
        json.writeEndObject();
    }

    void object(String name, Inside inside) throws IOException, SQLException {
        json.writeFieldName(name);
        object(inside);
    }

    <T> void optional(String name, Optional<T> value, Fields<T> fields) throws IOException, SQLException {
        if (value.isEmpty()) {
            json.writeNullField(name);
        } else {
            object(name, () -> fields.write(value.get()));
        }
    }

    void array(String name, Inside inside) throws IOException, SQLException {
        json.writeArrayFieldStart(name);
        inside.write();
        json.writeEndArray();
    }

    void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    void text(String name, String text) throws IOException {
        json.writeStringField(name, text);
    }

    void text(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        } else {
            json.writeNullField(name);
        }
    }

    void flag(String name, boolean flag) throws IOException {
        json.writeBooleanField(name, flag);
    }

    void number(String name, int number) throws IOException {
        json.writeNumberField(name, number);
    }

    void number(String name, Optional<Integer> number) throws IOException {
        decimal(name, number.map(BigDecimal::valueOf));
    }

    void decimal(String name, Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.get().stripTrailingZeros());
        } else {
            json.writeNullField(name);
        }
    }
}
