package vn.khuyencong.ingest;

/** The command line of the ingest program. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.err.println("khuyencong ingest");
    }
}
