package vn.khuyencong.ingest.observation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** One đề án of a printed list of projects; money in million VND, empty where not printed. */
public record Project(
        Origin origin,
        Period period,
        Scenario scenario,
        Optional<Activity> activity,
        String name,
        Optional<String> beneficiary,
        Optional<String> location,
        Optional<BigDecimal> national,
        Optional<BigDecimal> local,
        Optional<BigDecimal> integrated,
        Optional<BigDecimal> counterpart,
        Optional<BigDecimal> total) {

    /** The printed ones. */
    public Stream<BigDecimal> amounts() {
        return Stream.of(national, local, integrated, counterpart, total).flatMap(Optional::stream);
    }
}
