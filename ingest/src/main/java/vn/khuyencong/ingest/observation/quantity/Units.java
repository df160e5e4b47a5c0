package vn.khuyencong.ingest.observation.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.repair.PrintedNumber;

/** What a number is a number of, as the words after it tell. */
final class Units {
    private static final Pattern PERCENT = Words.regex("\\s*(?:%|phần trăm(?![\\p{L}\\p{N}]))");
    private static final Pattern WORD =
            Pattern.compile("\\s*([\\p{L}][\\p{L}\\p{M}\\p{N}&]*(?:[-–][\\p{L}][\\p{L}\\p{M}\\p{N}]*)*)");
    private static final int LONGEST_NOUN = 12;
    private static final int REACH = 60;

    private final MoneyUnits money = MoneyUnits.standard();
    private final Pattern notMoney;
    private final Pattern measure;
    private final Pattern scale;
    private final Pattern ratioNoun;
    private final Pattern ratioBefore;
    private final Pattern nounEnd;
    private final Pattern time;
    private final Pattern perEach;
    private final Pattern eachBefore;
    private final Vocabulary vocabulary;

    Units(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        notMoney = Words.regex("\\s+(?:" + Words.oneOf(vocabulary.notMoneyBefore()) + ")(?![\\p{L}\\p{N}])");
        measure = Words.regex("\\s*(" + Words.oneOf(vocabulary.measures()) + ")(?![\\p{L}\\p{N}])");
        scale = Words.regex("\\s+(" + Words.oneOf(vocabulary.scales().keySet()) + ")(?=\\s+\\p{L})");
        ratioNoun = Words.regex("\\s*" + Pattern.quote(vocabulary.ratioNoun()) + "(?![\\p{L}\\p{N}])");
        ratioBefore = Words.atEnd(vocabulary.ratioWords());
        String each = Pattern.quote(vocabulary.each());
        perEach = Words.regex("(?:\\s?/\\s?|\\s+(?:cho\\s+|trên\\s+)?" + each + "\\s+)(?=\\p{L})");
        eachBefore = Words.regex("(?<![\\p{L}\\p{N}])" + each + "\\s+(\\p{L}+(?:\\s+\\p{L}+){0,3}?)(?:\\s+(?:"
                + Words.oneOf(vocabulary.fillers()) + "))*\\s*$");
        nounEnd = Words.at(vocabulary.nounEnds());
        time = Words.at(vocabulary.times());
    }

    /** A unit: the factor from the printed number to the unit's own (million VND for money), and where it ends. */
    record Unit(Kind kind, BigDecimal factor, String words, int end, boolean complete) {
        PrintedNumber apply(PrintedNumber number) {
            return factor.compareTo(BigDecimal.ONE) == 0 ? number : number.times(factor);
        }
    }

    /** The unit of the number that ends at {@code from}; {@code BARE} where nothing says what it counts. */
    Unit after(String text, int from) {
        Matcher percent = PERCENT.matcher(text).region(from, text.length());
        if (percent.lookingAt()) {
            return new Unit(Kind.PERCENT, BigDecimal.ONE, "%", percent.end(), true);
        }
        return findMoney(text, from).or(() -> findMeasure(text, from)).orElseGet(() -> counted(text, from));
    }

    /** Money; a bare "triệu" only where no noun follows that it would multiply. */
    Optional<Unit> findMoney(String text, int from) {
        Optional<MoneyUnits.Match> match = money.findAfterNumber(text, from);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        int end = match.get().end();
        boolean compound = notMoney.matcher(text).region(end, text.length()).lookingAt();
        boolean multiplies = !match.get().complete() && !noun(text, end).isEmpty();
        return compound || multiplies
                ? Optional.empty()
                : Optional.of(new Unit(
                        Kind.MONEY,
                        match.get().unit().millions(),
                        Quantity.VND_MILLION,
                        end,
                        match.get().complete()));
    }

    private Optional<Unit> findMeasure(String text, int from) {
        Matcher matcher = measure.matcher(text).region(from, text.length());
        return matcher.lookingAt()
                ? Optional.of(new Unit(Kind.MEASURE, BigDecimal.ONE, matcher.group(1), matcher.end(), true))
                : Optional.empty();
    }

    private Unit counted(String text, int from) {
        Matcher scaled = scale.matcher(text).region(from, text.length());
        if (scaled.lookingAt() && !noun(text, scaled.end()).isEmpty()) {
            long factor = vocabulary.scales().getOrDefault(scaled.group(1).toLowerCase(Locale.ROOT), 1L);
            return countedNoun(text, scaled.end(), BigDecimal.valueOf(factor));
        }
        return countedNoun(text, from, BigDecimal.ONE);
    }

    private Unit countedNoun(String text, int from, BigDecimal factor) {
        String noun = noun(text, from);
        Kind kind = noun.isEmpty() ? Kind.BARE : Kind.COUNT;
        return new Unit(kind, factor, noun.strip(), from + noun.length(), true);
    }

    /** The words after a number up to the end of the noun phrase, the blank before them included. */
    private String noun(String text, int from) {
        int at = from;
        Matcher word = WORD.matcher(text);
        for (int count = 0; count < LONGEST_NOUN; count++) {
            word.region(at, text.length());
            boolean goesOn = word.lookingAt()
                    && !nounEnd.matcher(text)
                            .region(word.start(1), text.length())
                            .lookingAt();
            if (!goesOn) {
                break;
            }
            at = word.end();
        }
        return text.substring(from, at);
    }

    /** "tăng 3,1 lần" and "gấp 3 lần" compare; "02 lần bình chọn" counts. */
    Optional<Unit> findRatio(String text, int phraseStart, int numberEnd, PrintedNumber number) {
        Matcher noun = ratioNoun.matcher(text).region(numberEnd, text.length());
        boolean compares = number.decimals() > 0
                || ratioBefore.matcher(text).region(0, phraseStart).find();
        return noun.lookingAt() && compares
                ? Optional.of(new Unit(Kind.RATIO, BigDecimal.ONE, vocabulary.ratioNoun(), noun.end(), true))
                : Optional.empty();
    }

    /** What a quantity is for each of, and where that ends. */
    record Pers(List<Quantity.Per> per, int end) {}

    /** "mỗi lớp 30 học viên": what stands before. */
    Optional<Quantity.Per> perBefore(String text, int phraseStart) {
        Matcher matcher = eachBefore.matcher(text).region(Math.max(0, phraseStart - REACH), phraseStart);
        return matcher.find() ? Optional.of(per(matcher.group(1))) : Optional.empty();
    }

    private Quantity.Per per(String words) {
        return new Quantity.Per(words, time.matcher(words).lookingAt());
    }

    /** What stands behind slashes or "cho mỗi": "/nhãn hiệu", "/người/năm". */
    Pers perAfter(String text, int from) {
        List<Quantity.Per> found = new ArrayList<>();
        int at = from;
        Matcher slash = perEach.matcher(text).region(at, text.length());
        while (slash.lookingAt()) {
            String words = noun(text, slash.end()).strip();
            if (words.isEmpty()) {
                break;
            }
            int begin = text.indexOf(words, slash.end());
            at = begin + words.length();
            found.add(per(words));
            slash.region(at, text.length());
        }
        return new Pers(found, at);
    }
}
