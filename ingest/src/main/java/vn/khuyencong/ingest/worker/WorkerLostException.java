package vn.khuyencong.ingest.worker;

/** No worker can be started: our own trouble or the machine's, not that of a task. */
public final class WorkerLostException extends RuntimeException {
    private static final long serialVersionUID = 1;

    WorkerLostException(String message) {
        super(message);
    }

    WorkerLostException(String message, Throwable cause) {
        super(message, cause);
    }
}
