package vn.khuyencong.ingest.worker;

/** What became of a task. */
public sealed interface Outcome permits Answered, Stopped {
    Usage usage();
}
