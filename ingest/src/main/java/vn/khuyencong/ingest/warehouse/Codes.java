package vn.khuyencong.ingest.warehouse;

import java.util.Locale;

/** The contract writes the codes of activities and funding sources in capitals, all others in small letters. */
final class Codes {
    private Codes() {}

    static String of(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }
}
