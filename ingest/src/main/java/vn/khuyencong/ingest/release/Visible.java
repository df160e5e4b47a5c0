package vn.khuyencong.ingest.release;

import java.util.Locale;

/**
 * Text that stays on its line and says what it holds: line breaks, control characters, half characters and the marks that
 * turn the direction of writing are written as escapes ({@code \n}, {@code \}{@code u202E}).
 */
public final class Visible {
    private Visible() {}

    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(character, shown));
        return shown.toString();
    }

    private static void append(int character, StringBuilder shown) {
        if (character == '\n') {
            shown.append("\\n");
        } else if (character == '\r') {
            shown.append("\\r");
        } else if (character == '\t') {
            shown.append("\\t");
        } else if (isHidden(character)) {
            shown.append(String.format(Locale.ROOT, "\\u%04X", character));
        } else {
            shown.appendCodePoint(character);
        }
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.FORMAT,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
