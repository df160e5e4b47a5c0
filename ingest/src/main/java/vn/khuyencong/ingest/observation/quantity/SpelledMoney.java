package vn.khuyencong.ingest.observation.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.repair.PrintedNumber;

/** Money in words, "(Bằng chữ: hai tỷ năm trăm triệu đồng)": a check on the figure before it, no figure of its own. */
final class SpelledMoney {
    private static final BigDecimal DONG_IN_MILLIONS = new BigDecimal("0.000001");

    /** Amounts of the state's budget to the last đồng have forty; without a bound thousands of words would recurse. */
    private static final int MOST_WORDS = 80;

    private final Vocabulary.NumberWords words;
    private final Pattern pattern;

    SpelledMoney(Vocabulary.NumberWords words) {
        this.words = words;
        String word = "(?:" + Words.oneOf(SpelledNumber.vocabulary(words)) + ")";
        pattern = Words.regex("(?<![\\p{L}\\p{N}])(" + word + "(?:\\s+" + word + "){1," + MOST_WORDS
                + "})\\s+đồng(?![\\p{L}\\p{N}])");
    }

    List<Quantity> find(String text) {
        List<Quantity> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            read(text, matcher).ifPresent(found::add);
        }
        return found;
    }

    /** "năm hai tỷ đồng" is no number, but what follows "năm" is. */
    private Optional<Quantity> read(String text, Matcher matcher) {
        String spelled = matcher.group(1);
        int skipped = 0;
        while (skipped >= 0) {
            String rest = spelled.substring(skipped);
            Optional<BigDecimal> value = SpelledNumber.read(rest, words);
            if (value.isPresent() && value.get().compareTo(BigDecimal.TEN) > 0) {
                return Optional.of(quantity(text, value.get(), matcher.start() + skipped, matcher.end()));
            }
            int blank = spelled.indexOf(' ', skipped);
            skipped = blank < 0 ? -1 : blank + 1;
        }
        return Optional.empty();
    }

    private static Quantity quantity(String text, BigDecimal dong, int start, int end) {
        String printed = text.substring(start, end);
        PrintedNumber number = new PrintedNumber(printed, dong, dong.ulp(), Set.of()).times(DONG_IN_MILLIONS);
        return new Quantity(
                Kind.MONEY,
                List.of(number),
                Relation.SINGLE,
                Quantity.VND_MILLION,
                start,
                end,
                start,
                printed,
                Set.of(),
                List.of(),
                false,
                true);
    }
}
