package vn.khuyencong.ingest.reader;

import java.util.Locale;

/** How Word writes the number of a list item. */
public enum ListNumberStyle {
    DECIMAL,
    DECIMAL_ZERO,
    UPPER_ROMAN,
    LOWER_ROMAN,
    UPPER_LETTER,
    LOWER_LETTER,
    BULLET,
    NONE;

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_DIGITS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };

    private static final int MOST_ROMAN = 3999;

    /** Thirty times through the alphabet, where Word begins anew. */
    private static final int MOST_LETTERS = 780;

    /** By its name in WordprocessingML (ISO/IEC 29500-1, ST_NumberFormat); the rarer ones are written as decimals. */
    public static ListNumberStyle ofOoxml(String name) {
        return switch (name) {
            case "decimalZero" -> DECIMAL_ZERO;
            case "upperRoman" -> UPPER_ROMAN;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerLetter" -> LOWER_LETTER;
            case "bullet" -> BULLET;
            case "none" -> NONE;
            default -> DECIMAL;
        };
    }

    /** By its code in Word 97 files ([MS-OSHARED] 2.2.1.3, MSONFC). */
    public static ListNumberStyle ofWord97(int code) {
        return switch (code & 0xFF) {
            case 1 -> UPPER_ROMAN;
            case 2 -> LOWER_ROMAN;
            case 3 -> UPPER_LETTER;
            case 4 -> LOWER_LETTER;
            case 22 -> DECIMAL_ZERO;
            case 23 -> BULLET;
            case 255 -> NONE;
            default -> DECIMAL;
        };
    }

    public String write(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case DECIMAL_ZERO -> String.format(Locale.ROOT, "%02d", number);
            case UPPER_ROMAN -> roman(number);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_LETTER -> letters(number);
            case LOWER_LETTER -> letters(number).toLowerCase(Locale.ROOT);
            case BULLET, NONE -> "";
        };
    }

    /** Above the last number that Roman numerals write, word processors write others. */
    private static String roman(int number) {
        if (number > MOST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                text.append(ROMAN_DIGITS[i]);
            }
        }
        return text.toString();
    }

    /** A to Z, then AA, BB to ZZ, as Word goes on. */
    private static String letters(int number) {
        if (number > MOST_LETTERS) {
            return Integer.toString(number);
        }
        return number < 1
                ? ""
                : String.valueOf((char) ('A' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }
}
