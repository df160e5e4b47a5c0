package vn.khuyencong.ingest.repair;

import java.util.List;
import java.util.Optional;

/** What a printed cell says: one number, several, or none with the reason; never a guess. */
public sealed interface Reading {
    String printed();

    /** The number, where the cell holds exactly one. */
    default Optional<PrintedNumber> findNumber() {
        return Optional.empty();
    }

    /** Exactly one number. */
    record One(PrintedNumber number) implements Reading {
        @Override
        public String printed() {
            return number.printed();
        }

        @Override
        public Optional<PrintedNumber> findNumber() {
            return Optional.of(number);
        }
    }

    /** Several numbers, as when cells were joined: in the printed order, never merged. */
    record Several(String printed, List<PrintedNumber> numbers) implements Reading {
        public Several {
            numbers = List.copyOf(numbers);
        }
    }

    /** No number that could be read for certain. */
    record None(String printed, Reason reason) implements Reading {}

    /** Why a cell holds no number. */
    enum Reason {
        /** Nothing is printed: no observation. */
        BLANK,
        /** Words, or a number among words (read those with {@code observation.quantity}). */
        WORDS,
        /** A share or a rate: a number, but no observation. */
        PERCENT,
        /** Digits and separators in an order that no style of numbers has. */
        BROKEN
    }
}
