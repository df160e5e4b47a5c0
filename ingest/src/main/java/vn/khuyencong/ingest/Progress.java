package vn.khuyencong.ingest;

import vn.khuyencong.ingest.release.Journal;

/** Says how far a long work has come: on one line for a person who watches, else in plain lines. */
final class Progress {
    private final Journal journal;
    private int count;

    private Progress(Journal journal) {
        this.journal = journal;
    }

    static Progress to(Journal journal) {
        return new Progress(journal);
    }

    /** One more is done, of so many. Called from several threads. */
    synchronized void done(String name, int total) {
        count++;
        journal.progress("file-read", "[" + count + "/" + total + "] " + name, count == total);
    }
}
