package vn.khuyencong.ingest;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import vn.khuyencong.ingest.warehouse.KeptDocument;
import vn.khuyencong.ingest.warehouse.KeptSummary;
import vn.khuyencong.ingest.warehouse.Sha256;

/**
 * Documents that were read already, a file each. Its name is made of all that decides what comes out: the program, the
 * content, the name of the file, and what corrections say of it.
 */
record DocumentCache(Path folder) {
    /** A document as it was kept. */
    record Kept(Path file, KeptSummary summary) {}

    /** Where a document belongs. */
    Path place(String sha256, String fileName, String corrections) {
        String all = String.join("\n", ProgramFingerprint.of(), sha256, fileName, corrections);
        return folder.resolve(Sha256.of(all));
    }

    /** What is kept there; a damaged file is as good as none. */
    Optional<Kept> find(Path place) {
        return KeptDocument.findSummary(place)
                .filter(summary -> mayBeKept(summary.outcome()))
                .map(summary -> new Kept(place, summary));
    }

    /** Whether the outcome would be the same another time. */
    private static boolean mayBeKept(KeptSummary.Outcome outcome) {
        return outcome == KeptSummary.Outcome.DOCUMENT || outcome == KeptSummary.Outcome.REFUSED;
    }

    /** Takes in what was read, by one rename; what need not be the same another time stays where it is. */
    Kept take(Kept read, Path place) throws IOException {
        if (!mayBeKept(read.summary().outcome())) {
            return read;
        }
        Files.createDirectories(folder);
        try {
            Files.move(read.file(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException onAnotherDisk) {
            Path beside = place.resolveSibling(place.getFileName() + ".part");
            Files.copy(read.file(), beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return new Kept(place, read.summary());
    }
}
