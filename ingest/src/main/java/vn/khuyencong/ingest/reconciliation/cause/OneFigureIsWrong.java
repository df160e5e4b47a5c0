package vn.khuyencong.ingest.reconciliation.cause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import vn.khuyencong.ingest.observation.Observation;

/**
 * One figure is wrong: the same change of it mends every failing sum that it stands in and breaks none that holds. Told by the
 * known slips where one of them gives such a number.
 */
final class OneFigureIsWrong implements Fault {
    private static final List<Slip> SLIPS =
            List.of(new DigitsTransposed(), new WrongScale(), new DigitLost(), new DigitMisread());

    /** No support is less than a thousand đồng, in million VND. */
    private static final BigDecimal LEAST = new BigDecimal("0.001");

    @Override
    public List<Hypothesis> propose(SumSystem sums) {
        List<Hypothesis> found = new ArrayList<>();
        sums.slots().stream().filter(sums::isInFailing).forEach(slot -> sums.printed(slot)
                .ifPresent(figure -> sums.mendingChange(slot, Map.of())
                        .map(change -> change.plus(figure.value()))
                        .filter(right -> right.high().signum() >= 0)
                        .map(right -> hypothesis(sums, slot, figure, right))
                        .ifPresent(found::add)));
        return found;
    }

    private static Hypothesis hypothesis(SumSystem sums, Slot slot, Observation figure, Interval right) {
        Suspect suspect = slip(figure, right)
                .orElseGet(() -> Suspect.of(CauseKind.OTHER_VALUE, figure, right.middle(figure.resolution())));
        NavigableSet<Integer> mended =
                sums.mendedBy(Map.of(slot, suspect.mend().orElseThrow().subtract(figure.value())));
        return new Hypothesis(suspect.kind(), List.of(suspect), List.of(), mended);
    }

    private static Optional<Suspect> slip(Observation figure, Interval right) {
        if (figure.resolution().signum() == 0) {
            // A dash has no digits that could be others.
            return Optional.empty();
        }
        BigDecimal wanted = right.middle(figure.resolution());
        for (Slip slip : SLIPS) {
            Optional<BigDecimal> meant = slip.meant(figure.value(), figure.resolution()).stream()
                    .filter(number -> right.contains(number) && number.compareTo(figure.value()) != 0)
                    .filter(number -> !figure.isMoney() || number.compareTo(LEAST) >= 0)
                    .min(Comparator.comparing(number -> number.subtract(wanted).abs()));
            if (meant.isPresent()) {
                return meant.map(number -> Suspect.of(slip.kind(), figure, number));
            }
        }
        return Optional.empty();
    }
}
