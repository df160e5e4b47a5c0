package vn.khuyencong.ingest;

import java.nio.file.Path;
import vn.khuyencong.ingest.release.Releases;
import vn.khuyencong.ingest.release.Staging;

/**
 * Where and how documents are read.
 *
 * @param cache folder of the documents that were read already; it stays
 * @param tmp folder for what is needed during the run only; whoever made it removes it
 */
record Workshop(Path cache, Path tmp, WorkerSettings workers) {
    /** Beside the releases, which share what was read. */
    static Workshop of(Releases releases, Staging staging, WorkerSettings workers) {
        return new Workshop(releases.root().resolve("documents"), staging.scratch(), workers);
    }
}
