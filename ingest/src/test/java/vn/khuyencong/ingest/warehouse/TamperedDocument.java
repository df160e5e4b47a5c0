package vn.khuyencong.ingest.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Kept documents as only a fault of the program would leave them. */
public final class TamperedDocument {
    private TamperedDocument() {}

    /** Keeps its last row twice, which no relation takes: ids are unique. */
    public static void repeatTheLastRow(Path kept) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (RowReader reader = new RowReader(kept)) {
            for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
        }
        rows.add(rows.get(rows.size() - 1));
        try (RowWriter writer = new RowWriter(kept)) {
            for (Row row : rows) {
                writer.write(row);
            }
        }
    }
}
