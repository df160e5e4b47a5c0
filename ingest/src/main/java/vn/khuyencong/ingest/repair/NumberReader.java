package vn.khuyencong.ingest.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Printed number → exact number, in the style of its table. Words beside the number are not read here: a cell such as "05
 * lớp" is no number but a quantity.
 */
public final class NumberReader {
    private static final Pattern FOOTNOTE = Pattern.compile("(.*\\d\\)?) ?(?:\\(\\*+\\)|\\*+|[¹²³⁴-⁹]+)");
    private static final Pattern BRACKETED = Pattern.compile("\\( ?([\\d.,]+) ?\\)");
    private static final Pattern PERCENT = Pattern.compile("[-+]?[\\d.,]+ ?%");
    private static final Pattern TRAILING_POINT = Pattern.compile("(.*\\d) ?\\.+");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private NumberReader() {}

    /**
     * What one cell of a column of values says. A single blank may be stray here ("1 389,6" is 1389.6, repaired); where
     * the cell may hold several numbers, ask {@link #readList}.
     */
    public static Reading read(String cell, NumberStyle style) {
        String plain = NumberTokens.plainBlanks(cell);
        if (plain.isEmpty()) {
            return new Reading.None(cell, Reading.Reason.BLANK);
        }
        Optional<PrintedNumber> one = readOne(plain, style);
        if (one.isPresent()) {
            return new Reading.One(one.get().printedAs(cell));
        }
        Optional<List<PrintedNumber>> several = readList(plain, style);
        if (several.isPresent()) {
            return new Reading.Several(cell, several.get());
        }
        return new Reading.None(cell, reasonOf(plain));
    }

    /**
     * The numbers of a text that holds nothing else, as when an extractor joined the cells of a row: "34 2.201,5 3 540,0"
     * is 34, 2201.5, 3, 540; a dash among them is 0. Only a blank beside a separator ("30. 900") is taken as stray.
     */
    public static Optional<List<PrintedNumber>> readList(String text, NumberStyle style) {
        List<PrintedNumber> numbers = new ArrayList<>();
        for (String part : parts(NumberTokens.plainBlanks(text))) {
            Optional<PrintedNumber> number = readOne(part, style);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers.add(number.get());
        }
        return numbers.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(numbers));
    }

    private static List<String> parts(String plain) {
        List<String> joined = new ArrayList<>();
        for (String part : NumberTokens.parts(plain)) {
            int last = joined.size() - 1;
            boolean stray = last >= 0 && StrayBlank.besideSeparator(joined.get(last) + " " + part);
            if (stray) {
                joined.set(last, joined.get(last) + " " + part);
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private static Optional<PrintedNumber> readOne(String plain, NumberStyle style) {
        if (NumberTokens.isDash(plain)) {
            return Optional.of(PrintedNumber.dash(plain));
        }
        Matcher footnote = FOOTNOTE.matcher(plain);
        if (footnote.matches()) {
            return readSigned(footnote.group(1), style).map(number -> number.with(Remark.FOOTNOTE_MARK));
        }
        return readSigned(plain, style);
    }

    private static Optional<PrintedNumber> readSigned(String plain, NumberStyle style) {
        Matcher bracketed = BRACKETED.matcher(plain);
        if (bracketed.matches()) {
            return readBracketed(bracketed.group(1), style);
        }
        if (plain.length() > 1 && NumberTokens.isDash(plain.substring(0, 1))) {
            return readUnsigned(plain.substring(1), style).map(PrintedNumber::negated);
        }
        return readUnsigned(plain, style);
    }

    /** "(1.200)" is a negative of bookkeeping; "(5)" may be, but so are columns and notes numbered. */
    private static Optional<PrintedNumber> readBracketed(String inner, NumberStyle style) {
        boolean whole = NumberShape.of(inner) == NumberShape.WHOLE;
        return NumberToken.read(inner, style)
                .map(number -> number.negated().with(whole ? Remark.BRACKETED_WHOLE : Remark.BRACKETED_NEGATIVE));
    }

    private static Optional<PrintedNumber> readUnsigned(String plain, NumberStyle style) {
        Optional<PrintedNumber> token = NumberToken.read(plain, style).or(() -> LettersForDigits.read(plain, style));
        if (token.isPresent()) {
            return token;
        }
        Optional<String> joined = StrayBlank.join(plain);
        if (joined.isPresent()) {
            return NumberToken.read(joined.get(), style).map(number -> number.with(Remark.BLANK_INSIDE));
        }
        Matcher trailing = TRAILING_POINT.matcher(plain);
        return trailing.matches()
                ? readUnsigned(trailing.group(1), style).map(number -> number.with(Remark.TRAILING_POINT))
                : Optional.empty();
    }

    private static Reading.Reason reasonOf(String plain) {
        if (PERCENT.matcher(plain).matches()) {
            return Reading.Reason.PERCENT;
        }
        boolean letters = plain.codePoints().anyMatch(Character::isLetter);
        return letters || !DIGIT.matcher(plain).find() ? Reading.Reason.WORDS : Reading.Reason.BROKEN;
    }
}
