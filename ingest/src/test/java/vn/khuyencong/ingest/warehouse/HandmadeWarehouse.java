package vn.khuyencong.ingest.warehouse;

import java.nio.file.Path;
import java.time.LocalDateTime;
import vn.khuyencong.ingest.reconciliation.Verdict;

/** A warehouse of two handmade plans, one whose sum holds and one whose sum is said to fail. */
public final class HandmadeWarehouse {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 1, 2, 12, 0);

    private HandmadeWarehouse() {}

    public static Path write(Path file) {
        try (WarehouseBuilder builder = WarehouseBuilder.open()) {
            builder.add(Handmade.plan(), NOON);
            builder.add(Handmade.plan("sai.docx", "0c".repeat(32), Verdict.FAILS), NOON);
            builder.writeTo(file);
        }
        return file;
    }
}
