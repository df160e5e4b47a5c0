package vn.khuyencong.ingest;

import vn.khuyencong.ingest.issue.FileIssue;
import vn.khuyencong.ingest.issue.ReaderDied;
import vn.khuyencong.ingest.issue.ReadingTooLarge;
import vn.khuyencong.ingest.issue.ReadingTooLong;
import vn.khuyencong.ingest.release.FileResult;
import vn.khuyencong.ingest.worker.Bounds;
import vn.khuyencong.ingest.worker.Stopped;

/** The reading of a file was stopped. */
record ReadingStop(Stopped stopped, Bounds bounds) {
    FileResult result() {
        return switch (stopped.reason()) {
            case TIME -> FileResult.TIMED_OUT;
            case MEMORY -> FileResult.OUT_OF_MEMORY;
            case DIED -> FileResult.DIED;
        };
    }

    /** What is to be said of the file of this name; the same in every run. */
    FileIssue issue(String fileName) {
        return switch (stopped.reason()) {
            case TIME -> new ReadingTooLong(fileName, bounds.wall().toSeconds());
            case MEMORY -> new ReadingTooLarge(fileName, bounds.heapMegabytes());
            // The last words of a process differ from run to run; how it ended does not.
            case DIED ->
                new ReaderDied(fileName, stopped.detail().lines().findFirst().orElse(""));
        };
    }
}
