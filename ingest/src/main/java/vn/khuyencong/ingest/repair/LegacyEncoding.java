package vn.khuyencong.ingest.repair;

import java.util.List;
import java.util.regex.Pattern;

/** A Vietnamese encoding older than Unicode, and how a text betrays it; from {@code legacy_encodings.yaml}. */
record LegacyEncoding(String name, Pattern tell, List<String> examples, List<String> others) {
    private static final Pattern UNICODE_ONLY = Pattern.compile("[\\u1EA0-\\u1EF9ăĂđĐơƠưƯ]");
    private static final int ENOUGH_WORDS = 2;

    /** Whether a paragraph, or a table whole, is written in it. */
    boolean isUsedIn(String text) {
        int telling = 0;
        int unicode = 0;
        for (String word : text.split("\\s+", -1)) {
            telling += tell.matcher(word).find() ? 1 : 0;
            unicode += UNICODE_ONLY.matcher(word).find() ? 1 : 0;
        }
        return telling >= ENOUGH_WORDS && telling > unicode;
    }
}
