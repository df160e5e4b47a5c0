package vn.khuyencong.ingest.worker;

/**
 * Work for a worker.
 *
 * @param name for people
 * @param request what the worker is told; any text
 */
public record Task(String name, String request) {}
