package vn.khuyencong.ingest.release;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One file of a run, and what it gave.
 *
 * @param name as it is shown to people, control characters made visible
 * @param address where it lies, shown in the same way
 * @param sha256 of the content; missing where the content could not be read
 * @param fromCache whether it was known already and not read again; what reading cost is 0 then
 * @param verified how many of the observations are verified
 * @param wall time that reading took
 * @param cpu processor time that reading took
 * @param peakMemoryBytes the most memory that its worker held, resident; 0 where it was not measured
 */
public record RunFile(
        String name,
        String address,
        Optional<String> sha256,
        FileResult result,
        boolean fromCache,
        int pages,
        int tables,
        int observations,
        int verified,
        Duration wall,
        Duration cpu,
        long peakMemoryBytes,
        List<Trouble> troubles) {
    public RunFile {
        name = Visible.of(name);
        address = Visible.of(address);
        troubles = List.copyOf(troubles);
        if (pages < 0 || tables < 0 || verified < 0 || verified > observations) {
            throw new IllegalArgumentException("no such counts: " + name);
        }
    }

    /** Whether a person must look at it: it gave no document, or not a whole one. */
    boolean hasError() {
        return result != FileResult.DOCUMENT
                || troubles.stream().anyMatch(trouble -> trouble.severity().equals(Trouble.ERROR));
    }
}
