package vn.khuyencong.ingest.warehouse;

import java.text.Normalizer;

/** Text as a warehouse stores it: in Unicode NFC, every character whole; and the order in which DuckDB sorts it. */
final class StoredText {
    private static final char REPLACEMENT = '\uFFFD';

    private StoredText() {}

    static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        boolean mayBeBroken = composed.chars().anyMatch(unit -> unit == 0 || Character.isSurrogate((char) unit));
        return mayBeBroken ? whole(composed) : composed;
    }

    /** Half a character (a lone surrogate, from a damaged file) has no form in UTF-8; at NUL, programs end a text. */
    private static String whole(String text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints()
                .map(point -> point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                        ? REPLACEMENT
                        : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    /** By code points, which is the order of the bytes in UTF-8; {@code String.compareTo} puts emoji before the last of the plane below. */
    static int compare(String one, String other) {
        int end = Math.min(one.length(), other.length());
        for (int index = 0; index < end; index++) {
            char left = one.charAt(index);
            char right = other.charAt(index);
            if (left != right) {
                boolean sameKind = Character.isSurrogate(left) == Character.isSurrogate(right);
                return sameKind ? Character.compare(left, right) : (Character.isSurrogate(left) ? 1 : -1);
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
