package vn.khuyencong.ingest.reconciliation.version;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The figures of a document, as far as two documents are compared by them: numbers of eight bytes in the place of words,
 * so that a hundred forms of one report stand beside each other in little memory.
 */
public final class PrintedFigures {
    private final long[] meanings;
    private final long[] places;
    private final long[] verifiedPlaces;
    private final long[] verifiedValues;
    private final int verifiedMoney;
    private final int verified;
    private final int count;

    private PrintedFigures(Builder builder) {
        meanings = sorted(builder.meanings, builder.filled);
        places = sorted(builder.places, builder.filled);
        builder.ambiguous.forEach(builder.values::remove);
        verifiedPlaces =
                builder.values.keySet().stream().mapToLong(place -> place).toArray();
        verifiedValues =
                builder.values.values().stream().mapToLong(value -> value).toArray();
        verifiedMoney = builder.verifiedMoney;
        verified = builder.verified;
        count = builder.count;
    }

    private static long[] sorted(long[] values, int filled) {
        long[] copy = Arrays.copyOf(values, filled);
        Arrays.sort(copy);
        return copy;
    }

    /** Takes the figures of one document, one after the other. */
    public static final class Builder {
        private long[] meanings = new long[64];
        private long[] places = new long[64];
        private int filled;
        private final NavigableMap<Long, Long> values = new TreeMap<>();
        private final Set<Long> ambiguous = new HashSet<>();
        private int verifiedMoney;
        private int verified;
        private int count;

        /**
         * A figure.
         *
         * @param meaning years, scenario, statistic, activity, measure, source and bound
         * @param line level, label and unit: layouts of the same report may differ in them
         */
        public void add(String meaning, String line, BigDecimal value, boolean isVerified, boolean isMoney) {
            count++;
            verified += isVerified ? 1 : 0;
            verifiedMoney += isVerified && isMoney ? 1 : 0;
            String number = value.stripTrailingZeros().toPlainString();
            long place = hash(meaning + '\n' + line);
            keepValue(place, hash(number), isVerified);
            // Blanks and zeros are told from each other by some forms and not by others.
            if (value.signum() != 0) {
                if (filled == meanings.length) {
                    meanings = Arrays.copyOf(meanings, 2 * filled);
                    places = Arrays.copyOf(places, 2 * filled);
                }
                meanings[filled] = hash(meaning + '\n' + number);
                places[filled] = hash(meaning + '\n' + line + '\n' + number);
                filled++;
            }
        }

        private void keepValue(long place, long value, boolean isVerified) {
            Long other = isVerified ? values.put(place, value) : values.get(place);
            if (!isVerified || (other != null && other != value)) {
                ambiguous.add(place);
            }
        }

        public PrintedFigures build() {
            return new PrintedFigures(this);
        }
    }

    /** How many are not zero. */
    int size() {
        return meanings.length;
    }

    /** All that there are. */
    int count() {
        return count;
    }

    int verified() {
        return verified;
    }

    int verifiedMoney() {
        return verifiedMoney;
    }

    /** How many figures, zeros apart, mean the same in both and have the same value, whatever their line is called. */
    int common(PrintedFigures other) {
        return common(meanings, other.meanings);
    }

    /** The same of figures on lines that are called the same, too. */
    int commonLines(PrintedFigures other) {
        return common(places, other.places);
    }

    private static int common(long[] one, long[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Long.compare(one[i], other[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /** Whether both print the same, as far as meanings and values tell. */
    boolean sameAs(PrintedFigures other) {
        return Arrays.equals(meanings, other.meanings);
    }

    /** Whether a figure is verified in both and differs: it is not a reader's fault, so the print differs. */
    boolean contradict(PrintedFigures other) {
        long[] theirs = other.verifiedPlaces;
        for (int i = 0, j = 0; i < verifiedPlaces.length && j < theirs.length; ) {
            int order = Long.compare(verifiedPlaces[i], theirs[j]);
            if (order == 0 && verifiedValues[i] != other.verifiedValues[j]) {
                return true;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return false;
    }

    /** FNV-1a of 64 bits: the same on every machine, and without two alike among the figures of a country. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
