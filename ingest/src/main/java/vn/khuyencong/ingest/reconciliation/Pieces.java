package vn.khuyencong.ingest.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.reconciliation.solver.Candidate;
import vn.khuyencong.ingest.repair.NumberReader;
import vn.khuyencong.ingest.repair.NumberStyle;

/**
 * The numbers of a row as they stand in one cell, and the ways to cut them: "3 742,47" is 3 and 742.47, or 3742.47 where the
 * table prints blanks between thousands.
 *
 * @param texts parted at each blank, but for blanks beside a separator ("30. 900")
 */
record Pieces(List<String> texts, List<Candidate> candidates) {
    private static final Pattern LOOSE_END = Pattern.compile(".*\\d[.,]");
    private static final Pattern LOOSE_BEGIN = Pattern.compile("[.,]\\d.*");
    private static final Pattern FIRST_GROUP = Pattern.compile("\\d{1,3}");
    private static final Pattern NEXT_GROUP = Pattern.compile("\\d{3}(?:,\\d+)?");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d+)?|\\d{4,}(?:,\\d+)?");
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(9);
    private static final int MOST_GROUPS = 3;

    Pieces {
        texts = List.copyOf(texts);
        candidates = List.copyOf(candidates);
    }

    static List<String> part(String cell) {
        List<String> parts = new ArrayList<>();
        for (String token : Arrays.asList(cell.strip().split("\\s+"))) {
            int last = parts.size() - 1;
            boolean loose = last >= 0
                    && (LOOSE_END.matcher(parts.get(last)).matches()
                            || LOOSE_BEGIN.matcher(token).matches());
            if (loose) {
                parts.set(last, parts.get(last) + " " + token);
            } else if (!token.isEmpty()) {
                parts.add(token);
            }
        }
        return parts;
    }

    /** Whether a table that prints these numbers could print a blank between thousands: not if it prints a point there. */
    static boolean blanksMayPartThousands(List<String> texts) {
        return texts.stream().noneMatch(text -> THOUSANDS.matcher(text).matches());
    }

    /** Empty where a piece is no number, or one too large to be added up. */
    static Optional<Pieces> read(List<String> texts, NumberStyle style, boolean blanksInThousands) {
        List<Candidate> candidates = new ArrayList<>();
        for (int from = 0; from < texts.size(); from++) {
            Optional<Candidate> alone = candidate(from, from + 1, texts.get(from), style);
            if (alone.isEmpty()) {
                return Optional.empty();
            }
            candidates.add(alone.get());
            if (blanksInThousands && FIRST_GROUP.matcher(texts.get(from)).matches()) {
                addJoined(from, texts, style, candidates);
            }
        }
        return Optional.of(new Pieces(texts, candidates));
    }

    private static void addJoined(int from, List<String> texts, NumberStyle style, List<Candidate> candidates) {
        StringBuilder joined = new StringBuilder(texts.get(from));
        for (int to = from + 1; to < Math.min(texts.size(), from + MOST_GROUPS); to++) {
            if (!NEXT_GROUP.matcher(texts.get(to)).matches()) {
                return;
            }
            joined.append(texts.get(to));
            candidate(from, to + 1, joined.toString(), style).ifPresent(candidates::add);
        }
    }

    private static Optional<Candidate> candidate(int from, int to, String text, NumberStyle style) {
        return NumberReader.read(text, style)
                .findNumber()
                .filter(number -> !number.suspect())
                .filter(number -> number.value().abs().compareTo(LARGEST) < 0)
                .map(number -> new Candidate(from, to, number.value(), number.resolution()));
    }

    /** The text of the pieces that a candidate is made of. */
    String text(Candidate candidate) {
        return String.join(" ", texts.subList(candidate.from(), candidate.to()));
    }
}
