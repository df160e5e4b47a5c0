package vn.khuyencong.ingest.observation.quantity;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A number in Vietnamese words: "hai tỷ năm trăm triệu" → 2 500 000 000; empty where the words make no number. */
final class SpelledNumber {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Vocabulary.NumberWords words;
    private BigDecimal total = BigDecimal.ZERO;
    private long group;
    private int digit = -1;
    private boolean groupStarted;
    private long lastScale = Long.MAX_VALUE;

    private SpelledNumber(Vocabulary.NumberWords words) {
        this.words = words;
    }

    static Optional<BigDecimal> read(String spelled, Vocabulary.NumberWords words) {
        SpelledNumber number = new SpelledNumber(words);
        for (String word : spelled.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (!number.take(word)) {
                return Optional.empty();
            }
        }
        number.closeDigit();
        return Optional.of(number.total.add(BigDecimal.valueOf(number.group)));
    }

    private boolean take(String word) {
        if (words.digits().containsKey(word)) {
            return takeDigit(words.digits().get(word));
        }
        if (words.ten().contains(word)) {
            return digit < 0 && addToGroup(10);
        }
        if (words.tens().contains(word)) {
            return multiplyDigit(10);
        }
        if (words.hundreds().contains(word)) {
            return multiplyDigit(100);
        }
        if (words.half().contains(word)) {
            return takeHalf();
        }
        if (words.zero().contains(word)) {
            return digit < 0 && groupStarted;
        }
        return words.scales().containsKey(word) && takeScale(words.scales().get(word));
    }

    private boolean takeDigit(int value) {
        if (digit >= 0) {
            return false;
        }
        digit = value;
        groupStarted = true;
        return true;
    }

    private boolean addToGroup(long value) {
        group += value;
        groupStarted = true;
        return true;
    }

    private boolean multiplyDigit(int factor) {
        if (digit < 0) {
            return false;
        }
        group += (long) digit * factor;
        digit = -1;
        return true;
    }

    private boolean takeHalf() {
        if (lastScale == Long.MAX_VALUE || groupStarted) {
            return false;
        }
        total = total.add(BigDecimal.valueOf(lastScale).multiply(HALF));
        return true;
    }

    private boolean takeScale(long scale) {
        if (!groupStarted || scale >= lastScale) {
            return false;
        }
        closeDigit();
        total = total.add(BigDecimal.valueOf(group).multiply(BigDecimal.valueOf(scale)));
        group = 0;
        groupStarted = false;
        lastScale = scale;
        return true;
    }

    private void closeDigit() {
        if (digit >= 0) {
            group += digit;
            digit = -1;
        }
    }

    /** Every word that a number in words is made of. */
    static List<String> vocabulary(Vocabulary.NumberWords words) {
        return Stream.of(
                        words.digits().keySet(),
                        words.ten(),
                        words.tens(),
                        words.hundreds(),
                        words.zero(),
                        words.half(),
                        words.scales().keySet())
                .flatMap(Collection::stream)
                .toList();
    }
}
