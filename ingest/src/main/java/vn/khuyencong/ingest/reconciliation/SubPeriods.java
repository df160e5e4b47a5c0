package vn.khuyencong.ingest.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Observation;
import vn.khuyencong.ingest.observation.Period;

/** The parts that a period is divided into, without gap or overlap, at least one of them longer than a year. */
final class SubPeriods {
    private SubPeriods() {}

    /**
     * The figures of the parts, where a line has exactly one for each.
     *
     * @param parts figures of the same line for parts of the total's years
     */
    static Optional<List<Observation>> find(Observation total, List<Observation> parts) {
        List<Observation> tiles = new ArrayList<>();
        int year = total.period().start();
        while (year <= total.period().end()) {
            Optional<Observation> next = longestFrom(year, parts);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            tiles.add(next.get());
            year = next.get().period().end() + 1;
        }
        boolean divided = tiles.size() > 1 && tiles.stream().anyMatch(tile -> !isYear(tile));
        return divided ? Optional.of(tiles) : Optional.empty();
    }

    private static boolean isYear(Observation figure) {
        return figure.period().isYear();
    }

    /** Empty where there is none, or two for the same years. */
    private static Optional<Observation> longestFrom(int year, List<Observation> parts) {
        List<Observation> from =
                parts.stream().filter(each -> each.period().start() == year).toList();
        int longest = from.stream()
                .map(Observation::period)
                .mapToInt(Period::years)
                .max()
                .orElse(0);
        List<Observation> found =
                from.stream().filter(each -> each.period().years() == longest).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
