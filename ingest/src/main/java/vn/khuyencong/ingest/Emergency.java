package vn.khuyencong.ingest;

/** Ends the program from outside its work. Nothing is left half done, because only programs that read are watched. */
final class Emergency {
    private static final long GRACE_MILLIS = 3_000;

    private Emergency() {}

    /** What a watch does until it ends the program, or is interrupted. */
    interface Watch {
        void run() throws InterruptedException;
    }

    static Thread watch(String name, Watch watch) {
        Thread thread = new Thread(
                () -> {
                    try {
                        watch.run();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /**
     * Exits, so that temporary files are deleted (DuckDB unpacks a library of 70 MB), and where that does not end the
     * program in time, halts.
     */
    static void end(ExitCode code, String message) {
        System.err.println(message);
        watch("halt", () -> {
            Thread.sleep(GRACE_MILLIS);
            Runtime.getRuntime().halt(code.code());
        });
        System.exit(code.code());
    }
}
