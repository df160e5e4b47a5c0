package vn.khuyencong.ingest.repair;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A letter in the place of a digit, as character recognition leaves it: O for 0, l or I for 1, S for 5, B for 8, only in
 * a token that has digits. Without a separator only O and l are taken for digits: "5S", "3B" and "B12" are names; and a letter
 * comes first only before whole groups of thousands: "I.3" numbers an item.
 */
final class LettersForDigits {
    private static final Pattern GROUPED = Pattern.compile("\\d[\\dOolI|SB]*(?:[.,][\\dOolI|SB]+)+");
    private static final Pattern LETTER_FIRST =
            Pattern.compile("(?=.*\\d)[OolI|SB][\\dOolI|SB]{0,2}(?:\\.[\\dOolI|SB]{3})+(?:,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d[\\dOol]*");
    private static final String LETTERS = "OolI|SB";
    private static final String DIGITS = "0011158";

    private LettersForDigits() {}

    /** The token in digits alone; empty where it has no such letter or is no number. */
    static Optional<PrintedNumber> read(String token, NumberStyle style) {
        boolean hasLetter = token.chars().anyMatch(letter -> LETTERS.indexOf(letter) >= 0);
        boolean numeric = GROUPED.matcher(token).matches()
                || LETTER_FIRST.matcher(token).matches()
                || PLAIN.matcher(token).matches();
        if (!hasLetter || !numeric) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder();
        token.chars().forEach(letter -> digits.append(digit((char) letter)));
        boolean leading = !Character.isDigit(token.charAt(0));
        return NumberToken.read(digits.toString(), style)
                .map(number -> number.printedAs(token).with(leading ? Remark.LEADING_LETTER : Remark.LETTER_FOR_DIGIT));
    }

    private static char digit(char letter) {
        int index = LETTERS.indexOf(letter);
        return index < 0 ? letter : DIGITS.charAt(index);
    }
}
